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
  readonly privateMode: Trouble;
  readonly atRisk: Trouble;
  readonly offline: { readonly title: string; readonly text: string };
  readonly newVersion: Trouble;
  /** The app could not be kept for use without internet. */
  readonly updateFailed: string;
  readonly updateWaits: { readonly title: string; readonly text: string };
  readonly newerDiary: Trouble;
  readonly noTeamNumber: Trouble;
  readonly missedDays: Trouble & { readonly nothingOn: (day: string) => string };
  readonly broken: Trouble & { readonly stillWorks: string };
  readonly notFound: Trouble;
};
