/** A fault outside the pages takes only its own part away: an alert on screen and Get help live on. */
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '#app/app.tsx';
import '#app/live-diary.ts';
import '#app/further-pages.tsx';
import '#app/today-cards.tsx';
import '#ui/more-icons.ts';
import { navigate } from '#app/navigation.tsx';
import { loadWords } from '#content/languages.ts';
import { storeProblem, type StoreProblem } from '#symptoms/store/store-problem.ts';
import { writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';

const faults = vi.hoisted(() => ({ rules: false, lose: (): void => undefined }));

vi.mock('#app/update-notice.tsx', () => ({
  UpdateNotice: () => {
    throw new Error('planted: the notice');
  },
}));

vi.mock('#rules/assess.ts', async (original) => {
  const real = await original<typeof import('#rules/assess.ts')>();
  return {
    ...real,
    assess: (...given: Parameters<typeof real.assess>) => {
      if (faults.rules) throw new Error('planted: the rules');
      return real.assess(...given);
    },
  };
});

// The real watch; the test can make its connection break.
vi.mock('#symptoms/store/diary.ts', async (original) => {
  const real = await original<typeof import('#symptoms/store/diary.ts')>();
  return {
    ...real,
    watchRows: (onRows: Parameters<typeof real.watchRows>[0], onProblem: (problem: StoreProblem) => void) => {
      faults.lose = () => onProblem(storeProblem('closed'));
      return real.watchRows(onRows, onProblem);
    },
  };
});

const words = await loadWords('en');
const day = new Date().toISOString().slice(0, 10);

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('CSS', { supports: () => false });
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  writePocket({ setUp: true, language: 'en', treatment: { country: 'US', teamNumber: '206-555-0142' } });
  await emptyDiary();
});

afterEach(async () => {
  faults.rules = false;
  // What the page noted on leaving is written before the browser of the test goes.
  await emptyDiary();
  localStorage.clear();
  navigate('/');
  // React names every caught error; here they are the planted ones.
  vi.mocked(console.error).mockClear();
});

const show = () => act(async () => void render(<App first={{ lang: 'en', words }} />));
const feverNow = () => {
  const instant = new Date().toISOString().replace('Z', '+00:00');
  return keep(said('reading', `${day} 00:00`, fahrenheit('102.1'), { observedAt: instant, recordedAt: instant, civilDay: day, zone: 'UTC' }));
};
const alert = () => screen.findByRole('heading', { name: words.levels.urgent.heading(null) }, { timeout: 4000 });

it('an update notice that fails leaves the page standing', async () => {
  await feverNow();
  await show();
  expect(await alert()).toBeInTheDocument();
  await waitFor(() => expect(console.error).toHaveBeenCalled());
  expect(await alert()).toBeInTheDocument();
});

it('rules that fail are said as a diary that did not open; Get help still dials', async () => {
  faults.rules = true;
  await feverNow();
  await show();
  expect(await screen.findByRole('heading', { name: words.states.notOpen.title }, { timeout: 4000 })).toBeInTheDocument();
  act(() => navigate('/help'));
  expect(screen.getByRole('link', { name: /911/ })).toHaveAttribute('href', 'tel:911');
});

it('an open alert stays when the connection to the diary breaks', async () => {
  await feverNow();
  await show();
  await alert();
  act(() => faults.lose());
  expect(await screen.findByRole('heading', { name: words.states.notOpen.title })).toBeInTheDocument();
  expect(await alert()).toBeInTheDocument();
});
