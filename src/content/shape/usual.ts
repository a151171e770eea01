import type { BaselineProblem, NumberBaseline, SeverityBaseline, WeightUnit } from '#symptoms/baselines.ts';

type FieldWords = { readonly label: string; readonly hint: string };

/** What is usual for the person, so that the app can compare: on its own page, and the check that finds the usual points. */
export type UsualWords = {
  readonly title: string;
  /** Under the title where a row leads there. */
  readonly hint: string;
  readonly intro: string;
  /** From the day of the cells on. */
  readonly wellDay: string;
  /** A lower usual score makes the app call less. */
  readonly lower: string;
  readonly thinking: {
    readonly title: string;
    readonly none: string;
    readonly points: (score: number, of: number) => string;
    readonly twice: string;
    readonly once: (day: string, score: number) => string;
    readonly start: string;
    readonly again: string;
    /** While a warning is open. */
    readonly notToday: string;
    readonly paper: string;
    readonly notUsable: string;
  };
  readonly check: {
    readonly title: string;
    readonly intro: (name: string | null) => string;
    readonly ready: readonly string[];
    /** From the day of the cells on: only on a well day. */
    readonly well: { readonly title: string; readonly text: string; readonly notSure: string };
    readonly sentence: { readonly how: string; readonly ask: string; readonly right: { readonly title: string; readonly note: string } };
    readonly save: string;
    readonly stop: string;
  };
  readonly numbers: { readonly title: string } & { readonly [C in NumberBaseline]: FieldWords };
  readonly temp: FieldWords;
  readonly weightIn: string;
  readonly weightUnits: Readonly<Record<WeightUnit, string>>;
  readonly severities: { readonly title: string; readonly hint: string; readonly notSaid: string } & { readonly [C in SeverityBaseline]: string };
  readonly problems: {
    readonly [P in BaselineProblem]: (from: string, to: string) => string;
  };
  readonly look: string;
  readonly save: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly notSaved: string;
};
