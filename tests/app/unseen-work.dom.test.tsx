import 'fake-indexeddb/auto';
import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnseenWork } from '#app/keeping/unseen-work.tsx';
import { signsMarked } from '#symptoms/catalogue.ts';
import { readReminderChoice, writeReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US' } as const;
const set = vi.fn<(count: number) => Promise<void>>();
const clear = vi.fn<() => Promise<void>>();
const checkIn = (when: string, answers = {}) => keep(said('check-in', when, { ...fahrenheit('98.6'), ...answers }, { asked: ['temp', ...signsMarked('now')] }));

beforeEach(async () => {
  localStorage.clear();
  await emptyDiary();
  set.mockReset().mockResolvedValue(undefined);
  clear.mockReset().mockResolvedValue(undefined);
  Object.assign(navigator, { setAppBadge: set, clearAppBadge: clear });
});
afterEach(() => {
  for (const name of ['setAppBadge', 'clearAppBadge']) Reflect.deleteProperty(navigator, name);
});

const show = async (): Promise<void> => {
  await showPage(<UnseenWork />, { treatment });
  await diaryRead();
};

it('marks the icon when a check-in is due, and takes the mark away when it is done', async () => {
  await checkIn('2026-11-21 08:00');
  await show();
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(1));
  clear.mockClear();
  await act(() => checkIn('2026-11-22 08:55'));
  await waitFor(() => expect(clear).toHaveBeenCalledOnce());
  expect(set).toHaveBeenCalledOnce();
});

it.each([
  ['while a warning is open', () => checkIn('2026-11-21 08:00', { rigors: true })],
  ['in hospital', () => checkIn('2026-11-21 08:00', { admitted: true })],
  ['when nobody wants reminders', async () => {
    const { morning, midday, evening, ...rest } = readReminderChoice();
    writeReminderChoice({ ...rest, morning: { ...morning, on: false }, midday: { ...midday, on: false }, evening: { ...evening, on: false } });
    await checkIn('2026-11-21 08:00');
  }],
])('stays quiet %s', async (_, prepare) => {
  await prepare();
  await show();
  await waitFor(() => expect(clear).toHaveBeenCalled());
  expect(set).not.toHaveBeenCalled();
});

it('a phone that does not allow the mark is no trouble', async () => {
  set.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await checkIn('2026-11-21 08:00');
  await show();
  await waitFor(() => expect(set).toHaveBeenCalledOnce());
});
