/** Keeping a correction or a mistake: then its day, or Today when it calls for something new. */
import { useState } from 'react';
import type { NewRow, Row } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';
import { navigate } from '#app/navigation.tsx';
import { useMeaningWith } from '#app/save-entry.ts';

/** A row when it could not be kept: what it says stays on the screen. */
export type Keeping = 'idle' | 'saving' | Row;

export const useKeep = (of: Row) => {
  const { record } = useApp();
  const meaningWith = useMeaningWith();
  const [state, setState] = useState<Keeping>('idle');
  const keep = async (row: NewRow): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    const recorded = await record(row);
    const calls = meaningWith(recorded).alerts.newScreen !== null;
    if (!recorded.saved) setState(recorded.row);
    if (calls) navigate('/');
    else if (recorded.saved) navigate(`/diary?day=${of.civilDay}`);
  };
  return { keep, state };
};
