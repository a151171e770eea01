/** A form of /add being filled in: kept at each change, there again after a reload, a crash or a phone call. */
import { useEffect, useRef, useState } from 'react';
import { parseAddition } from '#symptoms/addition-schema.ts';
import { additionForm, isBegun, leftEarlier, startAddition, type Addition, type AdditionDraft } from '#symptoms/addition.ts';
import { msOf } from '#symptoms/moment.ts';
import { sameCheckInMs } from '#symptoms/reopen-draft.ts';
import { readDraft, saveDraft } from '#symptoms/store/diary.ts';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { speakerAs } from '#app/speaker-segments.tsx';

export type OpenAddition = {
  readonly draft: AdditionDraft;
  readonly change: (next: AdditionDraft) => void;
  /** It was begun some hours ago: its time is offered, and looked at again. */
  readonly old: boolean;
  /** False once a change could not be kept: what is typed lives on this screen only. */
  readonly safe: boolean;
};

/** @returns null while the kept form is being looked for. */
export const useAddition = (form: Addition): OpenAddition | null => {
  const { format, treatment } = useApp();
  const [open, setOpen] = useState<{ readonly draft: AdditionDraft; readonly old: boolean } | null>(null);
  const [safe, setSafe] = useState(true);
  const begin = useRef(() =>
    startAddition(
      { form, by: speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment), weightUnit: format.unit === 'F' ? 'lb' : 'kg' },
      readClock(),
    ));
  useEffect(() => {
    let gone = false;
    const settle = (found: AdditionDraft | null): void => {
      if (gone) return;
      const now = readClock();
      const kept = found && isBegun(found) ? found : null;
      const old = kept !== null && now.ms - msOf(kept.startedAt) >= sameCheckInMs;
      setOpen({ draft: kept ? (old ? leftEarlier(kept, now) : kept) : { ...begin.current(), revision: (found?.revision ?? 0) + 1 }, old });
    };
    // Without a diary the form is offered empty; saving says then what happened.
    readDraft(additionForm(form)).then((value) => settle(parseAddition(value, form)), () => settle(null));
    return () => {
      gone = true;
    };
  }, [form]);
  if (!open) return null;
  const change = (draft: AdditionDraft): void => {
    setOpen({ ...open, draft });
    saveDraft(additionForm(form), draft).then((kept) => setSafe(kept === 'kept'), () => setSafe(false));
  };
  return { ...open, change, safe };
};
