import { useSyncExternalStore } from 'react';
import { changeMarks, readMarks, watchMarks, type ReadingMarks } from '#symptoms/store/reading-marks.ts';

/** The marks of this phone's reader, and what changes them. */
export const useReadingMarks = (): ReadingMarks => useSyncExternalStore(watchMarks, readMarks);

const withId = (list: readonly string[], id: string): readonly string[] => (list.includes(id) ? list : [...list, id]);

/** The page is open: this is where somebody reads. */
export const markOpened = (page: string): void => {
  if (readMarks().last !== page) changeMarks(() => ({ last: page }));
};

/** The end of the page was seen. */
export const markRead = (page: string): void => {
  if (!readMarks().read.includes(page)) changeMarks(({ read }) => ({ read: withId(read, page) }));
};

export const toggleSaved = (page: string): void =>
  changeMarks(({ saved }) => ({ saved: saved.includes(page) ? saved.filter((id) => id !== page) : withId(saved, page) }));

export const answerClear = (page: string, clear: boolean): void => changeMarks((before) => ({ clear: { ...before.clear, [page]: clear } }));
