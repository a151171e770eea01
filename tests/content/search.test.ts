import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { chapters, isPageId } from '#content/guide/chapters.ts';
import { figures } from '#content/guide/figures.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage } from '#content/guide/page.ts';
import { loadRuleWords, loadWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { searchIn } from '#app/guide/search-guide.ts';
import { describe as describeRule } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { answers } from './search-answers.ts';
import { freshQuestions } from './search-questions-fresh.ts';
import { questions } from './search-questions.ts';

const searchFor = async (lang: Lang) => {
  const [words, rules] = await Promise.all([loadWords(lang), loadRuleWords(lang)]);
  const facts = {
    format: formatFor(lang, 'US'), rules, figures, limits: noLimits, emergency: '911',
    waits: { urgentMinutes: 15, sameDayHours: 2, routineDays: 7 }, describe: (rule: Parameters<typeof describeRule>[0]) => describeRule(rule, noLimits, null),
  };
  const pages = await Promise.all(
    chapters.flatMap((chapter) =>
      chapter.pages.filter(isPageId).map(async (id) => ({
        id, title: words.guide.pages[id], chapter: words.guide.chapters[chapter.id].title, page: readPage(await loadPage(lang, id), facts),
      })),
    ),
  );
  return searchIn(pages, lang);
};

const search = { en: await searchFor('en'), es: await searchFor('es') };
const all = [...questions, ...freshQuestions];

describe('the search', () => {
  // When to call stands first on the screen: the right page is one of the two after it.
  it.each(all)('$lang “$text”: the page about $about is in the first three', ({ lang, text, about }) => {
    const found = search[lang](text).slice(0, 2);
    expect(found.some((page) => answers[about].includes(page)), found.join(', ')).toBe(true);
  });

  it('forgives accents, case and apostrophes', () => {
    expect(search.es('VÓMITO')).toEqual(search.es('vomito'));
    expect(search.en('can’t breathe')).toEqual(search.en('cant breathe'));
  });

  it('finds nothing where nothing is said', () => {
    expect(search.en('is it the')).toEqual([]);
    expect(search.es('')).toEqual([]);
    expect(search.en('xqzwvk')).toEqual([]);
  });
});
