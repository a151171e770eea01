import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { showPage } from './show-page.tsx';

const chunk = vi.hoisted(() => ({ lost: true }));

vi.mock('#content/guide/load-page.ts', async (actual) => {
  const { loadPage } = await actual<typeof import('#content/guide/load-page.ts')>();
  return { loadPage: (...page: Parameters<typeof loadPage>) => (chunk.lost ? Promise.reject(new Error('lost')) : loadPage(...page)) };
});

it('a page whose text does not come keeps the calls in reach, and can be tried again', async () => {
  const { guide, common } = await showPage(<GuidePage page="next-visit" />, { treatment: { country: 'US', teamNumber: '206-555-0142' } });
  expect(await screen.findByRole('heading', { name: guide.notOpened })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  expect(screen.getByRole('link', { name: /2 0 6, 5 5 5, 0 1 4 2/ })).toHaveAttribute('href', 'tel:2065550142');
  chunk.lost = false;
  await userEvent.click(screen.getByRole('button', { name: common.tryAgain }));
  expect(await screen.findByRole('heading', { name: (name) => name.startsWith(guide.sources) })).toBeInTheDocument();
});
