import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { chapters, isChapterId, isPageId, placeOf } from '#content/guide/chapters.ts';
import { figures } from '#content/guide/figures.ts';
import { glossaryTerms } from '#content/guide/glossary-terms.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage, textsOf, type GuideFacts } from '#content/guide/page.ts';
import { isSourceId } from '#content/guide/sources.ts';
import { languages, loadRuleWords, loadWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { describe as describeRule } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { levels } from '#rules/types.ts';
import { strange, strangeFigures, strangeLines, withoutStrange } from './samples.ts';
import { familiar, forbidden, numberInWords } from './voice.ts';

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

const sentencesIn = (text: string): number => text.split(/[.?!](?=\s|$)/).filter((sentence) => sentence.trim() !== '').length;
/** As the glossary has it. */
const plain = (word: string): string => word.replaceAll('\u2060', '').replaceAll('\u00A0', ' ').toLowerCase();
const markedIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split('**').filter((_, index) => index % 2 === 1));

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
    expect(sentencesIn(page.why)).toBeLessThanOrEqual(3);
    expect(new Set(markedIn(textsOf(page))).size).toBeLessThanOrEqual(1);
    expect(page.care.signs.length).toBeGreaterThan(0);
  });

  it.each(cases)('%s %s writes no number by hand', async (lang, id) => {
    const page = readPage(await loadPage(lang, id), await factsIn(lang));
    const bare = textsOf(page).map((text) => withoutStrange(text).replaceAll(/24-\u2060hour|24 horas|CD19/g, ''));
    expect(bare.filter((text) => /\d/.test(text) || numberInWords[lang].test(text))).toEqual([]);
  });

  // What stands in the files, so that no branch of a sentence escapes.
  it.each(cases)('%s %s holds no figure in its file', async (lang, id) => {
    const file = await readFile(`src/content/guide/${lang}/${id}.ts`, 'utf8');
    const typed = file
      .replaceAll(/\$\{[^}]*\}|'[WCTS]\d\d'|\\u[0-9A-F]{4}|CD19|nextReview: .*|\/\/ Made from .*/g, '')
      .replaceAll(/24-hour|24 horas/g, '');
    expect(typed.split('\n').filter((line) => /\d/.test(line) || numberInWords[lang].test(line))).toEqual([]);
  });

  it.each([
    ['en', 'Wait two weeks.'], ['en', 'Press for ten minutes.'], ['en', 'It stays ninety days.'],
    ['es', 'Espere dos semanas.'], ['es', 'Apriete diez minutos.'], ['es', 'Son treinta y ocho grados.'],
  ] as const)('%s: would catch a figure in words: %s', (lang, text) => {
    expect(numberInWords[lang].test(text)).toBe(true);
  });

  it.each(cases)('%s %s keeps to the voice', async (lang, id) => {
    const texts = textsOf(readPage(await loadPage(lang, id), await factsIn(lang)));
    expect(texts.filter((text) => forbidden[lang].test(text) || (lang === 'es' && familiar.test(text)))).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|24-hour|\s\s|CAR T\b|CAR-T\b/.test(text))).toEqual([]);
  });

  it.each(cases)('%s %s explains the word that it marks', async (lang, id) => {
    const known: readonly string[] = Object.values(glossaryTerms).map((term) => term[lang].word);
    expect(markedIn(textsOf(readPage(await loadPage(lang, id), await factsIn(lang)))).filter((word) => !known.includes(plain(word)))).toEqual([]);
  });

  it.each(languages)('%s: titles are short, and no two are the same', async (lang) => {
    const titles = Object.values((await loadWords(lang)).guide.pages);
    expect(titles.filter((title) => title.length > 48)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(languages)('%s: every word of the glossary is marked on some page', async (lang) => {
    const facts = await factsIn(lang);
    const marked = (await Promise.all(pageIds.map(async (id) => markedIn(textsOf(readPage(await loadPage(lang, id), facts)))))).flat().map(plain);
    expect(Object.values(glossaryTerms).map((term) => term[lang].word).filter((word) => !marked.includes(word))).toEqual([]);
  });

  it.each(pageIds)('%s says the same signs in both languages', async (id) => {
    const [en, es] = await Promise.all([loadPage('en', id), loadPage('es', id)]);
    const rulesOf = (page: typeof en) => page.care.signs.map((sign) => (typeof sign === 'object' ? sign.rule : 'text'));
    expect(rulesOf(es)).toEqual(rulesOf(en));
    expect(es.care.level).toBe(en.care.level);
    expect(es.care.sooner?.map(({ level }) => level)).toEqual(en.care.sooner?.map(({ level }) => level));
    expect(es.sources).toEqual(en.sources);
    expect(es.notice.length).toBe(en.notice.length);
    expect(es.today.length).toBe(en.today.length);
  });

  it.each(pageIds)('%s puts every sign under the level that its rule has', async (id) => {
    const { care } = await loadPage('en', id);
    const wrong = care.signs.filter((sign) => typeof sign === 'object' && describeRule(sign.rule, noLimits, null).level !== care.level);
    expect(wrong).toEqual([]);
  });

  it.each(pageIds)('%s sets apart only what needs a sooner call than its card', async (id) => {
    const { care } = await loadPage('en', id);
    const later = (care.sooner ?? []).filter(({ level }) => levels.indexOf(level) <= levels.indexOf(care.level));
    expect(later).toEqual([]);
  });

  // A line that says so among the signs of a lesser card is read too late.
  it.each(cases)('%s %s says “call now” or “emergency” apart from the lesser signs', async (lang, id) => {
    const { care } = readPage(await loadPage(lang, id), await factsIn(lang));
    const worse = { 'emergency': /(?!)/, 'urgent': /emergenc/i, 'same-day': /emergenc|call now|llame ya/i, 'routine': /emergenc|call now|llame ya/i }[care.level];
    expect(care.signs.filter((sign) => worse.test(sign))).toEqual([]);
  });

  it('shows the team’s own line as theirs, and without one names both that centers use', async () => {
    const page = await loadPage('en', 'taking-temperature');
    const own = { ...noLimits, rules: { W01: { lines: { feverC: 37.8, feverF: 100 } } } };
    const withOwn = readPage(page, await factsIn('en', { limits: own, describe: (rule) => describeRule(rule, own, 3) }));
    expect(withOwn.remember).toBe('Your team’s call line is 100.0 °F (37.8 °C). One reading is enough.');
    expect(withOwn.why).toContain('your team has set its own lines');
    const without = readPage(page, await factsIn('en', { describe: (rule) => describeRule(rule, noLimits, 3) }));
    expect(without.remember).toBe('Call at 100.4 °F (38.0 °C) or more. One reading is enough.');
    expect(without.why).toContain('some want a call from 99.5 °F (37.5 °C), others from 100.4 °F (38.0 °C)');
  });

  it('shows the day from which the team lets the person drive, else how long not to', async () => {
    const page = await loadPage('es', 'driving');
    const cleared = readPage(page, await factsIn('es', { limits: { ...noLimits, drivingClearance: '2027-01-20' } }));
    expect(cleared.remember).toBe('Su equipo le permite conducir desde el 20 de enero de 2027.');
    const open = readPage(page, await factsIn('es', { describe: (rule) => describeRule(rule, noLimits, 3), figures }));
    expect(open.remember).toContain('8\u00A0semanas');
    expect(open.why).toContain('en Estados Unidos ahora son al menos 2\u00A0semanas; en Europa, 8\u00A0semanas');
  });

  it.each([['en', '6\u00A0weeks'], ['es', '6\u00A0semanas']] as const)('%s: shows how long the team asks to stay near', async (lang, weeks) => {
    const page = await loadPage(lang, 'staying-near');
    expect(readPage(page, await factsIn(lang, { nearWeeks: 6 })).remember).toContain(weeks);
    expect(readPage(page, await factsIn(lang, {})).remember).not.toContain(weeks);
  });

  it('shows the person’s own number and, without a country, no guess', async () => {
    const page = await loadPage('en', 'call-emergency');
    expect(readPage(page, await factsIn('en', { emergency: '999' })).remember).toContain('Call 999 now');
    expect(readPage(page, await factsIn('en', { emergency: null })).remember).toContain('Call the emergency number now');
  });
});
