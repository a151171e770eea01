import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { navigate } from '#app/navigation.tsx';
import { NumbersPage } from '#app/pages/numbers-page.tsx';
import { emptyDiary, kept } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

beforeEach(async () => {
  await emptyDiary();
  navigate('/numbers');
});
afterEach(() => {
  localStorage.clear();
  navigate('/');
});

const write = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const answers = async () => (await kept()).map((row) => row.answers);

it('a backup line that is not whole is asked about and can stay; short codes of the emergency and the crisis line are not', async () => {
  const { calling, setup, common } = await showPage(<NumbersPage />, { treatment: { country: 'US', teamNumber: '206-555-0142' } });
  await write(calling.numbers.backup, '555-0142');
  await write(calling.numbers.emergency, '112');
  await write(calling.numbers.crisis, '3114');
  await userEvent.click(screen.getByRole('button', { name: common.save }));
  expect(await screen.findByText(setup.number.notWhole(10))).toBeVisible();
  expect(await answers()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: setup.number.asItIs }));
  await vi.waitFor(() => expect(location.pathname).toBe('/help'));
  expect(await answers()).toEqual([{ backupNumber: '555-0142', emergencyNumber: '112', crisisNumber: '3114' }]);
});

it('the team’s own number is no emergency number, and nothing typed is lost', async () => {
  const { calling, common } = await showPage(<NumbersPage />, { treatment: { country: 'US', teamNumber: '206-555-0142' } });
  await write(calling.numbers.emergency, '(206) 555-0142');
  await userEvent.click(screen.getByRole('button', { name: common.save }));
  expect(await screen.findByText(calling.numbers.sameAsTeam)).toBeVisible();
  expect(screen.getByLabelText(calling.numbers.emergency)).toHaveValue('(206) 555-0142');
  expect(await answers()).toEqual([]);
});
