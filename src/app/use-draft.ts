/** A form being filled in: kept at each change, restored after a reload, a crash or a phone call. */
import { useEffect, useRef, useState } from 'react';
import { startDraft, type Draft, type Form } from '#symptoms/check-in.ts';
import { hasTicks, isStale, reopenDraft } from '#symptoms/reopen-draft.ts';
import type { By, TreatmentAnswers } from '#symptoms/row.ts';
import { saveDraft } from '#symptoms/store/diary.ts';
import { useApp } from './app-context.ts';
import { readClock } from './clock.ts';
import { keptDraft } from './kept-draft.ts';

/** The caregiver's check is one page and keeps no draft. */
export type KeptForm = Exclude<Form, 'check'>;

export type OpenDraft = {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** False once a change could not be kept: what is typed lives on this screen only. */
  readonly safe: boolean;
};

const speaker = ({ usedBy, caregiverName }: TreatmentAnswers): By =>
  usedBy === 'caregiver' ? `caregiver:${caregiverName ?? ''}` : 'patient';

/** @returns null while the kept draft is being looked for. */
export const useDraft = (form: KeptForm): OpenDraft | null => {
  const { format, treatment, now } = useApp();
  const [left, setDraft] = useState<Draft | null>(null);
  const [safe, setSafe] = useState(true);
  const begin = useRef(() => startDraft({ form, by: speaker(treatment), unit: format.unit }, readClock()));

  useEffect(() => {
    let gone = false;
    void keptDraft(form).then((found) => {
      if (!gone) setDraft(found ?? begin.current());
    });
    return () => {
      gone = true;
    };
  }, [form]);

  if (!left) return null;
  // Derived at each look, so that a page left open for a night is no older than one that is opened anew.
  const anew = (): Draft =>
    hasTicks(left)
      ? reopenDraft(left, now)
      : { ...startDraft({ form, by: speaker(treatment), unit: format.unit }, now), revision: left.revision + 1 };
  const draft = isStale(left, now.ms) ? anew() : left;
  const change = (next: Draft): void => {
    setDraft(next);
    const look = async (): Promise<void> => {
      try {
        const kept = await saveDraft(form, next);
        // Another tab was here since: what it kept is the truth, and nothing of it is overwritten.
        if (kept === 'newer-elsewhere') setDraft((await keptDraft(form)) ?? next);
        setSafe(true);
      } catch {
        setSafe(false);
      }
    };
    void look();
  };
  return { draft, safe, change };
};
