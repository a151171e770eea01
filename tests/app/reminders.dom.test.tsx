import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { beforeEach, expect, it, vi } from 'vitest';
import { RemindersPage } from '#app/pages/reminders-page.tsx';
import { showPage } from './show-page.tsx';

const sheet = vi.fn<(given: ShareData) => Promise<void>>();
beforeEach(() => {
  localStorage.clear();
  sheet.mockReset().mockResolvedValue(undefined);
  Object.assign(navigator, { share: sheet, canShare: () => true });
});

/** What went to the share sheet last, as a calendar reads it. */
const entries = async () => {
  const [file] = sheet.mock.lastCall?.[0].files ?? [];
  const text = (await file?.text()) ?? '';
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return [String(event.startDate), event.summary, String(component.getFirstPropertyValue('url'))];
  });
};

it.each([
  ['en', 'Day by Day'],
  ['es', 'Día a día'],
] as const)('makes the file from the usual times, with a neutral title and the form to open: %s', async (lang, name) => {
  const { reminders } = await showPage(<RemindersPage />, { lang, treatment: { country: 'US', cellsGiven: '2026-11-16' } });
  await userEvent.click(screen.getByRole('button', { name: reminders.add }));
  expect((await entries()).slice(0, 3)).toEqual([
    ['2026-11-23T08:00:00', name, `${location.origin}/check-in/now`],
    ['2026-11-22T14:00:00', name, `${location.origin}/temperature`],
    ['2026-11-22T20:00:00', name, `${location.origin}/check-in/now`],
  ]);
});

it('keeps the chosen times, and the page comes back with them', async () => {
  const { reminders } = await showPage(<RemindersPage />, { treatment: { country: 'US', cellsGiven: '2026-11-16' } });
  await userEvent.click(screen.getByRole('switch', { name: new RegExp(reminders.slots.midday.title) }));
  fireEvent.change(screen.getByLabelText(reminders.slots.morning.time), { target: { value: '06:45' } });
  fireEvent.change(screen.getByLabelText(reminders.slots.evening.time), { target: { value: '' } });
  expect(screen.getByRole('alert')).toHaveTextContent(reminders.notTime);
  await userEvent.click(screen.getByRole('switch', { name: new RegExp(reminders.neutral.label) }));
  await userEvent.click(screen.getByRole('button', { name: reminders.add }));
  expect((await entries()).slice(0, 2).map(([start, title]) => [start, title])).toEqual([
    ['2026-11-23T06:45:00', 'Day by Day: Check-in'],
    ['2026-11-22T20:00:00', 'Day by Day: Check-in'],
  ]);
  document.body.replaceChildren();
  await showPage(<RemindersPage />, { treatment: { cellsGiven: '2026-11-16' } });
  expect(screen.getByLabelText(reminders.slots.morning.time)).toHaveValue('06:45');
  expect(screen.queryByLabelText(reminders.slots.midday.time)).toBeNull();
});

it('says on which day they were seen in the calendar, until a time changes', async () => {
  const { reminders, saveFile } = await showPage(<RemindersPage />, { treatment: { country: 'US', cellsGiven: '2026-11-16' } });
  await userEvent.click(screen.getByRole('button', { name: reminders.add }));
  await userEvent.click(await screen.findByRole('button', { name: saveFile.seen.yes }));
  expect(screen.getByText(reminders.added('Sunday, November 22'))).toBeInTheDocument();
  await userEvent.click(screen.getByRole('switch', { name: new RegExp(reminders.slots.midday.title) }));
  expect(screen.getByText(reminders.open)).toBeInTheDocument();
});

it('before the cells there is nothing to remind of', async () => {
  const { reminders } = await showPage(<RemindersPage />, { treatment: { cellsGiven: 'not-yet' } });
  expect(screen.getByText(reminders.notYet.title)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: reminders.add })).toBeNull();
});

it('with everything switched off no file is offered', async () => {
  const { reminders } = await showPage(<RemindersPage />, { treatment: { cellsGiven: '2026-11-16' } });
  for (const slot of ['morning', 'midday', 'evening'] as const) {
    await userEvent.click(screen.getByRole('switch', { name: new RegExp(reminders.slots[slot].title) }));
  }
  expect(screen.getByText(reminders.allOff)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: reminders.add })).toBeNull();
});
