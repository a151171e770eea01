/** The diary for a page that is loaded after the first screen. */
import { useObservable } from 'dexie-react-hooks';
import type { Row } from '#symptoms/row.ts';
import { watchRows, type StoreProblemCode } from './diary.ts';

export type DiaryOnPage = {
  readonly status: 'opening' | 'ready' | 'failed';
  readonly rows: readonly Row[];
  readonly unreadable: number;
  /** Set when `failed`: no verdict may rest on the rows then. */
  readonly problem?: StoreProblemCode;
};

const opening: DiaryOnPage = { status: 'opening', rows: [], unreadable: 0 };

const liveDiary = {
  hasValue: () => false,
  subscribe: (next: (diary: DiaryOnPage) => void) =>
    watchRows(
      (reading) => next({ status: 'ready', ...reading }),
      ({ code }) => next({ status: 'failed', rows: [], unreadable: 0, problem: code }),
    ),
};

/** @returns the rows of the diary, again after each change in any tab. */
export const useDiary = (): DiaryOnPage => useObservable(liveDiary, opening);
