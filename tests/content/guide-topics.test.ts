import { describe, expect, it } from 'vitest';
import { chapters, isPageId } from '#content/guide/chapters.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { productPageOf } from '#content/guide/product-pages.ts';
import { pageOfRule, pageOfSign } from '#content/guide/rule-pages.ts';
import { briefTopics, topics } from '#content/guide/topics.ts';
import { languages } from '#content/languages.ts';
import { openedPages, guideTexts } from '#scripts/guide-text.ts';
import { countsOf } from '#scripts/syllables.ts';
import { describe as describeRule, ruleIds } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import type { RuleId } from '#rules/types.ts';
import { signCodes } from '#symptoms/catalogue.ts';

const pageIds = chapters.flatMap((chapter) => chapter.pages.filter(isPageId));
const sourcesOf = (rule: RuleId): readonly string[] => describeRule(rule, noLimits, null).sources;
const wordsOn = (lang: string, id: string): number =>
  openedPages.filter((page) => page.lang === lang && page.id === id).reduce((sum, page) => sum + countsOf(guideTexts(page), page.lang).words, 0);

describe('every topic has its page', () => {
  it.each([...Object.entries(topics), ...Object.entries(briefTopics)])('%s: %s', (_, id) => {
    for (const lang of languages) {
      expect(wordsOn(lang, id)).toBeGreaterThanOrEqual(120);
      expect(wordsOn(lang, id)).toBeLessThanOrEqual(250);
    }
  });

  it('answers at least twenty questions, the same in both languages', async () => {
    const asked = await Promise.all(
      languages.map(async (lang) => {
        const pages = await Promise.all(pageIds.map((id) => loadPage(lang, id)));
        return pages.map((page) => page.answers?.length ?? 0);
      }),
    );
    const [en = [], es] = asked;
    expect(es).toEqual(en);
    expect(en.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  });
});

describe('every warning sign has a page that explains it', () => {
  it.each(ruleIds)('%s', (rule) => {
    expect(pageIds).toContain(pageOfRule[rule]);
  });

  // Our own rules have no source to share.
  it.each(ruleIds.filter((rule) => sourcesOf(rule).length > 0))('%s shares a source with its page', async (rule) => {
    const named: readonly string[] = (await loadPage('en', pageOfRule[rule])).sources;
    expect(sourcesOf(rule).filter((source) => named.includes(source))).not.toEqual([]);
  });

  it.each(signCodes)('the sign %s', (sign) => {
    expect(pageIds).toContain(pageOfSign[sign]);
  });

  it.each([
    ['Carvykti', 'product-carvykti'], ['CARVYKTI (cilta-cel)', 'product-carvykti'], ['tisagenlecleucel', 'product-kymriah'],
    ['Yescarta', 'product-yescarta'], ['brexu-cel', 'product-tecartus'], ['Breyanzi', 'product-breyanzi'], ['ide-cel', 'product-abecma'],
    ['obecabtagene autoleucel', 'product-aucatzyl'], ['a trial product', null], ['', null],
  ] as const)('the product %s leads to %s', (typed, page) => {
    expect(productPageOf(typed)).toBe(page);
  });
});

describe('When to call', () => {
  const calling = chapters.find((chapter) => chapter.id === 'when-to-call')?.pages ?? [];
  /** Named by a text on its page, not by the rule: values that only some measure, and signs that count less later on. */
  const inWords: readonly RuleId[] = ['W12', 'W15', 'W14', 'W17', 'W26', 'W09', 'W23', 'W39', 'W34', 'W47', 'W57', 'W54'];

  it.each(['emergency', 'urgent', 'same-day'] as const)('names every sign of the level %s', async (level) => {
    const pages = await Promise.all(calling.map((id) => loadPage('en', id)));
    const named = pages.flatMap(({ care }) => care.signs.flatMap((sign) => (typeof sign === 'object' ? [sign.rule] : [])));
    const ofLevel = ruleIds.filter((rule) => describeRule(rule, noLimits, null).level === level);
    expect(ofLevel.filter((rule) => !named.includes(rule) && !inWords.includes(rule))).toEqual([]);
  });
});
