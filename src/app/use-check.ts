/** The caregiver's check: ticks count at once; keeping them waits for the diary and may fail without stopping anything. */
import { useState } from 'react';
import { rowOf, startDraft, type Draft } from '#symptoms/check-in.ts';
import { useApp } from './app-context.ts';
import { readClock } from './clock.ts';
import { navigate } from './navigation.tsx';
import { useSaving } from './use-saving.ts';

export const useCheck = () => {
  const { treatment, format, record, diary, pocket } = useApp();
  const by = `caregiver:${treatment.caregiverName ?? ''}` as const;
  const [draft, setDraft] = useState<Draft>(() => startDraft({ form: 'check', by, unit: format.unit }, readClock()));
  const [saved, setSaved] = useState<'no' | 'saved' | 'not-saved'>('no');
  const { saving, once } = useSaving();

  const save = async (finished: Draft): Promise<void> => {
    const result = rowOf(finished, readClock(), by);
    if ('problems' in result) return;
    const recorded = await once(() => record(result.row));
    if (!recorded) return;
    setSaved(recorded.saved ? 'saved' : 'not-saved');
    // Somebody who only checks, with no set-up, stays on the list and its call.
    if (recorded.saved && (pocket.setUp || (diary.status === 'ready' && diary.rows.length > 0))) navigate('/');
  };
  return { draft, change: setDraft, save, saved, saving };
};
