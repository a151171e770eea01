import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
import { addDays } from '#symptoms/civil-day.ts';
import { emptyDiary, fahrenheit, keep, keepUnreadable, loseRow, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom' } as const;
const scrolledTo = vi.fn<(this: Element) => void>();

beforeEach(async () => {
  await emptyDiary();
  history.replaceState(null, '', '/diary');
  scrolledTo.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolledTo.call(this);
  };
});

const show = (charts?: true) => showPage(<DiaryPage {...(charts ? { charts } : {})} />, { treatment });
const dayNames = async () => (await screen.findAllByRole('button', { expanded: false })).map((button) => button.textContent);

it('starts with one number when nothing was written', async () => {
  const { diary } = await show();
  expect(await screen.findByRole('heading', { name: diary.empty.title })).toBeVisible();
  expect(screen.getByRole('link', { name: diary.empty.button })).toHaveAttribute('href', '/temperature');
});

it('lists the days newest first, the day without an entry among them', async () => {
  await keep(said('reading', '2026-11-19 09:00', fahrenheit('98.2')));
  await keep(said('reading', '2026-11-21 09:00', fahrenheit('99.3')));
  await keep(said('reading', '2026-11-21 20:00', fahrenheit('98.7')));
  await show();
  expect(await dayNames()).toEqual([
    '6Today, SundayNo entry',
    '5Saturday, November 212 entries · highest 99.3 °F',
    '4Friday, November 20No entry',
    '3Thursday, November 1998.2 °F',
  ]);
});

it('opens a day in place: who, when, what, what the app showed and what came of the call', async () => {
  const fever = await keep(said('check-in', '2026-11-22 02:45', { ...fahrenheit('100.9'), rigors: true }));
  const alert = { rule: 'W01', rests: [fever.id] };
  await keep(said('shown', '2026-11-22 02:46', { ...alert, level: 'urgent' }, { asked: [] }));
  await keep(said('call', '2026-11-22 02:52', { alerts: [alert], level: 'urgent', outcome: 'reached' }, { by: 'caregiver:Tom', asked: [] }));
  const { diary, levels } = await show();
  const day = await screen.findByRole('button', { name: /Today, Sunday/ });
  expect(day).toHaveTextContent(diary.shown(levels.urgent.heading(null)).replaceAll('\u00A0', ' '));
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  await userEvent.click(day);
  const [call, entry] = screen.getAllByRole('article');
  expect(call).toHaveTextContent('Tom · caregiver2:52 amCalled 2:52 am, reached someone.');
  expect(entry).toHaveTextContent('Elena · patient2:45 am100.9 °F. Shaking chills.');
  expect(entry).toHaveTextContent(diary.shown(levels.urgent.heading(null)).replaceAll('\u00A0', ' '));
  await userEvent.click(day);
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

it('opens the day of the address and brings it into sight', async () => {
  await keep(said('reading', '2026-11-20 09:00', fahrenheit('98.2')));
  history.replaceState(null, '', '/diary?day=2026-11-20');
  await show();
  const day = await screen.findByRole('button', { expanded: true });
  expect(day).toHaveTextContent('Friday, November 20');
  expect(screen.getByRole('article')).toHaveTextContent('98.2 °F.');
  await waitFor(() => expect(scrolledTo.mock.contexts).toEqual([day]));
});

it('keeps a corrected value readable, with who corrected it and when', async () => {
  const typed = await keep(said('reading', '2026-11-22 07:00', fahrenheit('98.4'), { by: 'caregiver:Tom' }));
  await keep(said('reading', '2026-11-22 07:00', fahrenheit('99.4'), {
    by: 'caregiver:Tom', replaces: typed.id, recordedAt: '2026-11-22T07:08:00.000-08:00',
  }));
  const { diary } = await show();
  await userEvent.click(await screen.findByRole('button', { name: /99\.4 °F/ }));
  const old = screen.getByRole('article').querySelector('s');
  expect(old).toHaveTextContent(`${diary.oldValue} 98.4 °F.`);
  expect(screen.getByRole('article')).toHaveTextContent(diary.correctedBy('Tom · caregiver', '7:08 am'));
});

it('keeps a mistake readable and says that it still counts', async () => {
  const wrong = await keep(said('reading', '2026-11-22 07:00', fahrenheit('100.9')));
  await keep(said('reading', '2026-11-22 07:00', {}, { removes: wrong.id, recordedAt: '2026-11-22T07:10:00.000-08:00' }));
  const { diary } = await show();
  await userEvent.click(await screen.findByRole('button', { name: /Today/ }));
  expect(screen.getByRole('article').querySelector('s')).toHaveTextContent('100.9 °F.');
  expect(screen.getByText(new RegExp(diary.stillCounts))).toHaveTextContent(diary.mistakeBy('Elena · patient', '7:10 am'));
});

it('an entry is undone from here for a day after it was written down, whenever it was; corrected it can be for ever', async () => {
  const of = (time: string, recordedAt: string) => keep(said('reading', `2026-11-21 ${time}`, fahrenheit('98.2'), { recordedAt: `${recordedAt}.000-08:00` }));
  await of('07:00', '2026-11-21T09:00:01');
  await of('08:00', '2026-11-21T09:00:00');
  history.replaceState(null, '', '/diary?day=2026-11-21');
  const { add, diary } = await show();
  const [old, young] = await screen.findAllByRole('article');
  // It is 9:00:00 on the 22nd: the one of 8 am was written down 24 hours ago.
  expect(within(old ?? document.body).queryByRole('link', { name: new RegExp(`^${add.undo}`) })).toBeNull();
  expect(within(young ?? document.body).getByRole('link', { name: new RegExp(`^${add.undo}`) })).toBeVisible();
  expect(screen.getAllByRole('link', { name: new RegExp(`^${diary.correct}`) })).toHaveLength(2);
});

it('shows two weeks, then earlier days when asked', async () => {
  await keep(said('reading', `${addDays('2026-11-22', -20)} 09:00`, fahrenheit('98.2')));
  const { diary } = await show();
  expect(await dayNames()).toHaveLength(14);
  await userEvent.click(screen.getByRole('button', { name: diary.earlier }));
  await waitFor(async () => expect(await dayNames()).toHaveLength(21));
  expect(screen.queryByRole('button', { name: diary.earlier })).not.toBeInTheDocument();
});

it('opens an old day of the address, with every day since', async () => {
  const old = addDays('2026-11-22', -40);
  await keep(said('reading', `${addDays(old, -2)} 09:00`, fahrenheit('98.6')));
  await keep(said('reading', `${old} 09:00`, fahrenheit('98.2')));
  history.replaceState(null, '', `/diary?day=${old}`);
  const { diary } = await show();
  expect(await screen.findByRole('button', { expanded: true })).toHaveTextContent('98.2 °F');
  expect(screen.getByRole('article')).toHaveTextContent('98.2 °F.');
  expect(await dayNames()).toHaveLength(40);
  await userEvent.click(screen.getByRole('button', { name: diary.earlier }));
  expect(await screen.findByRole('button', { name: /98\.6 °F/ })).toBeVisible();
});

it('an entry under a clock that ran ahead is the newest day', async () => {
  await keep(said('reading', '2026-11-25 09:00', fahrenheit('98.2')));
  await show();
  expect(await dayNames()).toEqual(['9Wednesday, November 2598.2 °F', '8Tuesday, November 24No entry', '7Monday, November 23No entry', '6Today, SundayNo entry']);
});

it('counts what it cannot read and drops nothing of it', async () => {
  await keepUnreadable();
  const { diary } = await show();
  expect(await screen.findByRole('heading', { name: diary.unreadable(1) })).toBeVisible();
});

it.each([
  ['en', 'November 19, 2026', 'November 21, 2026'],
  ['es', '19 de noviembre de 2026', '21 de noviembre de 2026'],
] as const)('an entry that is gone is said above the days, and not that none can be erased: %s', async (lang, after, before) => {
  await keep(said('reading', '2026-11-19 09:00', fahrenheit('98.2')));
  const gone = await keep(said('reading', '2026-11-20 09:00', fahrenheit('101.5')));
  await keep(said('reading', '2026-11-21 09:00', fahrenheit('98.2')));
  await loseRow(gone.id);
  const { diary, report } = await showPage(<DiaryPage />, { treatment, lang });
  const line = await screen.findByRole('heading', { name: report.missing.lost(1, after, before) });
  const [today = document.body] = await screen.findAllByRole('button', { expanded: false });
  expect(line.compareDocumentPosition(today)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByText(diary.newestFirst)).toBeNull();
});

it('one that is gone from days before those shown is said once they are', async () => {
  const reading = (back: number) => keep(said('reading', `${addDays('2026-11-22', -back)} 09:00`, fahrenheit('98.2')));
  await reading(20);
  const gone = await reading(19);
  await reading(18);
  await loseRow(gone.id);
  const { diary, report } = await show();
  const line = report.missing.lost(1, 'November 2, 2026', 'November 4, 2026');
  expect(await screen.findByText(diary.newestFirst)).toBeVisible();
  expect(screen.queryByText(line)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: diary.earlier }));
  expect(await screen.findByText(line)).toBeVisible();
  expect(screen.queryByText(diary.newestFirst)).toBeNull();
});

it('where no entry is left, that some are gone is said above the beginning', async () => {
  const gone = await keep(said('reading', '2026-11-20 09:00', fahrenheit('101.5')));
  await keep(said('treatment', '2026-11-20 10:00', treatment));
  await loseRow(gone.id);
  const { diary, report } = await show();
  expect(await screen.findByText(report.missing.lost(1, null, 'November 20, 2026'))).toBeVisible();
  expect(screen.getByRole('heading', { name: diary.empty.title })).toBeVisible();
});

it('speaks Spanish', async () => {
  await keep(said('reading', '2026-11-22 09:00', { temp: { text: '38,3', unit: 'C' } }));
  await showPage(<DiaryPage />, { lang: 'es', treatment: { ...treatment, country: 'ES' } });
  expect(await screen.findByRole('button', { name: /Hoy, domingo.*38,3 °C/ })).toBeVisible();
});
