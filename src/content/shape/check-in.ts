import type { Severity } from '#symptoms/catalogue.ts';

export type CheckInWords = {
  readonly stepTitle: (step: number, of: number) => string;
  readonly danger: {
    readonly title: string;
    /** When a caregiver answers. */
    readonly titleFor: (name: string | null) => string;
    readonly hint: string;
    readonly none: string;
    readonly seeWhatToDo: string;
  };
  readonly followUp: {
    readonly title: string;
    readonly sentence: string;
    readonly notSureCounts: string;
  };
  readonly temperature: {
    readonly title: string;
    readonly label: string;
    readonly feverMedicine: (hours: number) => string;
    readonly feverMedicineAgreed: string;
    readonly clear: string;
    readonly deleteDigit: string;
    readonly pad: string;
    readonly spoken: (value: string, unit: string) => string;
    readonly onlyTitle: string;
    readonly save: string;
    readonly empty: string;
    readonly unreadable: string;
    readonly swapped: { readonly title: (value: string) => string; readonly text: (read: string) => string };
    readonly decimal: { readonly title: (value: string) => string; readonly text: (read: string) => string };
    readonly fixIt: string;
    readonly itIsRight: string;
  };
  readonly symptoms: {
    readonly title: string;
    readonly hint: string;
    readonly somethingElse: string;
    readonly somethingElseTitle: string;
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
    readonly what: string;
    readonly change: string;
  };
  readonly saving: string;
  readonly notSaved: {
    readonly title: string;
    readonly write: (value: string, time: string) => string;
    readonly stillCounts: string;
    readonly tryAgain: string;
  };
  readonly speaker: { readonly title: string; readonly patient: (name: string | null) => string; readonly caregiver: (name: string | null) => string };
};
