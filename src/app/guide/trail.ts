/** Where a reader stands: what was read, what is being read, where to go on. Never a percentage. */
import { isPageId, placeOf, type Chapter, type PageId } from '#content/guide/chapters.ts';
import type { ReadingMarks } from '#symptoms/store/reading-marks.ts';

type Marks = Pick<ReadingMarks, 'read' | 'last'>;
export type TrailState = 'read' | 'now' | 'new';

/** @returns the page that was left unread, or the first unread page after it in its chapter; null when there is none. */
export const resumeAt = ({ read, last }: Marks): PageId | null => {
  if (last === null || !isPageId(last)) return null;
  for (let page: PageId | null = last; page !== null; page = placeOf(page)?.next ?? null) if (!read.includes(page)) return page;
  return null;
};

export const pageState = (page: PageId, marks: Marks): TrailState =>
  marks.read.includes(page) ? 'read' : resumeAt(marks) === page ? 'now' : 'new';

/** A chapter is read when all its pages are. */
export const chapterState = ({ pages }: Chapter, marks: Marks): TrailState => {
  const list: readonly PageId[] = pages;
  if (list.length > 0 && list.every((page) => marks.read.includes(page))) return 'read';
  const now = resumeAt(marks);
  return now !== null && list.includes(now) ? 'now' : 'new';
};
