/** While the two copies of the diary are compared: an alert stands at once, and nothing calm, new or whole is said. */
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addDays } from '#symptoms/civil-day.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, kept, loseRow, said } from './seed-diary.ts';
import { morning } from './show-page.tsx';

const comparison = vi.hoisted(() => ({ held: Promise.resolve(), letGo: (): void => undefined }));

// The real comparison, at a time of the test's choice.
vi.mock('#symptoms/store/copies.ts', async (original) => {
  const real = await original<typeof import('#symptoms/store/copies.ts')>();
  return {
    ...real,
    compareCopies: async (...given: Parameters<typeof real.compareCopies>) => {
      await comparison.held;
      return await real.compareCopies(...given);
    },
  };
});

/** The rows that were kept here are another tab's to the app that starts now: its own comparison has yet to come. */
const start = async (page: 'today' | 'charts', treatment = {}) => {
  comparison.held = new Promise((resolve) => {
    comparison.letGo = resolve;
  });
  vi.resetModules();
  const { showPage } = await import('./show-page.tsx');
  if (page === 'today') {
    const { TodayPage } = await import('#app/pages/today-page.tsx');
    return await showPage(<TodayPage />, { treatment });
  }
  const { DiaryPage } = await import('#app/pages/diary-page.tsx');
  await import('#symptoms/temperature-chart.tsx');
  return await showPage(<DiaryPage charts />, { treatment });
};

/** Time for whatever might be said too early: the early look itself was drawn, or had nothing to draw. */
const early = () => act(() => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 600)));
const diary = (): string | undefined => document.body.dataset['diary'];
const old = { cellsGiven: '2026-06-01' } as const;
const check = (when: string, answers = {}) =>
  keep(said('check-in', when, { ...fahrenheit('98.2'), ...answers }, { asked: [...signsMarked('now'), 'temp'] }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  history.replaceState(null, '', '/');
  await emptyDiary();
  writePocket({ setUp: true });
  document.body.dataset['diary'] = '';
});
afterEach(() => {
  comparison.letGo();
  comparison.held = Promise.resolve();
  vi.useRealTimers();
  localStorage.clear();
});

it('an alert stands before the comparison, is noted once after it, and stays', async () => {
  await check('2026-11-22 08:30', fahrenheit('101.5'));
  const { levels, common } = await start('today', old);
  const heading = await screen.findByRole('heading', { name: levels.urgent.heading('911') });
  expect(diary()).toBe('opening');
  expect(screen.getByText(common.opening)).toBeInTheDocument();
  expect((await kept()).filter(({ kind }) => kind === 'shown')).toHaveLength(0);
  comparison.letGo();
  await waitFor(() => expect(diary()).toBe('ready'));
  expect(heading).toBeInTheDocument();
  await waitFor(async () => expect((await kept()).filter(({ kind }) => kind === 'shown')).toHaveLength(1));
  expect(screen.queryByText(common.opening)).toBeNull();
});

it('the calm sentence waits for the comparison', async () => {
  await keep(said('thinking-check', '2026-11-22 08:20', { thinking_check: { score: 10 } }));
  await check('2026-11-22 08:30');
  const { today, common } = await start('today', old);
  await early();
  expect(diary()).toBe('opening');
  expect(screen.getByText(common.opening)).toBeInTheDocument();
  expect(screen.queryByText(today.quiet.heading)).toBeNull();
  comparison.letGo();
  expect(await screen.findByText(today.quiet.heading)).toBeInTheDocument();
});

it('a shortened database is not calm before the comparison, and what is lost is said after it', async () => {
  const gone = await check('2026-11-21 20:30', fahrenheit('101.5'));
  await check('2026-11-22 08:30');
  await loseRow(gone.id);
  const { today, copies } = await start('today', old);
  await early();
  expect(screen.queryByText(today.quiet.heading)).toBeNull();
  expect(screen.queryByText(copies.gap.title)).toBeNull();
  comparison.letGo();
  expect(await screen.findByText(copies.gap.title)).toBeInTheDocument();
  expect(screen.queryByText(today.quiet.heading)).toBeNull();
});

it('an emptied database is not welcomed, before or after', async () => {
  const gone = await check('2026-11-22 08:30');
  await loseRow(gone.id);
  writePocket({ setUp: false });
  const { copies } = await start('today', old);
  await early();
  expect(location.pathname).toBe('/');
  comparison.letGo();
  expect(await screen.findByText(copies.gap.title)).toBeInTheDocument();
  expect(location.pathname).toBe('/');
});

it('charts are drawn before the comparison, without a sentence about them and without what is not there', async () => {
  const days = [3, 2, 1, 0].map((back) => addDays('2026-11-22', -back));
  for (const day of days) await check(`${day} 08:30`, { ...fahrenheit('98.6'), fatigue: 'mild' });
  const { lookingBack, diary: say, common } = await start('charts', old);
  expect(await screen.findByRole('table', { name: lookingBack.symptoms.title })).toBeInTheDocument();
  expect(diary()).toBe('opening');
  expect(screen.getByText(common.opening)).toBeInTheDocument();
  const sentences = [/^Worst:/u, /highest/iu, lookingBack.calls.none];
  for (const sentence of sentences) expect(screen.queryByText(sentence)).toBeNull();
  expect(screen.queryByText(say.empty.title)).toBeNull();
  comparison.letGo();
  for (const sentence of sentences) expect(await screen.findByText(sentence)).toBeInTheDocument();
});

it('days without a temperature are not called so before the comparison', async () => {
  await keep(said('note', '2026-11-22 08:30', { text: 'A walk' }));
  const { lookingBack, common } = await start('charts', old);
  await early();
  expect(screen.getByText(common.opening)).toBeInTheDocument();
  expect(screen.queryByText(lookingBack.noTemperature)).toBeNull();
  comparison.letGo();
  expect(await screen.findByText(lookingBack.noTemperature)).toBeInTheDocument();
});
