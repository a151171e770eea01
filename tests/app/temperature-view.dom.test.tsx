import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#symptoms/temperature-chart.tsx';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', patientName: 'Elena' } as const;

beforeEach(async () => {
  await emptyDiary();
  history.replaceState(null, '', '/diary/charts');
  vi.stubGlobal('ResizeObserver', class {
    observe = () => undefined;
    disconnect = () => undefined;
  });
  // jsdom lays nothing out: the picture is given the width of a phone, and its words none.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function size(this: HTMLElement) {
    return this.classList.contains('recharts-wrapper') ? new DOMRect(0, 0, 320, 272) : new DOMRect();
  });
});

const show = (more: Parameters<typeof showPage>[1] = {}) => showPage(<DiaryPage charts />, { treatment, ...more });
const keepWeek = async () => {
  await keep(said('reading', '2026-11-18 09:00', fahrenheit('98.6')));
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.4')));
};
const sentence = 'Highest 100.9 °F, Day 4, at or over your call line. Latest 98.4 °F.';

it('says the result in a sentence, which names the picture', async () => {
  await keepWeek();
  await show();
  expect(await screen.findByRole('img', { name: sentence })).toBeVisible();
  expect(screen.getByText(sentence)).toBeVisible();
});

it('draws both lines of the rules, the days, the number over the line and where nothing was written', async () => {
  await keepWeek();
  const { diary } = await show();
  const drawn = within(await screen.findByRole('img'));
  for (const text of [diary.temperature.callNow('100.4'), diary.temperature.callToday('99.5'), '100.9', diary.temperature.axis, '97', '102', '4']) {
    expect(drawn.getByText(text), text).toBeInTheDocument();
  }
  expect(drawn.getAllByText(diary.temperature.noEntry).length).toBeGreaterThan(0);
});

it('draws in the person’s unit, with that unit’s line', async () => {
  await keepWeek();
  const { diary } = await show({ treatment: { ...treatment, country: 'GB' } });
  const drawn = within(await screen.findByRole('img'));
  expect(drawn.getByText(diary.temperature.callNow('38.0'))).toBeInTheDocument();
  expect(drawn.getByText('38.3')).toBeInTheDocument();
});

it('drops the same-day line once its rule no longer holds', async () => {
  await keepWeek();
  const { diary } = await show({ treatment: { ...treatment, cellsGiven: '2026-06-01' } });
  const drawn = within(await screen.findByRole('img'));
  expect(drawn.getByText(diary.temperature.callNow('100.4'))).toBeInTheDocument();
  expect(drawn.queryByText(diary.temperature.callToday('99.5'))).not.toBeInTheDocument();
});

it('names days by date while the day is unknown', async () => {
  await keepWeek();
  const { diary } = await show({ treatment: { ...treatment, cellsGiven: 'unknown' } });
  const drawn = within(await screen.findByRole('img'));
  expect(drawn.getByText('Nov 18')).toBeInTheDocument();
  expect(drawn.queryByText(diary.temperature.axis)).not.toBeInTheDocument();
});

it('shows the same as a list, days without a reading in words, never as zero', async () => {
  await keepWeek();
  const { diary } = await show();
  await userEvent.click(await screen.findByRole('button', { name: diary.temperature.showList }));
  const rows = within(screen.getByRole('table', { name: diary.temperature.title })).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Day 6Nov 228:00\u00A0am98.4 °FElena · patient',
    'Day 5Nov 21no entry',
    'Day 4Nov 202:45\u00A0am100.9 °F100.4 or moreElena · patient',
    'Day 3Nov 19no entry',
    'Day 2Nov 189:00\u00A0am98.6 °FElena · patient',
  ]);
  await userEvent.click(screen.getByRole('button', { name: diary.temperature.hideList }));
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('tells one reading and draws nothing', async () => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.4')));
  const { diary } = await show();
  expect(await screen.findByText(diary.temperature.one('98.4 °F'))).toBeVisible();
  expect(screen.getByRole('table')).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

it('shows a week or two at a time, from the first day to today', async () => {
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-07']) await keep(said('reading', `${day} 09:00`, fahrenheit('99.1')));
  await keepWeek();
  const { diary, lookingBack } = await show();
  const range = (from: string, to: string) => screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === lookingBack.range(from, to));
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole('button', { name: diary.later })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: diary.earlier }));
  expect(await screen.findByText(lookingBack.noTemperature)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: diary.earlier }));
  expect(await screen.findByText(/Highest 99\.1/)).toBeVisible();
  expect(screen.queryByRole('button', { name: diary.earlier })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: lookingBack.window.twoWeeks }));
  expect(await range('11 days before', 'Day 2 · Nov 5 to Nov 18')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: lookingBack.newest }));
  expect(await screen.findByText(sentence)).toBeVisible();
});
