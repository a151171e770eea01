/** The page tests that keep their diary in memory: each on the same morning, set up, with an empty diary. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary } from './seed-diary.ts';
import { morning } from './show-page.tsx';

/** @param address at which each test of the file begins */
export const freshMorning = (address = '/'): void => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
    history.replaceState(null, '', address);
    await emptyDiary();
    writePocket({ setUp: true });
  });
  afterEach(async () => {
    // What the page noted on leaving is written before the browser of the test goes.
    await emptyDiary();
    vi.useRealTimers();
    localStorage.clear();
  });
};
