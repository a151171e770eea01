/** What Today puts first when something calls for a call, and what it asks about when nobody said what came of one. */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  history.replaceState(null, '', '/');
  await emptyDiary();
  writePocket({ setUp: true });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;

it('a fever: the call stands before the reason', async () => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
  const { alert, levels } = await showPage(<TodayPage />, { treatment });
  const card = (await screen.findByRole('heading', { name: levels.urgent.heading('911') })).closest('section') ?? document.body;
  const call = within(card).getAllByRole('link')[0];
  expect(call).toHaveAttribute('href', 'tel:2065550142');
  expect(call?.compareDocumentPosition(within(card).getByText(alert.why.reason))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('a sign left unanswered on two days is asked about once', async () => {
  for (const when of ['2026-11-19 08:00', '2026-11-20 08:00']) {
    const seizure = await keep(said('check-in', when, { seizure: true }));
    await keep(said('shown', when, { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
  }
  await keep(said('check-in', '2026-11-22 08:00', fahrenheit('98.2')));
  const { today } = await showPage(<TodayPage />, { treatment });
  await screen.findByRole('heading', { name: today.whatHappened.title });
  expect(screen.getAllByRole('heading', { name: today.whatHappened.title })).toHaveLength(1);
});

it('an emergency shown two days ago, and nobody said what happened: asked, with the calls', async () => {
  const seizure = await keep(said('check-in', '2026-11-20 08:00', { seizure: true }));
  await keep(said('shown', '2026-11-20 08:00', { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
  await keep(said('check-in', '2026-11-22 08:00', fahrenheit('98.2')));
  const { today } = await showPage(<TodayPage />, { treatment });
  const card = (await screen.findByRole('heading', { name: today.whatHappened.title })).closest('section') ?? document.body;
  expect(within(card).getByRole('link', { name: /911/ })).toHaveAttribute('href', 'tel:911');
  expect(within(card).getByRole('link', { name: today.whatHappened.button })).toHaveAttribute('href', '/called/W29');
});
