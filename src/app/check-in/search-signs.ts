/** Searching the signs on the phone, in the person's own words: an index built when somebody first types. */
import MiniSearch from 'minisearch';
import { loadSignSearch } from '#content/sign-search.ts';
import type { Words } from '#content/words.ts';
import { isSignCode, type SignCode } from '#symptoms/catalogue.ts';
import type { Lang } from '#content/words.ts';

const boost = { label: 4, said: 3, noun: 2, hint: 1 } as const;
/** Short words must be right; in a longer one a letter or two may be wrong. */
const fuzzyFrom = 5;
const prefixFrom = 2;

/** Without accents and case, so that “corazon” finds “corazón”. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export type FindSigns = (question: string) => readonly SignCode[];

/** @returns what finds the signs among `codes` for a question, best first. Rejects when the words cannot be had. */
export const signFinder = async (codes: readonly SignCode[], lang: Lang, signs: Words['signs']): Promise<FindSigns> => {
  const said = await loadSignSearch(lang);
  const index = new MiniSearch<Readonly<Record<'id' | keyof typeof boost, string>>>({
    fields: Object.keys(boost),
    tokenize: wordsOf,
    searchOptions: {
      boost, prefix: (word) => word.length >= prefixFrom, fuzzy: (word) => (word.length >= fuzzyFrom ? 0.2 : false),
    },
  });
  index.addAll(codes.map((code) => ({ id: code, label: signs[code].label, noun: signs[code].noun, hint: signs[code].hint ?? '', said: said[code] ?? '' })));
  return (question) => {
    // “throwing up” means both words; what has one of them is found only where nothing has both.
    const all = index.search(question, { combineWith: 'AND' });
    const hits = all.length > 0 ? all : index.search(question);
    // A sign that answers to more of the words stands before one that has a single word often.
    return hits
      .map(({ id, score, queryTerms }) => ({ id: String(id), score: score * queryTerms.length }))
      .toSorted((a, b) => b.score - a.score)
      .flatMap(({ id }) => (isSignCode(id) ? [id] : []));
  };
};
