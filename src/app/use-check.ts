/** The caregiver's check: ticks count at once; keeping them waits for the diary and may fail without stopping anything. */
import { useEffect, useRef, useState } from 'react';
import { finishStep, rowOf, startDraft, type Draft } from '#symptoms/check-in.ts';
import { useApp } from './app-context.ts';
import { readClock } from './clock.ts';
import { navigate } from './navigation.tsx';
import { useSaving } from './use-saving.ts';

/** Drafts that are in the diary, or on their way there. */
const kept = new WeakSet<Draft>();

export const useCheck = () => {
  const { treatment, format, record, diary, pocket } = useApp();
  const by = `caregiver:${treatment.caregiverName ?? ''}` as const;
  const [draft, setDraft] = useState<Draft>(() => startDraft({ form: 'check', by, unit: format.unit }, readClock()));
  const [saved, setSaved] = useState<'no' | 'saved' | 'not-saved'>('no');
  const { saving, once } = useSaving();

  const save = async (finished: Draft): Promise<void> => {
    const result = rowOf(finished, readClock(), by);
    if ('problems' in result) return;
    kept.add(draft);
    const recorded = await once(() => record(result.row));
    if (!recorded) return;
    setSaved(recorded.saved ? 'saved' : 'not-saved');
    const begun = pocket.setUp || (diary.status === 'ready' && diary.total > 0);
    // Somebody who only looks, with no set-up and nothing seen, stays on the list.
    if (recorded.saved && (begun || Object.keys(result.row.answers).length > 0)) navigate('/');
  };
  return { draft, change: setDraft, save, saved, saving };
};

/** What was ticked and not saved is kept when the page is left: somebody saw it. Taking it back is one question. */
export const useKeepOnLeave = (draft: Draft | null): void => {
  const { record } = useApp();
  const latest = useRef({ draft, record });
  useEffect(() => {
    latest.current = { draft, record };
  });
  useEffect(
    () => () => {
      const { draft: left, record: keep } = latest.current;
      const finished = left && !kept.has(left) ? finishStep(left) : null;
      const result = finished && 'draft' in finished ? rowOf(finished.draft, readClock()) : null;
      if (result && 'row' in result) void keep(result.row);
    },
    [],
  );
};
