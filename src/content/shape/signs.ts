import type { BodyPart, SignCode } from '#symptoms/catalogue.ts';

export type SignWords = {
  /** A row of a form or of the check: stands alone, speaks of nobody. */
  readonly label: string;
  /** Inside a sentence or a list: “shaking chills”. */
  readonly noun: string;
  /** A second line that makes the sign plain. */
  readonly hint?: string;
  /** The question of a form, as “new, or worse than before the cells”. */
  readonly ask?: string;
};

export type SignsWords = Readonly<Record<SignCode, SignWords>>;
export type BodyPartsWords = Readonly<Record<BodyPart, string>>;
