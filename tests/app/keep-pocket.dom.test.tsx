import 'fake-indexeddb/auto';
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useKeepPocket } from '#app/use-keep-pocket.ts';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, keep, keepUnreadable, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

const Keeper = () => {
  useKeepPocket();
  return null;
};
const limits = { centre: 'Riverbend', date: '2026-11-18', source: 's', rules: { W01: { lines: { feverC: 37.8 } } } };

beforeEach(emptyDiary);
afterEach(() => {
  localStorage.clear();
});

it('the small copy follows the diary: facts of the card, numbers, the centre’s limits', async () => {
  await keep(said('treatment', '2026-11-22 07:00', { teamNumber: '555 0100', card: { allergies: 'Latex' } }));
  await keep(said('limits', '2026-11-22 07:30', { limits }));
  await showPage(<Keeper />);
  await waitFor(() => expect(readPocket()).toMatchObject({ treatment: { teamNumber: '555 0100', card: { allergies: 'Latex' } }, centre: limits }));
});

it('a diary with a loss in it, or an emptied one, takes nothing out of the copy', async () => {
  writePocket({ centre: limits, treatment: { teamNumber: '555 0100' } });
  await showPage(<Keeper />);
  await diaryRead();
  expect(readPocket().centre).toEqual(limits);
  await keep(said('note', '2026-11-22 07:00', { text: 'a' }));
  await keepUnreadable();
  await showPage(<Keeper />);
  await diaryRead();
  expect(readPocket()).toMatchObject({ centre: limits, treatment: { teamNumber: '555 0100' } });
});
