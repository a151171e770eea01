/** A stay in the hospital: the app pauses, and says so. */
export type HospitalWords = {
  readonly title: string;
  readonly before: { readonly text: readonly string[]; readonly button: string; readonly since: string };
  readonly inside: {
    readonly title: string;
    /** “since Tuesday, December 1” */
    readonly since: (day: string) => string;
    readonly text: string;
    readonly bell: string;
    readonly card: string;
    readonly home: string;
  };
  /** Under the day of Today: “in the hospital since day 8”; where the day is not known, its date. */
  readonly sinceDay: (day: number) => string;
  readonly sinceDate: (day: string) => string;
  /** After the days for which a pause holds. */
  readonly ask: { readonly title: string; readonly text: string; readonly still: string };
  readonly homeAgain: { readonly title: string; readonly text: string; readonly temperature: string; readonly check: string };
  /** On Today and in the diary. */
  readonly day: string;
  readonly open: string;
  readonly said: { readonly admitted: string; readonly home: string };
};
