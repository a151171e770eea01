import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppContext, useShell } from '#app/app-context.ts';
import { ReportPage } from '#app/pages/report-page.tsx';
import { reportFile } from '#app/report/report-file.ts';
import { momentAt } from '#symptoms/moment.ts';
import { markTold } from '#symptoms/store/diary.ts';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, keepTorn, keepUnreadable, loseRow, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', patientName: 'Elena', caregiverName: 'Tom', product: 'Yescarta' } as const;
const show = (more: Parameters<typeof showPage>[1] = {}) => showPage(<ReportPage />, { treatment, ...more });
const paper = () => screen.findByRole('article');
const rowsOf = async () => within(within(await paper()).getAllByRole('table')[0] ?? document.body).getAllByRole('row').map((row) => row.textContent);

beforeEach(async () => {
  await emptyDiary();
  history.replaceState(null, '', '/report');
});
afterEach(() => {
  localStorage.clear();
});

const keepFever = async () => {
  const fever = await keep(said('check-in', '2026-11-20 02:45', { ...fahrenheit('100.9'), rigors: true }));
  await keep(said('shown', '2026-11-20 02:45', { rule: 'W01', rests: [fever.id], level: 'urgent' }));
  await keep(said('call', '2026-11-20 02:52', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'told-to-come' }));
  await keep(said('note', '2026-11-21 10:00', { text: 'When may I drive?', question: {} }));
  await keep(said('thinking-check', '2026-11-21 10:00', { thinking_check: { score: 10 } }, { by: 'caregiver:Tom' }));
};

it('says who, what was shown, what was entered and what was done', async () => {
  await keepFever();
  const { report } = await show();
  expect(await rowsOf()).toEqual(['WhenLevelWhat was enteredWhat was done, as written down', 'Day 4, 2:45\u00A0amUrgent100.9 °F. Shaking chills.Called 2:52\u00A0am, told to come in.']);
  const page = within(await paper());
  for (const text of ['Elena', 'Yescarta', 'November 16, 2026', report.notReviewed, 'When may I drive?', '10 of 10']) expect(page.getByText(text), text).toBeVisible();
  expect(page.getByText(/list of warning signs 2026\.11\.1 of November 22, 2026, not reviewed by a clinician, review due by May 22, 2027/)).toBeVisible();
  expect(page.getByText(report.footer.page(1, 1))).toBeVisible();
});

it('without warnings never says that there were no problems', async () => {
  await keep(said('reading', '2026-11-20 09:00', fahrenheit('98.6')));
  const { report } = await show();
  expect(within(await paper()).getByText(report.flags.none)).toBeVisible();
});

it('leaves warnings and notes out only with a line that says so, in the text too', async () => {
  const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  await keepFever();
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(written);
  const { report, saveFile } = await show();
  await paper();
  await user.click(screen.getByRole('switch', { name: new RegExp(report.page.withFlags) }));
  await user.click(screen.getByRole('switch', { name: report.page.withNotes }));
  const page = within(await paper());
  expect(page.getByText(report.flags.leftOut(1))).toBeVisible();
  expect(page.getByText(report.questions.leftOut)).toBeVisible();
  expect(page.queryByText('When may I drive?')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: saveFile.copy }));
  expect(written.mock.calls[0]?.[0]).toContain(report.flags.leftOut(1));
  expect(written.mock.calls[0]?.[0]).not.toContain('told to come in');
});

it('shows the days that were chosen, at most fourteen', async () => {
  await keep(said('reading', '2026-10-20 09:00', fahrenheit('99.9')));
  await keepFever();
  const { report } = await show();
  await paper();
  expect(screen.getByLabelText(report.page.from)).toHaveValue('2026-11-09');
  fireEvent.change(screen.getByLabelText(report.page.from), { target: { value: '2026-10-15' } });
  expect(screen.getByLabelText(report.page.to)).toHaveValue('2026-10-28');
  expect(await screen.findByText('99.9 °F')).toBeVisible();
  expect(within(await paper()).getByText(report.flags.none)).toBeVisible();
});

it('knows a warning and a call that came weeks after the entry', async () => {
  const fever = await keep(said('check-in', '2026-10-20 08:00', { ...fahrenheit('100.9'), rigors: true }));
  await keep(said('shown', '2026-11-20 09:00', { rule: 'W01', rests: [fever.id], level: 'urgent' }));
  await keep(said('call', '2026-11-20 09:05', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'told-to-come' }));
  const { report } = await show();
  await paper();
  fireEvent.change(screen.getByLabelText(report.page.from), { target: { value: '2026-10-15' } });
  await screen.findByText('100.9 °F');
  expect((await rowsOf())[1]).toMatch(/Urgent.*Shaking chills.*told to come in/u);
  expect(within(await paper()).queryByText(report.flags.none)).toBeNull();
});

it('says how many entries could not be read', async () => {
  await keepFever();
  await keepUnreadable();
  const { report } = await show();
  expect(await screen.findByText(report.missing.unreadable(1))).toBeVisible();
});

it('an old one that could not be read is said on the report of its days', async () => {
  await keep(said('reading', '2026-02-03 09:00', fahrenheit('99.9')));
  await keepTorn('2026-02-04');
  const { report } = await show();
  await paper();
  expect(screen.queryByText(report.missing.unreadable(1))).toBeNull();
  fireEvent.change(screen.getByLabelText(report.page.from), { target: { value: '2026-02-01' } });
  expect(await screen.findByText(report.missing.unreadable(1))).toBeVisible();
  expect(within(await paper()).getByText(report.missing.noFlags)).toBeVisible();
  expect(within(await paper()).queryByText(report.flags.none)).toBeNull();
});

it.each([
  ['en', 'November 18, 2026', 'November 20, 2026'],
  ['es', '18 de noviembre de 2026', '20 de noviembre de 2026'],
] as const)('entries in neither copy are said, also once somebody has read of them, in the file and the text too: %s', async (lang, after, before) => {
  const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  await keep(said('reading', '2026-11-18 08:00', fahrenheit('98.1')));
  const gone = await keep(said('reading', '2026-11-19 08:00', fahrenheit('101.5')));
  await keep(said('reading', '2026-11-20 08:00', fahrenheit('98.1')));
  await loseRow(gone.id);
  await markTold([{ deviceId: gone.deviceId, from: gone.seq, to: gone.seq, after: null, before: null }]);
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(written);
  const { report, saveFile } = await show({ lang });
  const line = report.missing.lost(1, after, before);
  expect(within(await paper()).getByText(line)).toBeVisible();
  expect(within(await paper()).getByText(report.missing.noFlags)).toBeVisible();
  await user.click(screen.getByRole('button', { name: saveFile.copy }));
  expect(written.mock.calls[0]?.[0]).toContain(line);
  expect(reportFile(lang, '', (await paper()).outerHTML)).toContain(line);
});

it.each(['en', 'es'] as const)('what a browser lost with everything else is said on a report of those days, also once somebody has read of it: %s', async (lang) => {
  writePocket({ emptied: { on: '2026-11-20', read: true } });
  await keep(said('reading', '2026-11-21 08:00', fahrenheit('98.1')));
  const { report } = await show({ lang });
  const line = report.missing.emptied(lang === 'en' ? 'November 20, 2026' : '20 de noviembre de 2026');
  await paper();
  const from = (day: string) => fireEvent.change(screen.getByLabelText(report.page.from), { target: { value: day } });
  from('2026-11-20');
  expect(await screen.findByText(line)).toBeVisible();
  expect(within(await paper()).getByText(report.missing.noFlags)).toBeVisible();
  from('2026-11-21');
  await waitFor(() => expect(screen.queryByText(line)).toBeNull());
});

/** Readings of these days; the one in the middle is then lost. */
const loseBetween = async (before: string, on: string, after: string): Promise<void> => {
  const reading = (day: string) => keep(said('reading', `${day} 08:00`, fahrenheit('98.1')));
  await reading(before);
  const gone = await reading(on);
  await reading(after);
  await loseRow(gone.id);
};

it('one lost in another month is said on the report of its days, on no other', async () => {
  await loseBetween('2025-11-10', '2025-11-11', '2025-11-12');
  await loseBetween('2026-01-10', '2026-01-11', '2026-01-12');
  const { report } = await show();
  expect(within(await paper()).getByText(report.flags.none)).toBeVisible();
  expect(screen.queryByText(/^Missing here/u)).toBeNull();
  fireEvent.change(screen.getByLabelText(report.page.from), { target: { value: '2026-01-01' } });
  expect(await screen.findByText(report.missing.lost(1, 'January 10, 2026', 'January 12, 2026'))).toBeVisible();
  expect(within(await paper()).getByText(report.missing.noFlags)).toBeVisible();
});

it.each([
  ['the days lie within the gap', ['2026-01-10', '2026-11-19', '2026-11-22'], ['January 10, 2026', 'November 22, 2026']],
  ['the next was dated back', ['2026-11-18', '2026-11-19', '2026-01-12'], ['January 12, 2026', 'November 18, 2026']],
] as const)('one that may be of these days is said: %s', async (_, [before, on, after], [first, last]) => {
  await loseBetween(before, on, after);
  const { report } = await show();
  expect(within(await paper()).getByText(report.missing.lost(1, first, last))).toBeVisible();
  expect(within(await paper()).getByText(report.missing.noFlags)).toBeVisible();
});

/** A page on which a minute can pass. */
const Ticking = () => {
  const value = useShell();
  const [minutes, setMinutes] = useState(0);
  const ms = value.now.ms + minutes * 60_000;
  return (
    <AppContext value={{ ...value, now: { ms, ...momentAt(ms, value.now.zone) } }}>
      <button type="button" onClick={() => setMinutes(minutes + 1)}>a minute later</button>
      <ReportPage />
    </AppContext>
  );
};

it('a tick of the clock leaves the page as it stands; a change makes it anew, with its time', async () => {
  await keepFever();
  const { report } = await showPage(<Ticking />, { treatment });
  const before = await paper();
  const html = before.outerHTML;
  expect(html).toContain('9:00');
  fireEvent.click(screen.getByRole('button', { name: 'a minute later' }));
  expect(await paper()).toBe(before);
  expect(before.outerHTML).toBe(html);
  fireEvent.click(screen.getByRole('switch', { name: report.page.withNotes }));
  await waitFor(() => expect(screen.getByRole('article')).not.toBe(before));
  expect(screen.getByRole('article').textContent).toContain('9:01');
});

it('draws the line in black with the call lines of the rules', async () => {
  for (const [day, text] of [['18', '98.6'], ['20', '100.9'], ['22', '98.4']] as const) await keep(said('reading', `2026-11-${day} 08:00`, fahrenheit(text)));
  const { diary } = await show();
  const drawn = within(await screen.findByRole('img'));
  for (const text of [diary.temperature.callNow('100.4'), diary.temperature.callToday('99.5'), '100.9']) expect(drawn.getByText(text), text).toBeInTheDocument();
});

it('speaks Spanish', async () => {
  await keepFever();
  const { report } = await show({ lang: 'es' });
  expect((await rowsOf())[1]).toContain(report.flags.levels.urgent);
});

it.each(['en', 'es'] as const)('a diary that does not open makes no page, to read, to send or to copy: %s', async (lang) => {
  await keepFever();
  const closed = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
    throw new DOMException('closed', 'UnknownError');
  });
  const { states, report, saveFile } = await show({ lang });
  expect(await screen.findByRole('heading', { name: states.notOpen.title })).toBeVisible();
  await waitFor(() => expect(document.body.dataset['diary']).toBe('failed'));
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.queryByText(report.flags.none)).toBeNull();
  expect(screen.queryByRole('button', { name: report.page.print })).toBeNull();
  expect(screen.queryByRole('button', { name: saveFile.copy })).toBeNull();
  closed.mockRestore();
});
