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
import { secondQuestions } from './search-questions-second.ts';

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
const all = [...questions, ...freshQuestions, ...secondQuestions];

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

  it('takes a word of danger for itself, not for one that looks like it', () => {
    expect(search.en('die')).not.toContain('food-drink');
    expect(search.en('choking')[0]).toBe('call-emergency');
  });

  it('takes a temperature in a question for a question about fever', () => {
    expect(search.en('102.4').slice(0, 2).some((page) => answers.fever.includes(page))).toBe(true);
    expect(search.es('39,2')).toEqual(search.es('fiebre'));
    expect(search.en('100 days later')).not.toEqual(search.en('100 days later fever'));
  });

  it('finds nothing where nothing is said', () => {
    expect(search.en('is it the')).toEqual([]);
    expect(search.es('')).toEqual([]);
    expect(search.en('xqzwvk')).toEqual([]);
  });
});
