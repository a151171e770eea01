import type { Level } from '#rules/types.ts';

export type LevelWords = {
  /** The line above the heading. */
  readonly tag: string;
  /** The action, in the first words. `emergency` is the number to dial, or null when the country is unknown. */
  readonly heading: (emergency: string | null) => string;
  /** What the call button says. Routine has no button, so this is its line of advice. */
  readonly button: (emergency: string | null) => string;
  /** After the call. */
  readonly record: string;
};

export type LevelsWords = Readonly<Record<Level, LevelWords>>;
