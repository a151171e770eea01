/** What to say on the phone. Each line is said whole or left out: a fact that is missing is no gap to fill in. */
export type ScriptWords = {
  readonly title: string;
  readonly hint: string;
  /** Of the choice which language stands first. */
  readonly first: string;
  /** On a phone that both use. */
  readonly whoCalls: string;
  /** The patient speaks; `name`, `born`: null when they are not known. */
  readonly me: (name: string | null, born: string | null) => string;
  readonly about: (name: string | null, born: string | null) => string;
  readonly ambulance: string;
  readonly cells: (date: string, day: number) => string;
  readonly cellsUnknown: string;
  readonly cellsPlanned: string;
  readonly product: (name: string) => string;
  readonly target: (name: string) => string;
  readonly signs: (list: string) => string;
  readonly reading: (degrees: string, time: string) => string;
  /** Of another day than today. */
  readonly readingBefore: (degrees: string, dayAndTime: string) => string;
  readonly latest: (degrees: string, time: string) => string;
  /** An untouched box is no “no”: it says what was ticked, not what was taken. */
  readonly noMedicine: (hours: number) => string;
  readonly medicine: (hours: number) => string;
  readonly agreed: string;
  readonly changed: (list: string) => string;
  readonly comeIn: string;
  readonly whatToday: string;
  readonly nothing: string;
  readonly copy: string;
  readonly mayAsk: string;
  readonly allergies: string;
  readonly medicines: string;
  readonly centre: string;
  readonly companion: string;
  readonly writeDown: string;
  readonly writeDownHint: string;
  readonly question: string;
  /** `language`: of the operators of that country, which the app does not speak. */
  readonly otherLanguage: (language: string) => string;
};
