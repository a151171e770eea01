/** Some days of the diary, for the pages that look back: the phone reads no others, however long the diary is. */
import { startTransition, useEffect, useState } from 'react';
import { addDays } from '#symptoms/civil-day.ts';
import { isWritten } from '#symptoms/history.ts';
import { isEntry, type CivilDay } from '#symptoms/row.ts';
import type { Reading } from '#symptoms/store/diary.ts';
import { useShell } from './app-context.ts';
import { readFirstDay, readLastDay, watchDays } from './live-diary.ts';
import { rowsSoFar } from './rows-so-far.ts';

/** `since` and `until`, both included. */
export type Days = { readonly since: CivilDay; readonly until: CivilDay };
export type ReadDays = Days & Pick<Reading, 'rows' | 'unread'> & { /** The copies of the diary are not compared yet: rows may be lacking. */ readonly early: boolean };

/** @param when whether what the database alone holds will do meanwhile. @returns the last days that were read, until the ones asked for are there; null at first. What this visit could not keep is among them. */
export const useDays = ({ since, until }: Days, when: 'compared' | 'early' = 'compared'): ReadDays | null => {
  const { diary } = useShell();
  const [read, setRead] = useState<ReadDays | null>(null);
  useEffect(
    () =>
      watchDays(
        { since, until },
        ({ rows, unread }) => setRead({ since, until, rows, unread, early: false }),
        // The same trouble meets the app's own look at the diary, which says so.
        () => undefined,
        when === 'early' ? ({ rows, unread }) => startTransition(() => setRead((before) => before ?? { since, until, rows, unread, early: true })) : null,
      ),
    [since, until, when],
  );
  if (diary.status === 'failed') return { since, until, rows: diary.rows, unread: [], early: false };
  if (!read) return null;
  const known = new Set(read.rows.map(({ id }) => id));
  const own = rowsSoFar(diary).filter(({ id, civilDay }) => !known.has(id) && civilDay >= read.since && civilDay <= read.until);
  return { ...read, rows: [...read.rows, ...own] };
};

export type DiarySpan = Days & {
  /** The day of the last entry where that is later, as under a clock that was wrong. */
  readonly last: CivilDay;
};

type Outer = { readonly first: CivilDay | null; readonly last: CivilDay | null };

/** First and last day of the diary: from the oldest entry to today. Null when nothing is written, undefined until that is known. */
export const useDiarySpan = (): DiarySpan | null | undefined => {
  const { diary, now } = useShell();
  const [outer, setOuter] = useState<Outer>();
  const failed = diary.status === 'failed';
  useEffect(() => {
    let gone = false;
    void Promise.all([readFirstDay(), readLastDay()])
      // Without an answer, the entries that the app itself has read are the diary.
      .catch(() => [null, null])
      .then(([first = null, last = null]) => {
        if (!gone) setOuter({ first, last });
      });
    return () => {
      gone = true;
    };
  }, [failed]); // Once it answers again it is asked again.
  if ((diary.status === 'opening' && !diary.early) || (outer === undefined && !failed)) return undefined;
  const rows = rowsSoFar(diary);
  const days = [outer?.first ?? null, outer?.last ?? null, ...rows.filter(isWritten).map(({ civilDay }) => civilDay)].filter((day) => day !== null).toSorted();
  const [since] = days;
  if (since === undefined) return null;
  // West over the date line, an entry may be a day ahead of the clock. A day that is farther off is a clock that was wrong.
  const tomorrow = addDays(now.civilDay, 1);
  const until = rows.some((row) => isEntry(row) && row.civilDay === tomorrow) ? tomorrow : now.civilDay;
  const last = days.at(-1) ?? until;
  return { since: since > until ? until : since, until, last: last > until ? last : until };
};
