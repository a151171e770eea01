import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { watchClock } from '#app/clock-watch.ts';
import { ErasePage } from '#app/pages/erase-page.tsx';
import { writeLastKept } from '#symptoms/store/last-kept.ts';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import { changeMarks } from '#symptoms/store/reading-marks.ts';
import { readReminderChoice, writeReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { keepShownNote } from '#symptoms/store/shown-notes.ts';
import { fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

it('shows what will go, offers a backup first, and erases only in two steps', async () => {
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  await keep(said('reading', '2026-11-20 03:45', fahrenheit('100.9')));
  writePocket({ textSize: 135 });
  changeMarks(() => ({ saved: ['crs'] }));
  const stopClock = watchClock();
  const { keeping } = await showPage(<ErasePage />);
  const { erase } = keeping;
  await diaryRead();
  expect(await screen.findByText(erase.goes.entries(2))).toBeInTheDocument();
  for (const item of erase.goes.items) expect(screen.getByText(item)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: erase.backupFirst.button })).toHaveAttribute('href', '/backup');

  await userEvent.click(screen.getByRole('button', { name: erase.sure.button }));
  expect(screen.getByRole('alert')).toHaveTextContent(erase.sure.tickFirst);
  expect(await kept()).toHaveLength(2);

  // Another window holds on to the database: said, and a further try does it.
  const held = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('left-over');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  await userEvent.click(screen.getByRole('checkbox', { name: erase.sure.tick }));
  await userEvent.click(screen.getByRole('button', { name: erase.sure.button }));
  expect(await screen.findByText(erase.notAll.title)).toBeInTheDocument();
  held.close();
  const replace = vi.fn<(url: string) => void>();
  vi.stubGlobal('location', { ...location, replace });
  await userEvent.click(screen.getByRole('button', { name: erase.notAll.button }));
  expect(await screen.findByText(erase.done.title)).toBeInTheDocument();
  expect(screen.getByText(erase.done.network)).toBeInTheDocument();
  await waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  expect(localStorage.length).toBe(0);
  expect(readPocket().textSize).toBe(100);

  // Whatever goes on in the page that still remembers: nothing of it is kept, and no way leads back into it.
  document.dispatchEvent(new Event('visibilitychange'));
  writePocket({ language: 'es', treatment: { patientName: 'Rosa', teamNumber: '555 0100' } });
  changeMarks(() => ({ saved: ['crs'] }));
  writeReminderChoice(readReminderChoice());
  writeLastKept('day-by-day', { deviceId: 'phone', seq: 1, civilDay: '2026-11-20' });
  keepShownNote({
    kind: 'shown', observedAt: '2026-11-20T02:45:00.000-08:00', recordedAt: '2026-11-20T02:45:00.000-08:00', zone: 'America/Los_Angeles',
    civilDay: '2026-11-20', by: 'patient', asked: [], answers: { rule: 'T01', level: 'urgent', rests: [] },
  });
  expect(Object.keys(localStorage)).toEqual([]);
  stopClock();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/'))).toEqual([]);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(replace).toHaveBeenCalledExactlyOnceWith('/');
  replace.mockClear();
  await userEvent.click(screen.getByRole('button', { name: erase.done.button }));
  expect(replace).toHaveBeenCalledExactlyOnceWith('/');
});
