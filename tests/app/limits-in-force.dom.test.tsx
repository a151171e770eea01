import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
import { PaperCheckInPage } from '#app/guide/paper-check-in-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the pages load late.
import '#app/today-cards.tsx';
import '#app/emergency-view.tsx';
import { writePocket } from '#symptoms/store/pocket.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { viewOf } from '#app/live-diary.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;
const head = { centre: 'Riverbend Cell Therapy', date: '2026-11-18', source: 'Ward handbook' };
const stricter = { ...head, rules: { W01: { lines: { feverC: 37.5 } }, W37: { level: 'emergency' } } };
const setUp = () => said('treatment', '2026-11-22 07:00', treatment);
const evening = (limits: unknown) => said('limits', '2026-11-21 20:00', { limits });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
  writePocket({ setUp: true });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

it('a reading under the table’s line and over the team’s own asks for a call', async () => {
  await keep(setUp());
  await keep(evening(stricter));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('99.6')));
  const { levels } = await showPage(<TodayPage />, { treatment });
  expect(await screen.findByRole('heading', { name: levels.urgent.heading(null) })).toBeVisible();
});

it('the receipt says the team’s own line, the list’s beside it, and whose it is', async () => {
  await keep(setUp());
  await keep(evening(stricter));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('99.6')));
  const { alert } = await showPage(<WhyPage rule="W01" />, { treatment });
  expect(await screen.findByText(alert.why.teamLine)).toBeVisible();
  expect(screen.getByText(/99\.5\s°F/)).toBeVisible();
  expect(screen.getByText(alert.why.listLine).nextSibling).toHaveTextContent(/100\.4\s°F/);
  expect(screen.getByText(alert.why.teamList(head.centre, 'November 18, 2026'))).toBeVisible();
  expect(screen.queryByText(alert.why.standardList)).toBeNull();
});

it('once taken off, the list holds again', async () => {
  await keep(setUp());
  await keep(evening(stricter));
  await keep(said('limits', '2026-11-21 21:00', { limits: null }));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.4')));
  const { alert } = await showPage(<WhyPage rule="W01" />, { treatment });
  expect(await screen.findByText(alert.why.standardList)).toBeVisible();
});

it('what cannot be read of it never loosens, withholds the calm sentence and is said', async () => {
  await keep(setUp());
  await keep(evening({ ...head, rules: { W01: { lines: { feverC: 39, dew: 1 } } } }));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.6')));
  const { centre, today } = await showPage(<TodayPage />, { treatment });
  expect(await screen.findByText(centre.unread.title)).toBeVisible();
  expect(screen.queryByText(today.quiet.heading)).toBeNull();
});

it('a whole and quiet check-in is called so under limits that were read, and not under ones that were read in part', async () => {
  await keep(setUp());
  const asked = [...signsMarked('now'), 'temp', 'thinking_check'];
  await keep(said('check-in', '2026-11-22 08:00', { ...fahrenheit('98.2'), thinking_check: { score: 10 } }, { asked }));
  const calmUnder = async (limits: unknown) => {
    await keep(evening(limits));
    return viewOf(await kept(), { unreadable: 0, gaps: [] }, morning).calm;
  };
  expect(await calmUnder(stricter)).toMatchObject({ state: 'nothing-matched' });
  expect(await calmUnder({ ...stricter, later: true })).toEqual({ state: 'withheld', why: 'unreadable' });
});

it('the chart’s line, the check’s groups and the paper follow', async () => {
  await keep(setUp());
  await keep(evening(stricter));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('99.6')));
  const { diary } = await showPage(<DiaryPage charts />, { treatment });
  expect(await screen.findByText(diary.temperature.one('99.6 °F'))).toBeVisible();
  expect(screen.getByText(diary.temperature.atOrOver('99.5'))).toBeInTheDocument();
});

it('the sheet for paper prints the team’s fever line', async () => {
  await keep(evening(stricter));
  await showPage(<PaperCheckInPage />, { treatment });
  expect((await screen.findAllByText(/99\.5\s°F/)).length).toBeGreaterThan(0);
});
