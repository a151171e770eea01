/** The drill of a backup, on this phone: its rows go into a throw-away database, come back, and are compared. */
import { sameRows } from '#sharing/backup-drill.ts';
import type { AnyRow } from '#sharing/merge.ts';
import { tryRestore } from '#symptoms/store/trial.ts';
import { readClock } from '#app/clock.ts';

/** `not-done`: the phone had no room for it, or no time. That says nothing of the file. */
export type Rehearsed = 'same' | 'other' | 'not-done';

/** Never rejects, and leaves nothing behind. @param rows what the file holds, unread ones too */
export const rehearse = async (diaryId: string, rows: readonly AnyRow[]): Promise<Rehearsed> => {
  try {
    return sameRows(await tryRestore({ diaryId, rows, at: readClock().instant }), rows) ? 'same' : 'other';
  } catch {
    return 'not-done';
  }
};
