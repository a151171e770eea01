/** The phone has no room: what was entered still counts, and can be written on paper. */
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { CheckInPage } from '#app/pages/check-in-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import { dropDraft } from '#symptoms/store/diary.ts';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, kept } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  history.replaceState(null, '', '/temperature');
  await emptyDiary();
  writePocket({ setUp: true });
});
afterEach(async () => {
  await dropDraft('temperature');
  vi.useRealTimers();
  localStorage.clear();
});

it('a fever that the phone could not keep still calls, and says what to write down', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { checkIn, levels } = await showPage(
    <>
      <Route path="/temperature">
        <CheckInPage form="temperature" step="temperature" code={undefined} />
      </Route>
      <Route path="/">
        <TodayPage />
      </Route>
    </>,
    { treatment: { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } },
  );
  await userEvent.type(await screen.findByRole('textbox', { name: new RegExp(checkIn.temperature.label) }), '100.9');
  await userEvent.click(await screen.findByRole('button', { name: checkIn.temperature.save }));
  expect(await screen.findByRole('heading', { name: levels.urgent.heading('911') })).toBeVisible();
  expect(screen.getByRole('heading', { name: checkIn.notSaved.title })).toBeVisible();
  expect(screen.getByText(/on paper.*100\.9/)).toBeVisible();
  expect(await kept()).toEqual([]);
  full.mockRestore();
});
