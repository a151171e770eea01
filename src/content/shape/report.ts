import type { Level } from '#rules/types.ts';

/** The one page for the team: on screen, on paper, as a file and as text. */
export type ReportWords = {
  readonly link: string;
  readonly page: {
    readonly title: string;
    readonly hint: string;
    readonly from: string;
    readonly to: string;
    readonly most: (days: number) => string;
    readonly withNotes: string;
    readonly withFlags: string;
    readonly withFlagsHint: string;
    readonly print: string;
    readonly file: string;
    readonly fileName: (day: string) => string;
  };
  readonly title: (range: string) => string;
  readonly patient: string;
  readonly born: string;
  readonly cellsGiven: string;
  readonly therapy: string;
  readonly notEntered: string;
  readonly enteredBy: (who: string) => string;
  readonly notReviewed: string;
  readonly made: (when: string) => string;
  readonly boxes: {
    readonly highest: string;
    readonly noTemperature: string;
    readonly flags: Readonly<Record<Exclude<Level, 'routine'>, (n: number) => string>>;
    readonly calls: (n: number) => string;
    readonly days: (written: number, all: number) => string;
    readonly withEntry: string;
    readonly noEntry: (days: string) => string;
    readonly inHospital: (days: string) => string;
  };
  readonly flags: {
    readonly title: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly when: string;
    readonly level: string;
    readonly entered: string;
    readonly done: string;
    readonly nothingDone: string;
    readonly none: string;
    readonly leftOut: (n: number) => string;
    readonly nextVisit: (what: string) => string;
  };
  readonly temperature: (unit: string) => string;
  readonly symptoms: { readonly title: string; readonly none: string; readonly key: (steps: string) => string };
  readonly checks: {
    readonly title: string;
    readonly day: string;
    readonly thinking: string;
    readonly signs: string;
    readonly points: (points: string, of: number) => string;
    readonly unable: string;
    readonly noneTicked: string;
    readonly none: string;
  };
  readonly questions: { readonly title: string; readonly none: string; readonly notes: string; readonly leftOut: string };
  /** Entries that were written and are not here. Days in words, null where the stretch is open. */
  readonly missing: {
    readonly unreadable: (n: number) => string;
    readonly lost: (n: number, after: string | null, before: string | null) => string;
    /** The browser had emptied everything by that day. */
    readonly emptied: (day: string) => string;
    /** In place of `flags.none`. */
    readonly noFlags: string;
  };
  readonly teamNotes: string;
  readonly continued: string;
  readonly footer: {
    readonly app: (name: string, version: string) => string;
    readonly list: (version: string, date: string, reviewBy: string) => string;
    readonly kept: string;
    readonly page: (page: number, of: number) => string;
  };
};
