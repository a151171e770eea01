/** From every entry to its signs, from every sign to its page of the guide, from every page to its signs: no link leads nowhere. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntryPage } from '#app/pages/entry-page.tsx';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
import { isChapterId, isPageId, type PageId } from '#content/guide/chapters.ts';
import { pageOfRule, pageOfSign } from '#content/guide/rule-pages.ts';
import { isRuleId } from '#app/signs/sign-page.tsx';
import { ruleIds } from '#rules/describe.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const guideTools: readonly string[] = ['ask', 'print', 'paper', 'paper-check', 'search', 'saved'];
const routes = [...['pages', 'further-pages'].map((name) => readFileSync(`src/app/${name}.tsx`, 'utf8')).join('').matchAll(/<Route path="([^"]+)"/g)]
  .map(([, path = '']) => new RegExp(`^${path.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`));

/** @returns true when the address is one that the app knows, with something that is there. */
const leadsSomewhere = (href: string): boolean => {
  const path = href.replace(/[?#].*$/, '');
  const [, room = '', what = ''] = path.split('/');
  if (room === 'guide' && what !== '') return isPageId(what) || isChapterId(what) || what.startsWith('practice') || guideTools.includes(what);
  if (room === 'why') return isRuleId(what);
  return routes.some((route) => route.test(path));
};
const hrefs = (): readonly string[] =>
  screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(tel:|#|https?:)/.test(href));

it('would notice a dead link', () => {
  expect(['/', '/guide/crs', '/guide/when-to-call', '/why/W01', '/diary/entry/abc'].filter(leadsSomewhere)).toHaveLength(5);
  expect(['/guide/crss', '/why/W00', '/nowhere', '/diary/entry'].filter(leadsSomewhere)).toEqual([]);
});

/** All of them in English; the words of both languages are compared elsewhere, so that Spanish needs some only. */
const looked = { en: ruleIds, es: ruleIds.filter((_, index) => index % 12 === 0) } as const;

describe.each(['en', 'es'] as const)('%s', (lang) => {
  it.each(looked[lang])('%s: named, with its reason, its sources and its page', async (rule) => {
    const { alert, guide, signLinks } = await showPage(<WhyPage rule={rule} />, { treatment, lang });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(signLinks.title));
    expect(screen.getByText(alert.why.reason)).toBeInTheDocument();
    const page = pageOfRule[rule];
    const links = screen.getAllByRole('link', { name: new RegExp(guide.pages[page].replaceAll(/[()?]/g, '.')) });
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/guide/${page}`);
    expect(hrefs().filter((href) => !leadsSomewhere(href))).toEqual([]);
  });
});

const explaining = [...new Set(Object.values(pageOfRule))].toSorted();

it.each(explaining)('the page %s leads to every sign that it explains, and nowhere else', async (page: PageId) => {
  const { signLinks } = await showPage(<GuidePage page={page} />, { treatment });
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(signLinks.here.title) }));
  expect(hrefs().filter((href) => href.startsWith('/why/'))).toEqual(ruleIds.filter((rule) => pageOfRule[rule] === page).map((rule) => `/why/${rule}`));
  expect(hrefs().filter((href) => !leadsSomewhere(href))).toEqual([]);
});

it('every sign of the diary has a page that is there', () => {
  expect(Object.values(pageOfSign).filter((page) => !isPageId(page))).toEqual([]);
});

it('an entry leads to the signs it touched and to the page that explains it', async () => {
  const entry = await keep(said('check-in', '2026-11-22 08:00', { ...fahrenheit('100.9'), foggy: true }));
  const { signLinks } = await showPage(<EntryPage id={entry.id} />, { treatment });
  const signs = within(await screen.findByRole('list', { name: signLinks.entry.title })).getAllByRole('link');
  expect(signs.map((link) => link.getAttribute('href'))).toEqual(expect.arrayContaining(['/why/W01', '/why/W33', '/why/C01']));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/guide/crs');
  expect(hrefs().filter((href) => !leadsSomewhere(href))).toEqual([]);
});

it('an address that names no sign of the list is not found', async () => {
  const { states } = await showPage(<WhyPage rule="W00" />, { treatment });
  expect(await screen.findByRole('heading', { name: states.notFound.title })).toBeInTheDocument();
});
