import type { Severity } from '#symptoms/row.ts';
import type { NoAnswer } from './alert.ts';

/** What is said to somebody who writes for the patient, in place of the words that speak to the patient. `name`: the patient. */
export type BesideWords = {
  /** When no name is known. */
  readonly somebody: string;
  readonly temperature: (name: string) => string;
  readonly agreed: string;
  readonly symptomsHint: (name: string) => string;
  readonly sentence: (name: string) => string;
  readonly still: Readonly<Record<Severity, string>>;
  readonly remove: string;
  readonly evenIfWell: (name: string) => string;
  readonly wait: (name: string, noAnswer: NoAnswer, fever: boolean) => readonly string[];
  readonly reasons: (name: string) => readonly string[];
  readonly crisis: { readonly title: (name: string) => string; readonly text: string; readonly noLine: string; readonly steps: (name: string) => readonly string[] };
};
