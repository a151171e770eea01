/** Whether a new version may take over: only when every open page says that nothing is half done there. */
import { afterEach, expect, test } from 'vitest';
import { answerTakeOver, everyPageIsFree } from '#offline/take-over.ts';

const open: (() => void)[] = [];
const page = (isFree: () => Promise<boolean>): void => {
  open.push(answerTakeOver(isFree));
};
const free = (): Promise<boolean> => Promise.resolve(true);
const busy = (): Promise<boolean> => Promise.resolve(false);

afterEach(() => {
  for (const close of open.splice(0)) close();
});

test('every page is free', async () => {
  for (const answer of [free, free, free]) page(answer);
  expect(await everyPageIsFree(3)).toBe(true);
});

test('one page is not', async () => {
  for (const answer of [free, busy, free]) page(answer);
  expect(await everyPageIsFree(3)).toBe(false);
});

test('silence counts as no', async () => {
  for (const answer of [free, () => new Promise<boolean>(() => undefined)]) page(answer);
  expect(await everyPageIsFree(2)).toBe(false);
});

test('a page that cannot tell counts as no', async () => {
  for (const answer of [free, () => Promise.reject(new Error('The diary does not open.'))]) page(answer);
  expect(await everyPageIsFree(2)).toBe(false);
});

test('answers to another question do not count', async () => {
  page(free);
  const both = await Promise.all([everyPageIsFree(2), everyPageIsFree(2), everyPageIsFree(1)]);
  expect(both).toEqual([false, false, true]);
});
