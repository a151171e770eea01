/** Searching the guide on the phone: an index of the pages as they are read, built when the search is opened. */
import MiniSearch from 'minisearch';
import type { PageId } from '#content/guide/chapters.ts';
import type { ReadPage } from '#content/guide/page.ts';
import { dangerWords, feverWord, searchWords, smallWords } from '#content/guide/search-words.ts';
import type { Lang } from '#content/words.ts';

export type SearchedPage = { readonly id: PageId; readonly title: string; readonly chapter: string; readonly page: ReadPage };

/** How much a hit counts, by the part of the page in which it stands. Found by trying on the questions in the tests. */
const boost = { danger: 8, title: 5, said: 4, remember: 2, notice: 2, answers: 2, why: 1, signs: 1, today: 1, chapter: 0.5 } as const;

const fields = Object.keys(boost);

/** Without accents, case, apostrophes and the marks of the text. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’\u2060*]/g, '').toLowerCase();

/** Every page is about it, so it finds none of them. */
const treatmentName = /\bcar[ -]?t\b(?:[ -]?cells?)?/g;

const wordsOf = (text: string): readonly string[] => fold(text).replace(treatmentName, ' ').match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/** A number written as body temperatures are: with a decimal, or one that hardly counts anything else. */
const asTemperature = /\b(?:(?:3[5-9]|4[0-2]|9[5-9]|10[0-8])[.,]\d|3[89]|99|10[1-6])\b/;

const documentOf = ({ id, title, chapter, page }: SearchedPage, lang: Lang) => ({
  id, title, chapter,
  danger: id === 'call-emergency' ? dangerWords[lang] : '',
  said: searchWords[id][lang],
  remember: page.remember,
  notice: page.notice.join(' · '),
  answers: page.answers.flatMap(({ question, answer }) => [question, answer]).join(' · '),
  why: page.why,
  signs: [...page.care.signs, ...page.care.sooner.map(({ sign }) => sign)].join(' · '),
  today: page.today.join(' · '),
});

/** Short words must be right; in a longer one a letter or two may be wrong. A word of danger means itself: “die” is not “diet”, nor is “choking” “cooking”. */
const fuzzyFrom = 4;
const prefixFrom = 3;

/** @returns what finds the pages for a question, best first; nothing for a question of small words only. */
export const searchIn = (pages: readonly SearchedPage[], lang: Lang): ((question: string) => readonly PageId[]) => {
  const small = new Set(wordsOf(smallWords[lang]));
  const danger = new Set(wordsOf(dangerWords[lang]));
  const index = new MiniSearch<ReturnType<typeof documentOf>>({
    fields,
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => (small.has(word) ? null : word),
    searchOptions: {
      boost,
      combineWith: 'OR',
      prefix: (word) => word.length >= prefixFrom && !danger.has(word),
      fuzzy: (word) => (word.length >= fuzzyFrom && !danger.has(word) ? 0.2 : false),
    },
  });
  index.addAll(pages.map((page) => documentOf(page, lang)));
  return (question) =>
    index
      .search(asTemperature.test(question) ? `${question} ${feverWord[lang]}` : question)
      // A page that answers to more of the words stands before one that has a single word often.
      .map(({ id, score, queryTerms }) => ({ id: id as PageId, score: score * queryTerms.length }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id);
};
