/** A rehearsal of the day the phone is lost: what a file brings back, compared with the diary row by row. */
import { readContent, type Source } from './backup-content.ts';
import { previewOf } from './backup-summary.ts';
import type { AnyRow } from './merge.ts';

type Line = { readonly id: string };

const asLines = (rows: readonly Line[]): string =>
  rows.toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id)).map((row) => JSON.stringify(row)).join('\n');

/** @returns true when the two hold the same rows, to the letter, in whatever order. */
export const sameRows = (one: readonly Line[], other: readonly Line[]): boolean => asLines(one) === asLines(other);

/** @returns the rows that the text of a file brings into an empty diary, where they are exactly that diary's; null otherwise. */
export const broughtBack = (text: string, { diaryId, rows, unread }: Source): readonly AnyRow[] | null => {
  const read = readContent(text);
  if (!('content' in read) || read.content.diaryId !== diaryId) return null;
  const preview = previewOf({ diaryId: null, rows: [], unread: [] }, read.content);
  return preview.state === 'fits' && sameRows(preview.added, [...rows, ...unread]) ? preview.added : null;
};
