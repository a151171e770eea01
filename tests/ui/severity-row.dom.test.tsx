import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SeverityRow } from '#ui/severity-row.tsx';

const steps = (['None', 'Mild', 'Moderate', 'Severe', 'Very severe'] as const).map((title, value) => ({
  value,
  title,
  sentence: 'What it does.',
  name: `${title}. What it does. ${value} of 4`,
}));

const setUp = (value: number | null) => {
  const onPick = vi.fn<(value: number) => void>();
  render(<SeverityRow legend="How bad" steps={steps} value={value} onPick={onPick} />);
  return onPick;
};
const row = (name: RegExp) => screen.getByRole('radio', { name });

test('a tap on a row picks it', async () => {
  const onPick = setUp(null);
  await userEvent.click(screen.getByText('Moderate'));
  expect(onPick.mock.calls).toEqual([[2]]);
});

test('a tap on the row that is already marked picks it again', async () => {
  const onPick = setUp(2);
  await userEvent.click(screen.getByText('Moderate'));
  expect(onPick.mock.calls).toEqual([[2]]);
});

test('arrow keys move the mark and pick nothing; Enter picks', async () => {
  const onPick = setUp(1);
  row(/^Mild/).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(row(/^Severe/)).toBeChecked();
  expect(onPick).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onPick.mock.calls).toEqual([[3]]);
});

test('Space marks and picks nothing; a tap after it still picks', async () => {
  const onPick = setUp(null);
  row(/^None/).focus();
  await userEvent.keyboard(' ');
  expect(row(/^None/)).toBeChecked();
  expect(onPick).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('Mild'));
  expect(onPick.mock.calls).toEqual([[1]]);
});

test('Enter with nothing marked picks nothing', async () => {
  const onPick = setUp(null);
  row(/^None/).focus();
  await userEvent.keyboard('{Enter}');
  expect(onPick).not.toHaveBeenCalled();
});

test('each row says its word, its sentence and its place', () => {
  setUp(null);
  expect(screen.getByRole('group', { name: 'How bad' })).toBeVisible();
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toContain('Moderate. What it does. 2 of 4');
});
