/** The strictest list holds while nobody has said on which day the cells were given; Today asks for it. */
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

freshMorning();

it('Today asks for the day while it is unknown, and no longer once it is known', async () => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.1')));
  const { today } = await showPage(<TodayPage />, { treatment: { cellsGiven: 'unknown' } });
  expect(await screen.findByRole('heading', { name: today.dayUnknown.title })).toBeVisible();
  expect(screen.getByRole('link', { name: today.dayUnknown.button })).toHaveAttribute('href', '/set-up/day');

  await keep(said('treatment', '2026-11-22 08:30', { cellsGiven: '2026-11-16' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: today.dayUnknown.title })).toBeNull());
});
