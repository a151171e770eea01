/** A new version waits while a check-in is half done, here or in another window, and is offered once nothing is. */
import 'fake-indexeddb/auto';
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { UpdateNotice } from '#app/update-notice.tsx';
import type { WorkerNews } from '#offline/register.ts';
import { startDraft } from '#symptoms/check-in.ts';
import { dropDraft, saveDraft } from '#symptoms/store/diary.ts';
import { freshMorning } from './fresh-morning.ts';
import { morning, showPage } from './show-page.tsx';

const worker = vi.hoisted((): { news: WorkerNews | null } => ({ news: null }));
// There are no workers in this test's browser.
vi.mock('#offline/register.ts', () => ({
  registerWorker: (news: WorkerNews) => {
    worker.news = news;
    return Promise.resolve();
  },
}));

freshMorning();
afterEach(() => vi.unstubAllEnvs());

const half = { ...startDraft({ form: 'check-in', by: 'patient', unit: 'F' }, morning), answers: { new_bruise: true } };

it('waits for the half-done check-in, and is offered afterwards', async () => {
  vi.stubEnv('PROD', true);
  await saveDraft('check-in', half);
  const { states } = await showPage(<UpdateNotice />);
  expect(await worker.news?.isFree()).toBe(false);
  await act(async () => {
    worker.news?.onWaiting(() => Promise.resolve(true));
    await worker.news?.isFree();
  });
  expect(screen.queryByRole('button', { name: states.newVersion.button })).toBeNull();
  await dropDraft('check-in');
  expect(await worker.news?.isFree()).toBe(true);
  act(() => worker.news?.onWaiting(() => Promise.resolve(false)));
  // The notice looks again when the person goes on to another page.
  act(() => {
    history.pushState(null, '', '/diary');
  });
  expect(await screen.findByRole('button', { name: states.newVersion.button })).toBeInTheDocument();
});
