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
  /** `elsewhere`: another window of the app holds something half done, or does not answer. */
  readonly newVersion: Trouble & { readonly elsewhere: string };
  /** The app could not be kept for use without internet. */
  readonly notKept: string;
  /** A new version could not be kept whole; the one in hand goes on. */
  readonly notUpdated: (version: string) => string;
  readonly newerDiary: Trouble;
  readonly broken: Trouble & { readonly stillWorks: string };
  readonly notFound: Trouble;
};
