/**
 * The copy in the pocket follows the diary, also after a restore or another tab: Get help and the emergency card need it
 * when the diary does not open.
 */
import { useEffect } from 'react';
import { centreRow } from '#symptoms/treatment.ts';
import { useShell } from './app-context.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const useKeepPocket = (): void => {
  const { diary, pocket, setPocket, treatment } = useShell();
  useEffect(() => {
    // A diary with a loss in it knows less than the pocket may; an emptied one must not bring back what was erased.
    if (diary.status !== 'ready' || diary.total === 0 || diary.unreadable > 0 || diary.gaps.length > 0) return;
    const centre = centreRow(diary.rows)?.answers.limits ?? null;
    if (!isSame(treatment, pocket.treatment) || !isSame(centre, pocket.centre)) setPocket({ treatment, centre });
  });
};
