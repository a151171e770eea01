import type { Withheld } from '#rules/calm.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';
export type Missing = 'danger' | 'temperature' | 'thinking-check';

export type TodayWords = {
  readonly title: string;
  /** Page title: “Day 6 · Today”. */
  readonly pageTitle: (day: string) => string;
  readonly sinceCells: string;
  readonly beforeCells: string;
  readonly dayUnknown: { readonly title: string; readonly text: string; readonly button: string };
  readonly greeting: (part: DayPart, name: string | null) => string;
  readonly stones: {
    readonly label: string;
    /** Name of one day-stone. */
    readonly saved: (day: string, weekday: string) => string;
    readonly flagged: (day: string, weekday: string) => string;
    readonly nothing: (day: string, weekday: string) => string;
    readonly hospital: (day: string, weekday: string) => string;
    readonly now: (day: string, weekday: string) => string;
  };
  readonly start: { readonly text: string; readonly button: string; readonly temperature: string };
  readonly draft: {
    readonly title: (step: number) => string;
    /** `day`: null when it was today. */
    readonly text: (time: string, day: string | null) => string;
    /** When what was entered would ask for a call once it is compared. */
    readonly callText: string;
    readonly button: string;
    readonly over: string;
  };
  readonly incomplete: {
    readonly title: (missing: readonly Missing[]) => string;
    readonly text: string;
    readonly add: Readonly<Record<Missing, string>>;
  };
  readonly quiet: {
    /** The calm sentence itself. */
    readonly heading: string;
    /** When the newest entry was, and until when the sentence stands. */
    readonly time: (entered: string, until: string) => string;
    readonly uncertain: string;
    readonly callAnyway: string;
    /** Heading of `reasons`. */
    readonly callAnywayIf: string;
    readonly reasons: readonly string[];
    readonly expired: (hours: number) => string;
    readonly temperature: string;
    readonly addMore: string;
  };
  readonly routine: (signs: string) => string;
  readonly standing: {
    /** “called 02:50, reached someone” */
    readonly called: (time: string, outcome: string) => string;
    readonly stays: string;
    readonly callAgain: string;
  };
  readonly whatHappened: { readonly title: string; readonly text: string; readonly button: string };
  readonly checkOn: { readonly title: (name: string | null) => string; readonly hint: string };
  readonly addRow: { readonly title: string; readonly hint: string };
  readonly guideRow: { readonly hint: string };
  /** Why there is no calm sentence. */
  readonly withheld: Readonly<Record<Withheld, { readonly title: string; readonly text: string }>>;
  readonly unreadableRows: (rows: number) => string;
};
