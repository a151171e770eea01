import { useState } from 'react';
import type { Moment } from '#symptoms/moment.ts';
import type { By, NewRow } from '#symptoms/row.ts';
import { thinkingForm } from '#symptoms/thinking.ts';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { useSaveRow } from '#app/save-entry.ts';
import { speakerAs } from '#app/speaker-segments.tsx';

type MakeRow = (moment: Moment, by: By) => NewRow | null;

/** @returns a function that keeps what came of the check as the caregiver's row, drops the half-done one in the same step, and shows what it means. */
export const useKeepThinking = () => {
  const { treatment } = useApp();
  const saveRow = useSaveRow();
  const [keeping, setKeeping] = useState(false);
  const keep = (make: MakeRow): void => {
    const row = make(readClock(), speakerAs('caregiver', treatment));
    if (!row || keeping) return;
    setKeeping(true);
    void saveRow(row, { form: thinkingForm, next: null });
  };
  return keep;
};
