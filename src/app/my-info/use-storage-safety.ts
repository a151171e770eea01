/** Whether the browser has agreed to keep the diary when space runs short. */
import { useEffect, useState } from 'react';

export type StorageSafety = 'yes' | 'no' | 'unknown';

/** @param rows how many rows there are: the browser is asked at the first save, so its answer may change then. */
export const useStorageSafety = (rows: number): StorageSafety => {
  const [safety, setSafety] = useState<StorageSafety>('unknown');
  useEffect(() => {
    let gone = false;
    import('#app/live-diary.ts')
      .then(({ readStorageSafety }) => readStorageSafety())
      .then(
        (answer) => {
          if (!gone) setSafety(answer);
        },
        // A diary that does not open says nothing about safety; that it did not open is said elsewhere.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [rows]);
  return safety;
};
