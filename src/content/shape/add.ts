import type { Addition, Vital, WeightUnit } from '#symptoms/addition.ts';
import type { FeverMedicine, MissedDose } from '#symptoms/row.ts';
import type { WhenChoice, WhenProblem } from '#symptoms/when.ts';

type Lines = { readonly title: string; readonly hint: string };

/** Everything that can be written down outside the check-in. */
export type AddWords = {
  readonly title: string;
  readonly hint: string;
  /** The ways in; each title is also the heading of its form. `watch` is asked after a call, its hint beside its field. */
  readonly rows: Readonly<Record<Addition | 'temperature' | 'question' | 'hospital', Lines>>;
  readonly when: {
    readonly label: string;
    readonly options: Readonly<Record<WhenChoice, string>>;
    readonly day: string;
    readonly time: string;
    readonly problems: Readonly<Record<WhenProblem, string>>;
  };
  /** Nothing was chosen and nothing typed. */
  readonly empty: string;
  /** A form that was left and is there again. */
  readonly kept: string;
  readonly wrong: string;
  /** On Today: a form that was left half-way. */
  readonly begun: (form: string) => string;
  readonly vitals: {
    readonly hint: string;
    readonly fields: Readonly<Record<Vital, { readonly label: string; readonly aside?: string; readonly hint?: string }>>;
    readonly weightUnits: Readonly<Record<WeightUnit, string>>;
    readonly weightUnit: string;
    readonly notANumber: string;
    readonly noUpper: string;
    /** Beside an upper value that can be one, a lower one that is larger. */
    readonly lowerNotBelow: string;
    /** Between which numbers it must lie, both included. */
    readonly refused: Readonly<Record<'hr-implausible' | 'spo2-implausible' | 'rr-implausible' | 'bp-implausible', (from: string, to: string) => string>>;
    readonly swapped: { readonly title: (upper: string, lower: string) => string; readonly text: string };
  };
  readonly dose: {
    readonly first: string;
    readonly which: string;
    readonly names: Readonly<Record<FeverMedicine, string>>;
    readonly choose: string;
    readonly amount: string;
    readonly amountHint: string;
    readonly agreed: string;
    /** Beside the tick of the temperature form: how long one of them holds; what was written down as taken, and when. */
    readonly naproxen: (hours: number) => string;
    readonly known: (medicine: string, time: string) => string;
  };
  readonly missed: {
    readonly hint: string;
    readonly classes: Readonly<Record<MissedDose['class'], string>>;
    readonly days: (n: number) => string;
    readonly never: string;
    readonly steroids: string;
    readonly steroidsHint: string;
  };
  readonly mood: {
    readonly hint: string;
    readonly gently: string;
    readonly thoughts: string;
    readonly plan: string;
    readonly notSureCounts: string;
    readonly alone: string;
  };
  readonly care: { readonly contacts: string; readonly vaccines: string; readonly notSureLive: string; readonly other: string };
  readonly note: {
    /** After a call: what the team said to watch for. */
    readonly watch: string; readonly label: string; readonly hint: string; readonly kind: string; readonly kinds: Readonly<Record<'none' | 'meals' | 'activity', string>>; readonly empty: string };
  readonly visit: {
    readonly date: string;
    readonly time: string;
    readonly place: string;
    readonly questions: string;
    readonly questionsHint: string;
    readonly badDate: string;
    readonly badTime: string;
    /** On Today, below what is for the next visit. */
    readonly next: (when: string) => string;
    readonly inDiary: (when: string) => string;
    readonly bring: (questions: string) => string;
  };
  /** After something was saved that no rule reads. */
  readonly notCompared: string;
  readonly finder: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    readonly none: string;
    readonly marked: string;
    readonly count: (n: number) => string;
    readonly now: string;
  };
  /** The answer given earlier the same day: shown, and confirmed by a tap. */
  readonly last: { readonly text: (time: string, value: string) => string; readonly same: (value: string) => string };
  readonly said: {
    readonly perMinute: (value: string) => string;
    readonly pressure: (upper: string, lower: string) => string;
    readonly missed: (classes: readonly string[]) => string;
    readonly noSteroids: string;
  };
  readonly undo: string;
};
