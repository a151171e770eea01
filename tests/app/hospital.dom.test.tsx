import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hospitalStay } from '#app/hospital/hospital-stay.ts';
import { HospitalPage } from '#app/pages/hospital-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import { insteadOfScore } from '#symptoms/rhythm.ts';
import { momentAt } from '#symptoms/moment.ts';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', usedBy: 'patient' } as const;
const later = (hours: number) => {
  const ms = morning.ms + hours * 3_600_000;
  return { ms, ...momentAt(ms, 'America/Los_Angeles') };
};

beforeEach(async () => {
  vi.useFakeTimers({ now: morning.ms, toFake: ['Date'] });
  await emptyDiary();
  await keep(said('treatment', '2026-11-16 08:00', treatment));
  writePocket({ setUp: true });
});
afterEach(() => {
  vi.useRealTimers();
  writePocket({ ...readPocket(), setUp: false });
});

const button = (name: string) => screen.findByRole('button', { name });
const admitted = said('check-in', '2026-11-22 08:00', { admitted: true });

it('the stay pauses the app, and says so on Today in place of any calm sentence', async () => {
  const words = await showPage(<HospitalPage />, { treatment });
  await diaryRead();
  await userEvent.click(await button(words.hospital.before.button));
  expect(await screen.findByRole('heading', { name: words.hospital.inside.title })).toBeVisible();
  await waitFor(async () => expect((await kept()).at(-1)).toMatchObject({ kind: 'check-in', asked: ['admitted'], answers: { admitted: true } }));
  cleanup();
  await showPage(<TodayPage />, { treatment });
  expect(await screen.findByText(words.hospital.inside.bell)).toBeVisible();
  expect(screen.getByRole('link', { name: words.hospital.inside.card })).toHaveAttribute('href', '/card');
  expect(screen.queryByText(words.today.quiet.heading)).toBeNull();
  expect(screen.queryByRole('link', { name: words.today.start.button })).toBeNull();
});

it('the staff are there: the call bell, and no call because two people differ', async () => {
  await keep(said('check-in', '2026-11-22 06:00', {}, { asked: ['foggy'] }));
  await keep(said('check-in', '2026-11-22 06:30', { foggy: true }, { by: 'caregiver:Tom' }));
  await keep(admitted);
  const words = await showPage(<TodayPage />, { treatment });
  expect(await screen.findByText(words.hospital.inside.bell)).toBeVisible();
  expect(screen.queryByText(words.voices.title)).toBeNull();
});

it.each([
  ['en', '2026-11-16', 'in the hospital since day 5'],
  ['es', '2026-11-16', 'en el hospital desde el día 5'],
  ['en', 'unknown', 'in the hospital since Saturday, November 21'],
  ['es', 'unknown', 'en el hospital desde el sábado, 21 de noviembre'],
] as const)('the head of Today says since when, and is an ordinary one again at home: %s, cells %s', async (lang, cellsGiven, since) => {
  await keep(said('treatment', '2026-11-21 06:00', { cellsGiven }));
  await keep(said('check-in', '2026-11-21 10:00', { admitted: true }));
  await showPage(<TodayPage />, { treatment: { ...treatment, cellsGiven }, lang });
  expect(await screen.findByText(since)).toBeVisible();
  cleanup();
  await keep(said('check-in', '2026-11-22 08:00', { admitted: false }));
  const words = await showPage(<TodayPage />, { treatment: { ...treatment, cellsGiven }, lang });
  await diaryRead();
  expect(await screen.findByText(words.hospital.homeAgain.text)).toBeVisible();
  expect(screen.queryByText(since)).toBeNull();
});

it('home again asks for a temperature and a fresh thinking check until they are there', async () => {
  await keep(admitted);
  const words = await showPage(<HospitalPage />, { treatment });
  await diaryRead();
  await userEvent.click(await button(words.hospital.inside.home));
  expect(await screen.findByRole('link', { name: words.hospital.homeAgain.temperature })).toHaveAttribute('href', '/temperature');
  expect(screen.getByRole('link', { name: words.hospital.homeAgain.check })).toHaveAttribute('href', '/thinking');
  await waitFor(async () => expect((await kept()).at(-1)).toMatchObject({ answers: { admitted: false } }));
});

it.each([
  ['while the pause holds', 6 * 24, 'inside'],
  ['to the last hour of a week', 7 * 24 - 2, 'inside'],
  ['after a week', 7 * 24 + 1, 'asking'],
] as const)('%s', async (_name, hours, state) => {
  const row = await keep(admitted);
  expect(hospitalStay([row], treatment, later(hours))).toEqual({ state, since: '2026-11-22' });
});

it('ends with the next ordinary entry, goes on with a note, and knows its first day', async () => {
  const rows = [await keep(admitted), await keep(said('check-in', '2026-11-25 08:00', { admitted: true }))];
  const note = await keep(said('note', '2026-11-25 09:00', { text: 'Scan today' }));
  expect(hospitalStay([...rows, note], treatment, later(80))).toEqual({ state: 'inside', since: '2026-11-22' });
  const reading = await keep(said('reading', '2026-11-25 10:00', fahrenheit('98.4')));
  expect(hospitalStay([...rows, reading], treatment, later(80))).toEqual({ state: 'none' });
});

it('what home again still lacks', async () => {
  const home = await keep(said('check-in', '2026-11-22 08:30', { admitted: false }));
  expect(hospitalStay([home], treatment, later(0))).toEqual({ state: 'home-again', lacks: ['temperature', 'thinking-check'] });
  const reading = await keep(said('reading', '2026-11-22 08:40', fahrenheit('98.4')));
  expect(hospitalStay([home, reading], treatment, later(0))).toEqual({ state: 'home-again', lacks: ['thinking-check'] });
  const check = await keep(said('thinking-check', '2026-11-22 08:45', { thinking_check: { score: 10 } }));
  expect(hospitalStay([home, reading, check], treatment, later(0))).toEqual({ state: 'none' });
  // Where a score means nothing at home, the questions stand in for it.
  const questions = await keep(said('check-in', '2026-11-22 08:45', { confused: false }, { asked: [...insteadOfScore], by: 'caregiver:Tom' }));
  expect(hospitalStay([home, reading, questions], treatment, later(0))).toEqual({ state: 'none' });
});
