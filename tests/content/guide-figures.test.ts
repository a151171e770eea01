import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { chapters, isPageId } from '#content/guide/chapters.ts';
import { figures, type FigureId } from '#content/guide/figures.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage } from '#content/guide/page.ts';
import { isSourceId } from '#content/guide/sources.ts';
import { figureText } from '#content/guide/told.ts';
import { languages, loadRuleWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { describe as describeRule } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { guideTexts, openedPages } from '#scripts/guide-text.ts';
import { recheckHours } from '#symptoms/rhythm.ts';

const isFigureId = (id: string): id is FigureId => Object.hasOwn(figures, id);
const ids = Object.keys(figures).filter(isFigureId);
const pageIds = chapters.flatMap((chapter) => chapter.pages.filter(isPageId));

/** The figures that a page asks for. */
const figuresOn = async (lang: Lang, id: (typeof pageIds)[number]): Promise<readonly FigureId[]> => {
  const asked = new Set<FigureId>();
  const watched = new Proxy(figures, {
    get: (target, name) => {
      if (typeof name === 'string' && isFigureId(name)) asked.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  readPage(await loadPage(lang, id), {
    format: formatFor(lang, 'US'), rules: await loadRuleWords(lang), describe: (rule) => describeRule(rule, noLimits, null),
    limits: noLimits, figures: watched, emergency: null, waits: { urgentMinutes: 1, sameDayHours: 1, routineDays: 1 },
  });
  return [...asked];
};

it('the app and the guide ask for the next temperature after the same time', () => {
  expect(figures.recheck).toMatchObject({ value: recheckHours, unit: 'hours' });
});

describe('what may wait', () => {
  it.each(openedPages.filter(({ page }) => page.care.level === 'routine'))('$lang $id: a sign that is more urgent earlier stands with its first day', (opened) => {
    const texts = guideTexts(opened).join('\n');
    const later = opened.page.care.signs.flatMap((item) => {
      const from = typeof item === 'object' ? describeRule(item.rule, noLimits, null).window.from : null;
      return from === null || from === 0 ? [] : [from];
    });
    expect([...texts.matchAll(/(?:From day|Desde el día) (\d+):/g)].map(([, day]) => Number(day))).toEqual(later);
  });
});

describe('the figures of the guide', () => {
  it.each(ids)('%s has a source, and a range runs upwards', (id) => {
    const { value, sources } = figures[id];
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !isSourceId(source))).toEqual([]);
    const [from, to] = typeof value === 'number' ? [value, value + 1] : value;
    expect(from).toBeLessThan(to);
  });

  it.each(languages)('%s: each page names a source of each figure on it', async (lang) => {
    const open: string[] = [];
    for (const id of pageIds) {
      const named: readonly string[] = (await loadPage(lang, id)).sources;
      for (const figure of await figuresOn(lang, id)) if (!figures[figure].sources.some((source) => named.includes(source))) open.push(`${id}: ${figure}`);
    }
    expect(open).toEqual([]);
  });

  it.each(languages)('%s: no figure that no page shows', async (lang) => {
    const shown = new Set((await Promise.all(pageIds.map((id) => figuresOn(lang, id)))).flat());
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(pageIds)('%s shows the same figures in both languages', async (id) => {
    const [en, es] = await Promise.all([figuresOn('en', id), figuresOn('es', id)]);
    expect(es.toSorted()).toEqual(en.toSorted());
  });

  it.each([['en', 'about 1 in 3', '37.5'], ['es', 'más o menos 1 de cada 3', '37.5']] as const)('%s: a share is said in people too', async (lang, people, percent) => {
    const texts = openedPages.filter((page) => page.lang === lang && page.id === 'late-thinking-mood').flatMap(guideTexts);
    expect(texts.join(' ')).toContain(`${percent}\u00A0% (${people})`);
  });

  it.each([
    [{ value: 1, unit: 'hours' }, 'en', '1 hour'], [{ value: 2, unit: 'weeks' }, 'es', '2 semanas'],
    [{ value: [22, 210], unit: 'days' }, 'en', '22 to 210 days'], [{ value: [3, 6], unit: 'months' }, 'es', '3 a 6 meses'],
    [{ value: 2.2, unit: 'percent' }, 'en', '2.2 %'], [{ value: 5517, unit: 'count' }, 'en', '5,517'],
  ] as const)('%j in %s reads “%s”', (figure, lang, text) => {
    expect(figureText(figure, formatFor(lang, 'US')).replaceAll('\u00A0', ' ')).toBe(text);
  });
});
