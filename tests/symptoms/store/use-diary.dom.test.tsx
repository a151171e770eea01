import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addRow } from '#symptoms/store/diary.ts';
import { useDiary } from '#symptoms/store/use-diary.ts';
import { aNewRow, at } from './a-row.ts';

const Count = () => {
  const { status, rows } = useDiary();
  return <p>{`${status}: ${rows.length} rows`}</p>;
};

it('a page sees the diary open, and each row that is added', async () => {
  render(<Count />);
  expect(screen.getByText('opening: 0 rows')).toBeVisible();
  expect(await screen.findByText('ready: 0 rows')).toBeVisible();
  await addRow(aNewRow('note', { text: 'slept' }, at('08:00')), { ruleSet: '2026.11.1' });
  expect(await screen.findByText('ready: 1 rows')).toBeVisible();
});
