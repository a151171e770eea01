import { screen, within } from '@testing-library/react';
import { expect, it, describe as group } from 'vitest';
import { chapters, isPageId } from '#content/guide/chapters.ts';
import { loadRuleWords } from '#content/languages.ts';
import { formatFor } from '#content/format.ts';
import { GuideHomePage } from '#app/pages/guide-home-page.tsx';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { momentAt } from '#symptoms/moment.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { showPage } from './show-page.tsx';

const atHome = { country: 'US', teamNumber: '206-555-0142', cellsGiven: '2026-11-16' } as const;

group('the guide’s home', () => {
  it('puts When to call before the six chapters', async () => {
    const { guide } = await showPage(<GuideHomePage />);
    expect(screen.getByRole('heading', { level: 1, name: 'Guide' })).toBeInTheDocument();
    const [first] = within(screen.getByRole('main')).getAllByRole('link');
    expect(first).toHaveTextContent(guide.pinned);
    expect(first).toHaveAttribute('href', '/guide/when-to-call');
    const trail = screen.getByRole('list', { name: guide.allChapters });
    expect(within(trail).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(chapters.map(({ id }) => `/guide/${id}`));
  });
});

group('a chapter', () => {
  it('lists its pages in order', async () => {
    const { guide } = await showPage(<GuidePage page="when-to-call" />);
    const list = screen.getByRole('list', { name: guide.chapters['when-to-call'].title });
    const [, , , chapter] = chapters;
    expect(within(list).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(chapter.pages.map((id) => `/guide/${id}`));
  });

  it('that nobody wrote is a page that is not there', async () => {
    const { states } = await showPage(<GuidePage page="nowhere" />);
    expect(screen.getByRole('heading', { level: 1, name: states.notFound.title })).toBeInTheDocument();
  });
});

group('a page', () => {
  it('says the action and gives the call before the signs', async () => {
    const { guide, levels } = await showPage(<GuidePage page="call-team-now" />, { treatment: atHome });
    const heading = await screen.findByRole('heading', { level: 2, name: levels.urgent.heading(null) });
    const call = screen.getByRole('link', { name: /Call the 24-.?hour line/ });
    expect(call).toHaveAttribute('href', 'tel:2065550142');
    expect(heading.compareDocumentPosition(call)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(guide.pageOf(2, 8))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: guide.next(guide.pages['call-team-thinking']) })).toHaveAttribute('href', '/guide/call-team-thinking');
    expect(screen.getByRole('link', { name: guide.previous(guide.pages['call-emergency']) })).toHaveAttribute('href', '/guide/call-emergency');
    expect(screen.getByText(guide.notReviewed)).toBeInTheDocument();
  });

  it.each([['bcma-gut', 1], ['crowds', 0]] as const)('on a card for today, %s has the emergency number where a sign on it is an emergency', async (page, calls) => {
    const { levels } = await showPage(<GuidePage page={page} />, { treatment: atHome });
    const card = (await screen.findByRole('heading', { level: 2, name: levels['same-day'].heading(null) })).closest('section');
    const numbers = [...(card?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(numbers).toContain('tel:2065550142');
    expect(numbers.filter((number) => number === 'tel:911')).toHaveLength(calls);
  });

  it('takes the fever line from the rules, in the person’s unit', async () => {
    await showPage(<GuidePage page="call-team-now" />, { treatment: { ...atHome, country: 'GB' } });
    const { W01: fever } = await loadRuleWords('en');
    const { lines } = describe('W01', noLimits, 6);
    const sign = fever.sign({ entered: [], lines, day: null }, formatFor('en', 'GB'));
    expect(sign).toMatch(/38.0 °C/);
    expect(await screen.findByText(sign)).toBeInTheDocument();
  });

  it('gives every usual emergency number where the country is unknown, and never a guess', async () => {
    await showPage(<GuidePage page="call-emergency" />);
    await screen.findByRole('heading', { level: 2, name: 'Call the emergency number now' });
    const numbers = within(screen.getByRole('main')).getAllByRole('link').map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('tel:'));
    expect(numbers).toEqual(['tel:911', 'tel:112', 'tel:999']);
  });

  it('without the team’s number says whom to ask for', async () => {
    const { alert } = await showPage(<GuidePage page="call-team-now" />, { treatment: { country: 'US' } });
    expect(await screen.findByText(alert.urgent.noTeamNumber.replaceAll('\u00A0', ' '))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('past its review date says so before anything else', async () => {
    const late = Date.parse('2027-05-23T12:00:00Z');
    const { guide } = await showPage(<GuidePage page="next-visit" />, { now: { ms: late, ...momentAt(late, 'UTC') } });
    const overdue = await screen.findByRole('heading', { name: guide.overdue });
    expect(overdue.compareDocumentPosition(screen.getByText(guide.remember))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each(chapters.flatMap(({ pages }) => pages.filter(isPageId)))('%s shows no mark of its own making in Spanish', async (id) => {
    const { guide } = await showPage(<GuidePage page={id} />, { lang: 'es', treatment: atHome });
    await screen.findByRole('heading', { name: (name) => name.startsWith(guide.sources) });
    const text = screen.getByRole('main').textContent ?? '';
    expect(text).not.toMatch(/\*\*|undefined|NaN|\[object/);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });
});
