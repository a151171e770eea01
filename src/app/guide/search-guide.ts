/** Searching the guide on the phone: an index of the pages as they are read, built when the search is opened. */
import MiniSearch from 'minisearch';
import type { PageId } from '#content/guide/chapters.ts';
import type { ReadPage } from '#content/guide/page.ts';
import { searchWords, smallWords } from '#content/guide/search-words.ts';
import type { Lang } from '#content/words.ts';

export type SearchedPage = { readonly id: PageId; readonly title: string; readonly chapter: string; readonly page: ReadPage };

/** How much a hit counts, by the part of the page in which it stands. Found by trying on the questions in the tests. */
const boost = { title: 5, said: 4, remember: 2, notice: 2, answers: 2, why: 1, signs: 1, today: 1, chapter: 0.5 } as const;

const fields = Object.keys(boost);

/** Without accents, case, apostrophes and the marks of the text. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’\u2060*]/g, '').toLowerCase();

/** Every page is about it, so it finds none of them. */
const treatmentName = /\bcar[ -]?t\b(?:[ -]?cells?)?/g;

const wordsOf = (text: string): readonly string[] => fold(text).replace(treatmentName, ' ').match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

const documentOf = ({ id, title, chapter, page }: SearchedPage, lang: Lang) => ({
  id, title, chapter,
  said: searchWords[id][lang],
  remember: page.remember,
  notice: page.notice.join(' · '),
  answers: page.answers.flatMap(({ question, answer }) => [question, answer]).join(' · '),
  why: page.why,
  signs: page.care.signs.join(' · '),
  today: page.today.join(' · '),
});

/** Short words must be right; in a longer one a letter or two may be wrong. */
const fuzzyFrom = 4;
const prefixFrom = 3;

/** @returns what finds the pages for a question, best first; nothing for a question of small words only. */
export const searchIn = (pages: readonly SearchedPage[], lang: Lang): ((question: string) => readonly PageId[]) => {
  const small = new Set(wordsOf(smallWords[lang]));
  const index = new MiniSearch<ReturnType<typeof documentOf>>({
    fields,
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => (small.has(word) ? null : word),
    searchOptions: {
      boost,
      combineWith: 'OR',
      prefix: (word) => word.length >= prefixFrom,
      fuzzy: (word) => (word.length >= fuzzyFrom ? 0.2 : false),
    },
  });
  index.addAll(pages.map((page) => documentOf(page, lang)));
  return (question) =>
    index
      .search(question)
      // A page that answers to more of the words stands before one that has a single word often.
      .map(({ id, score, queryTerms }) => ({ id: id as PageId, score: score * queryTerms.length }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id);
};
