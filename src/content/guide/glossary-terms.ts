/** The medical words that pages mark with two pairs of asterisks, by the exact text marked, in lower case. */
import type { Lang } from '#content/words.ts';

export type GlossaryWord = {
  /** As it stands between the asterisks, in lower case. */
  readonly word: string;
  /** One plain sentence. */
  readonly means: string;
  /** How to say it; null where the spelling tells. */
  readonly say: string | null;
};

export const glossaryTerms = {
  crs: {
    en: { word: 'cytokine release syndrome', means: 'A strong reaction of the whole body while the new cells are at work.', say: 'SIGH-toe-kine' },
    es: { word: 'síndrome de liberación de citocinas', means: 'Una reacción fuerte de todo el cuerpo mientras las células nuevas trabajan.', say: null },
  },
  icans: {
    en: { word: 'icans', means: 'Changes in thinking, words, writing or sleep while the new cells are at work.', say: 'EYE-cans' },
    es: { word: 'icans', means: 'Cambios al pensar, hablar, escribir o dormir mientras las células nuevas trabajan.', say: 'AI-cans' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, GlossaryWord>>>>;

export type TermId = keyof typeof glossaryTerms;
