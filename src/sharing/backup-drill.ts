/** A rehearsal of the day the phone is lost: the file is brought back into an empty diary and compared, row by row. */
import { readContent, type Source } from './backup-content.ts';
import { previewOf } from './backup-summary.ts';
import { inFileOrder, type AnyRow } from './merge.ts';

const asLines = (rows: readonly AnyRow[]): string => inFileOrder(rows).map((row) => JSON.stringify(row)).join('\n');

/** @returns true when the text of a file brings back exactly that diary. */
export const bringsBack = (text: string, { diaryId, rows, unread }: Source): boolean => {
  const read = readContent(text);
  if (!('content' in read) || read.content.diaryId !== diaryId) return false;
  const preview = previewOf({ diaryId: null, rows: [], unread: [] }, read.content);
  return preview.state === 'fits' && asLines(preview.added) === asLines([...rows, ...unread]);
};
