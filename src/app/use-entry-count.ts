/** How many entries the diary holds. Counted by the database, so that a long diary is not read for it. */
import { useEffect, useState } from 'react';
import { isWritten } from '#symptoms/history.ts';
import { countWritten } from '#symptoms/store/diary.ts';
import { useShell } from './app-context.ts';

/** @returns entries that are kept, corrections too; null until that is known. */
export const useEntryCount = (): number | null => {
  const { diary, unsaved } = useShell();
  const [count, setCount] = useState<number | null>(null);
  const total = diary.status === 'ready' ? diary.total : null;
  useEffect(() => {
    let gone = false;
    if (total === null) return undefined;
    countWritten().then(
      (counted) => {
        if (!gone) setCount(counted);
      },
      // A diary that does not open says so elsewhere.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [total]);
  if (diary.status === 'failed') return diary.rows.filter((row) => isWritten(row) && !unsaved.includes(row)).length;
  return diary.status === 'opening' ? null : count;
};
