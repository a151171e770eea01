/** Every row ever kept, for the pages that look farther back than the rules. */
import { useEffect, useState } from 'react';
import type { Row } from '#symptoms/row.ts';
import { useShell } from './app-context.ts';
import { watchRows } from './live-diary.ts';

/** @returns null until they were read; what this visit could not keep is among them. */
export const useWholeDiary = (): readonly Row[] | null => {
  const { diary } = useShell();
  const [whole, setWhole] = useState<readonly Row[] | null>(null);
  useEffect(
    () =>
      watchRows(
        ({ rows }) => setWhole(rows),
        // The same trouble meets the app's own look at the diary, which says so.
        () => undefined,
      ),
    [],
  );
  if (diary.status === 'failed') return diary.rows;
  if (diary.status === 'opening' || !whole) return null;
  const known = new Set(whole.map(({ id }) => id));
  return [...whole, ...diary.rows.filter(({ id }) => !known.has(id))];
};
