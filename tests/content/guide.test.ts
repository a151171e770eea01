import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { chapters, isChapterId, isPageId, placeOf } from '#content/guide/chapters.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage, textsOf, type GuideFacts } from '#content/guide/page.ts';
import { isSourceId } from '#content/guide/sources.ts';
import { languages, loadRuleWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { describe as describeRule } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { strange, strangeFigures, strangeLines, withoutStrange } from './samples.ts';

const pageIds = chapters.flatMap((chapter) => chapter.pages.filter(isPageId));
const cases = languages.flatMap((lang) => pageIds.map((id) => [lang, id] as const));

const factsIn = async (lang: Lang, change: Partial<GuideFacts> = {}): Promise<GuideFacts> => ({
  format: formatFor(lang, 'US'),
  rules: await loadRuleWords(lang),
  describe: (rule) => ({ lines: strangeLines(rule), window: { from: strange, to: strange } }),
  limits: noLimits,
  figures: strangeFigures,
  emergency: String(strange),
  waits: { urgentMinutes: strange, sameDayHours: strange, routineDays: strange },
  ...change,
});

const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;

describe('the guide', () => {
  it('lists six chapters and the products, and finds the place of a page', () => {
    expect(chapters.map((chapter) => chapter.id)).toEqual([
      'first-days', 'side-effects', 'safe-at-home', 'when-to-call', 'months-ahead', 'questions', 'products',
    ]);
    expect(placeOf('call-emergency')).toEqual({ chapter: 'when-to-call', page: 1, of: 8, previous: null, next: 'call-team-now' });
    expect(placeOf('no-answer')).toMatchObject({ page: 8, next: null });
    expect(isPageId('first-days')).toBe(false);
    expect(isChapterId('first-days')).toBe(true);
  });

  it.each(cases)('%s %s has every part of the template', async (lang, id) => {
    const page = readPage(await loadPage(lang, id), await factsIn(lang));
    expect(textsOf(page).filter((text) => text.trim() === '')).toEqual([]);
    expect(page.notice.length).toBeGreaterThanOrEqual(3);
    expect(page.notice.length).toBeLessThanOrEqual(5);
    expect(page.today.length).toBeGreaterThanOrEqual(2);
    expect(page.today.length).toBeLessThanOrEqual(4);
    expect(page.sources.length).toBeGreaterThan(0);
    expect(page.sources.filter((source) => !isSourceId(source))).toEqual([]);
    expect(page.reviewed).toBeNull();
    expect(page.nextReview).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(wordsIn(textsOf(page))).toBeLessThanOrEqual(lang === 'en' ? 255 : 285);
  });

  it.each(cases)('%s %s writes no number by hand', async (lang, id) => {
    const page = readPage(await loadPage(lang, id), await factsIn(lang));
    const bare = textsOf(page).map((text) => withoutStrange(text).replaceAll(/24-\u2060hour|24 horas|CD19/g, ''));
    expect(bare.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it.each(pageIds)('%s says the same signs in both languages', async (id) => {
    const [en, es] = await Promise.all([loadPage('en', id), loadPage('es', id)]);
    const rulesOf = (page: typeof en) => page.care.signs.map((sign) => (typeof sign === 'object' ? sign.rule : 'text'));
    expect(rulesOf(es)).toEqual(rulesOf(en));
    expect(es.care.level).toBe(en.care.level);
    expect(es.sources).toEqual(en.sources);
    expect(es.notice.length).toBe(en.notice.length);
    expect(es.today.length).toBe(en.today.length);
  });

  it.each(pageIds)('%s puts every sign under the level that its rule has', async (id) => {
    const { care } = await loadPage('en', id);
    const wrong = care.signs.filter((sign) => typeof sign === 'object' && describeRule(sign.rule, noLimits, null).level !== care.level);
    expect(wrong).toEqual([]);
  });

  it('shows the person’s own number and, without a country, no guess', async () => {
    const page = await loadPage('en', 'call-emergency');
    expect(readPage(page, await factsIn('en', { emergency: '999' })).remember).toContain('Call 999 now');
    expect(readPage(page, await factsIn('en', { emergency: null })).remember).toContain('Call the emergency number now');
  });
});
