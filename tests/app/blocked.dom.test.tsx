/** Another window holds an older database open: said, with what to do; never the welcome page; mended, the diary is there. */
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TodayPage } from '#app/pages/today-page.tsx';
import { writePocket } from '#symptoms/store/pocket.ts';
import { morning, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  writePocket({ setUp: false });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const oldWindow = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('day-by-day', 5);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no reason given')));
  });

it('says so and what to do, keeps calling in reach, and opens by itself once that window is closed', async () => {
  const old = await oldWindow();
  const { copies, states } = await showPage(<TodayPage />, { treatment: { cellsGiven: '2026-11-02', country: 'US', teamNumber: '206-555-0142' } });
  expect(await screen.findByRole('heading', { name: copies.blocked.title })).toBeInTheDocument();
  expect(screen.getByText(copies.blocked.text)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: states.notOpen.works.title })).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('tel:2065550142');
  expect(location.pathname).toBe('/');
  old.close();
  await waitFor(() => expect(screen.queryByRole('heading', { name: copies.blocked.title })).toBeNull());
  expect(document.body.dataset['diary']).toBe('ready');
});
