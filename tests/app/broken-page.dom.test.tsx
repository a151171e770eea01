import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BrokenPage } from '#app/pages/broken-page.tsx';
import { showPage } from './show-page.tsx';

it('a broken page keeps the calls in reach and is loaded anew, because a chunk that failed is never asked for again', async () => {
  const { states } = await showPage(<BrokenPage />, { treatment: { country: 'US', teamNumber: '206-555-0142' } });
  expect(screen.getByRole('link', { name: /911/ })).toHaveAttribute('href', 'tel:911');
  let loads = 0;
  vi.stubGlobal('location', { ...location, reload: () => (loads += 1) });
  await userEvent.click(screen.getByRole('button', { name: states.broken.button }));
  expect(loads).toBe(1);
  vi.unstubAllGlobals();
});
