import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
import type { SignAnswers } from '#symptoms/row.ts';
import '#symptoms/temperature-chart.tsx';
import { emptyDiary, fahrenheit, keep, keepUnreadable, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', patientName: 'Elena', caregiverName: 'Tom' } as const;
const show = (more: Parameters<typeof showPage>[1] = {}) => showPage(<DiaryPage charts />, { treatment, ...more });
const felt = (when: string, answers: SignAnswers, more = {}) => keep(said('check-in', when, answers, more));
const cells = (row: HTMLElement) => within(row).getAllByRole('cell').map((cell) => cell.querySelector('.strip-value')?.textContent);

beforeEach(async () => {
  await emptyDiary();
  history.replaceState(null, '', '/diary/charts');
});

const keepDays = async () => {
  await felt('2026-11-19 09:00', { fatigue: 'mild', loose_stools_24h: 2 }, { asked: ['fatigue', 'headache', 'loose_stools_24h'] });
  await felt('2026-11-21 09:00', { fatigue: 'severe', headache: 'mild', rigors: true });
};

it('is empty while nothing was written', async () => {
  const { diary } = await show();
  expect(await screen.findByRole('heading', { name: diary.empty.title })).toBeVisible();
});

it('says the worst in a sentence', async () => {
  await keepDays();
  await show();
  expect(await screen.findByText('Worst: tiredness, severe, on Day 5. A bigger number means worse.')).toBeVisible();
});

it('is a table: a head for each day and sign, a number in each cell, a dash where nothing was said', async () => {
  await keepDays();
  const { lookingBack } = await show();
  const table = await screen.findByRole('table', { name: lookingBack.symptoms.title });
  expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Sign', '3Day 3, Nov 19', '4Day 4, Nov 20', '5Day 5, Nov 21', '6Day 6, Nov 22']);
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => [within(row).getByRole('rowheader').textContent, cells(row)])).toEqual([
    ['Headache', ['0', '–', '1', '–']],
    ['Tiredness', ['1', '–', '3', '–']],
    ['Shaking chills', ['–', '–', '●', '–']],
    ['Loose stoolshow many', ['2', '–', '–', '–']],
  ]);
  expect(within(table).getByText('3 severe')).toBeInTheDocument();
});

it('names the days by date while the day is unknown', async () => {
  await keepDays();
  await show({ treatment: { ...treatment, cellsGiven: 'unknown' } });
  expect(await screen.findByText('Worst: tiredness, severe, on Nov 21. A bigger number means worse.')).toBeVisible();
  expect(screen.getByRole('columnheader', { name: /Nov 19/ })).toBeVisible();
});

it('lists calls, checks and days in the hospital', async () => {
  const fever = await keep(said('reading', '2026-11-18 02:45', fahrenheit('100.9')));
  await keep(said('call', '2026-11-18 02:52', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'told-to-come' }));
  for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) await keep(said('thinking-check', `${day} 10:00`, { thinking_check: { score: 10 } }, { by: 'caregiver:Tom' }));
  await felt('2026-11-21 09:00', { admitted: true });
  const { lookingBack } = await show();
  const items = within((await screen.findByText(lookingBack.calls.title)).parentElement ?? document.body).getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual([
    'Day 2, 2:52\u00A0am Called 2:52\u00A0am, told to come in.',
    'Day 2 to Day 4 Thinking check. Tom · caregiver.',
    'Day 5 and Day 6 In the hospital.',
  ]);
});

it('says so when nothing was marked, and when nothing was entered', async () => {
  await keep(said('reading', '2026-11-21 09:00', fahrenheit('98.6')));
  const { lookingBack } = await show();
  expect(await screen.findByText(lookingBack.symptoms.none)).toBeVisible();
  expect(screen.getByText(lookingBack.calls.none)).toBeVisible();
});

it('counts what could not be read', async () => {
  await keepDays();
  await keepUnreadable();
  const { diary } = await show();
  expect(await screen.findByText(diary.unreadable(1))).toBeVisible();
});

it('speaks Spanish', async () => {
  await keepDays();
  await show({ lang: 'es' });
  expect(await screen.findByText(/^Lo peor: .+, Día 5\. Un número mayor significa peor\.$/)).toBeVisible();
});
