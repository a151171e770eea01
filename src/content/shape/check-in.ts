import type { Severity } from '#symptoms/catalogue.ts';

/** The eight rows of the first step. A row may stand for two signs; then `which` asks. */
export type DangerRow =
  | 'breathing' | 'chest' | 'faintedOrSeizure' | 'confused' | 'foggyOrWords' | 'shakyOrWriting' | 'chills' | 'bleeding';

export type CheckInWords = {
  readonly title: string;
  readonly stepTitle: (step: number, of: number) => string;
  readonly danger: {
    readonly title: string;
    readonly hint: string;
    readonly rows: Readonly<Record<DangerRow, string>>;
    readonly none: string;
    readonly seeWhatToDo: string;
    readonly ticked: (signs: string) => string;
  };
  readonly followUp: {
    readonly title: string;
    readonly which: string;
    readonly whichHint: string;
    readonly sentence: string;
    readonly sentenceHint: string;
    readonly notSureCounts: string;
  };
  readonly temperature: {
    readonly title: string;
    readonly label: string;
    readonly other: (value: string) => string;
    readonly unit: string;
    readonly feverMedicine: (hours: number) => string;
    readonly feverMedicineAgreed: string;
    readonly none: string;
    readonly clear: string;
    readonly deleteDigit: string;
    readonly pad: string;
    readonly spoken: (value: string, unit: string) => string;
    readonly onlyTitle: string;
    readonly save: string;
    readonly empty: string;
    readonly unreadable: string;
    readonly outOfRange: { readonly title: (value: string) => string; readonly high: string; readonly low: string };
    readonly swapped: { readonly title: (value: string) => string; readonly text: (read: string) => string };
    readonly decimal: { readonly title: (value: string) => string; readonly text: (read: string) => string };
    readonly acted: string;
    readonly fixIt: string;
    readonly itIsRight: string;
  };
  readonly symptoms: {
    readonly title: string;
    readonly hint: string;
    readonly was: (severity: string) => string;
    readonly somethingElse: string;
    readonly somethingElseTitle: string;
    readonly find: string;
    readonly nothingFound: string;
    readonly worried: string;
    readonly note: string;
    readonly save: string;
  };
  readonly severity: {
    readonly question: string;
    readonly since: string;
    readonly options: Readonly<Record<Severity, { readonly name: string; readonly still: string }>>;
    /** Full name of one row for screen readers. */
    readonly spoken: (severity: Severity) => string;
    readonly remove: string;
  };
  readonly counts: {
    readonly times: (n: number) => string;
    readonly hours: (n: number) => string;
    readonly less: string;
    readonly more: string;
    readonly value: string;
  };
  readonly saved: {
    readonly title: string;
    readonly at: (time: string) => string;
    readonly what: string;
    readonly noneTicked: string;
    readonly noTemperature: string;
    readonly change: string;
    readonly compares: string;
  };
  readonly saving: string;
  readonly notSaved: {
    readonly title: string;
    readonly write: (value: string, time: string) => string;
    readonly stillCounts: string;
    readonly tryAgain: string;
    readonly makeSpace: string;
  };
  readonly resumed: (step: number, time: string) => string;
  readonly leave: string;
  readonly speaker: { readonly title: string; readonly patient: (name: string | null) => string; readonly caregiver: (name: string | null) => string };
};
