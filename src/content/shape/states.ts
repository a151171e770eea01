/** The app's own troubles: what happened, what still works, one thing to do. */
type Trouble = { readonly title: string; readonly text: string; readonly button: string };

export type StatesWords = {
  readonly notSaved: Trouble;
  readonly full: Trouble;
  readonly notOpen: Trouble & {
    readonly worksNot: { readonly title: string; readonly text: string };
    readonly works: { readonly title: string; readonly items: readonly string[] };
    readonly until: { readonly title: string; readonly steps: readonly string[] };
  };
  readonly newVersion: Trouble;
  /** The app could not be kept for use without internet. */
  readonly updateFailed: string;
  readonly newerDiary: Trouble;
  readonly broken: Trouble & { readonly stillWorks: string };
  readonly notFound: Trouble;
};
