import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckPage } from '#app/pages/check-page.tsx';
import { MistakePage } from '#app/pages/mistake-page.tsx';
import { emptyDiary, keep, kept, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The second tap comes while the first is still being written. */
const tapTwice = async (name: string, saving: string) => {
  const button = await screen.findByRole('button', { name });
  fireEvent.click(button);
  expect(button).toHaveTextContent(saving);
  fireEvent.click(button);
};

it('a check is kept once, and a tick shows whom to call also while it is being kept', async () => {
  const { check, checkIn, signs } = await showPage(<CheckPage />);
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${signs.foggy.label}`) }));
  await tapTwice(check.save, checkIn.saving);
  const seizure = screen.getByRole('checkbox', { name: new RegExp(`^${signs.seizure.label}`) });
  fireEvent.click(seizure);
  expect(seizure).toBeChecked();
  await screen.findByRole('button', { name: check.save });
  expect(await kept()).toMatchObject([{ kind: 'check-in', answers: { foggy: true } }]);
});

it('a mistake is taken back once', async () => {
  const entry = await keep(said('check-in', '2026-11-22 08:00', { chest_pain: true }));
  history.replaceState(null, '', '/mistake/W27');
  const { alert, checkIn } = await showPage(<MistakePage rule="W27" />);
  await tapTwice(alert.mistake.confirm, checkIn.saving);
  await waitFor(() => expect(location.pathname).toBe('/'));
  expect((await kept()).toSorted((a, b) => a.seq - b.seq).map(({ kind, replaces }) => [kind, replaces])).toEqual([['check-in', undefined], ['check-in', entry.id], ['call', undefined]]);
});
