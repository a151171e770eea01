import { glossaryTerms } from '#content/guide/glossary-terms.ts';
import type { GlossaryWord } from '#content/guide/glossary-terms.ts';
import type { Lang } from '#content/words.ts';

const known = (lang: Lang): ReadonlyMap<string, GlossaryWord> => new Map(Object.values(glossaryTerms).map((term) => [term[lang].word, term[lang]]));

const words = { en: known('en'), es: known('es') } as const satisfies Record<Lang, unknown>;

/** @param marked a word as it stands between the marks of a text. @returns what it means, or null when the list lacks it */
export const meaningOf = (marked: string, lang: Lang): GlossaryWord | null =>
  words[lang].get(marked.replaceAll('\u2060', '').replaceAll('\u00A0', ' ').toLocaleLowerCase(lang)) ?? null;
