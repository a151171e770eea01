/** Every row ever kept, for the pages that look farther back than the rules. */
import { useEffect, useState } from 'react';
import type { Reading } from '#symptoms/store/diary.ts';
import { useShell } from './app-context.ts';
import { watchRows } from './live-diary.ts';

/** `unread`: ids of the rows that could not be read. */
export type WholeDiary = Pick<Reading, 'rows' | 'unread'>;

/** @returns null until they were read; what this visit could not keep is among them. */
export const useWholeDiary = (): WholeDiary | null => {
  const { diary } = useShell();
  const [whole, setWhole] = useState<WholeDiary | null>(null);
  useEffect(
    () =>
      watchRows(
        setWhole,
        // The same trouble meets the app's own look at the diary, which says so.
        () => undefined,
      ),
    [],
  );
  if (diary.status === 'failed') return { rows: diary.rows, unread: [] };
  if (diary.status === 'opening' || !whole) return null;
  const known = new Set(whole.rows.map(({ id }) => id));
  return { rows: [...whole.rows, ...diary.rows.filter(({ id }) => !known.has(id))], unread: whole.unread };
};
