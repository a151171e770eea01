/** What Today asks when the clock of the phone cannot be believed as it is, and that nothing calm is said meanwhile. */
import 'fake-indexeddb/auto';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CalmCard } from '#app/calm-card.tsx';
import { ClockCard } from '#app/clock-card.tsx';
import type { Moment } from '#app/clock.ts';
import { momentAt } from '#symptoms/moment.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;
const minute = 60_000;
const at = (ms: number, zone = morning.zone): Moment => ({ ms, ...momentAt(ms, zone) });
const quiet = { state: 'nothing-matched', since: '2026-11-22T08:30:00.000-08:00', untilMs: morning.ms + 60 * minute } as const;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval', 'performance'], now: morning.ms });
  localStorage.clear();
  await emptyDiary();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});

const show = async (now: Moment = morning, lang: 'en' | 'es' = 'en') => {
  const words = await showPage(
    <>
      <ClockCard />
      <CalmCard calm={quiet} />
    </>,
    { treatment, now, lang },
  );
  await diaryRead();
  return words;
};
const isCalm = (heading: string) => screen.queryByRole('heading', { name: heading }) !== null;

it('nothing to ask: the calm sentence stands', async () => {
  await keep(said('reading', '2026-11-22 08:30', fahrenheit('98.2')));
  const { today } = await show();
  expect(isCalm(today.quiet.heading)).toBe(true);
});

it('the clock went back between two starts: asked about, until somebody has said that it is right', async () => {
  await show();
  cleanup();
  vi.setSystemTime(morning.ms - 30 * minute);
  const { phoneClock, today } = await show(at(morning.ms - 30 * minute));
  expect(screen.getByRole('heading', { name: phoneClock.back.title })).toBeInTheDocument();
  expect(screen.getByText(phoneClock.back.text('November 22, 2026, 9:00 am', 'November 22, 2026, 8:30 am'))).toBeInTheDocument();
  expect(isCalm(today.quiet.heading)).toBe(false);
  expect(screen.getByRole('link', { name: /24-.?hour/ })).toHaveAttribute('href', 'tel:2065550142');
  await userEvent.click(screen.getByRole('button', { name: phoneClock.back.right }));
  expect(screen.queryByRole('heading', { name: phoneClock.back.title })).not.toBeInTheDocument();
  expect(isCalm(today.quiet.heading)).toBe(true);
});

it('the clock jumps ahead while the app is open', async () => {
  const { phoneClock, today } = await show();
  expect(isCalm(today.quiet.heading)).toBe(true);
  vi.setSystemTime(morning.ms + 12 * 60 * minute);
  act(() => vi.advanceTimersByTime(30_000) && undefined);
  expect(screen.getByRole('heading', { name: phoneClock.ahead.title })).toBeInTheDocument();
  expect(isCalm(today.quiet.heading)).toBe(false);
});

it.each(['en', 'es'] as const)('%s: another zone than at the last entry: travelled, or a wrong setting', async (lang) => {
  await keep(said('reading', '2026-11-22 08:30', fahrenheit('98.2')));
  const { phoneClock, today } = await show(at(morning.ms, 'America/New_York'), lang);
  expect(screen.getByRole('heading', { name: phoneClock.zone.title })).toBeInTheDocument();
  expect(screen.getByText(/Los Angeles/)).toBeInTheDocument();
  expect(isCalm(today.quiet.heading)).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: phoneClock.zone.right }));
  expect(isCalm(today.quiet.heading)).toBe(true);
});

it('an entry later than now leads to that entry; saying that the clock is right does not help', async () => {
  const late = await keep(said('reading', '2026-11-22 11:30', fahrenheit('98.2')));
  const { phoneClock, today } = await show();
  expect(screen.getByRole('heading', { name: phoneClock.entry.title })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: phoneClock.entry.button })).toHaveAttribute('href', `/diary/entry/${late.id}`);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: today.quiet.temperature })).toHaveAttribute('href', '/temperature');
  expect(isCalm(today.quiet.heading)).toBe(false);
});
