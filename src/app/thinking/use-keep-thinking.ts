import { isUsual, withUsualCheck } from '#symptoms/baselines.ts';
import type { Moment } from '#symptoms/moment.ts';
import type { By, NewRow } from '#symptoms/row.ts';
import { dropDraft } from '#symptoms/store/diary.ts';
import { scoreOf, thinkingForms, thinkingRow, type ThinkingCheck, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { navigate } from '#app/navigation.tsx';
import { useSaveRow } from '#app/save-entry.ts';
import { speakerAs } from '#app/speaker-segments.tsx';
import { useSaving } from '#app/use-saving.ts';

type MakeRow = (moment: Moment, by: By) => NewRow | null;

/** @returns a function that keeps what came of the check as the caregiver's row, drops the half-done one in the same step, and shows what it means. */
export const useKeepThinking = (purpose: ThinkingPurpose) => {
  const { treatment } = useApp();
  const saveRow = useSaveRow();
  const { once } = useSaving();
  return (make: MakeRow): void => {
    const row = make(readClock(), speakerAs('caregiver', treatment));
    if (row) void once(() => saveRow(row, { form: thinkingForms[purpose], next: null }));
  };
};

/**
 * @returns a function that keeps a whole check: today's as the caregiver's row; one for what is usual as the usual score, unless
 * it has too few points for that. Then it is a check of today, and the rules say what it means.
 */
export const useKeepCheck = (purpose: ThinkingPurpose) => {
  const { treatment, day, now, recordTreatment } = useApp();
  const keepRow = useKeepThinking(purpose);
  const { once } = useSaving();
  const keepUsual = async (score: number): Promise<void> => {
    const { saved } = await recordTreatment({ baselines: withUsualCheck(treatment.baselines ?? {}, score, now.civilDay) });
    if (saved) await dropDraft(thinkingForms.usual).catch(() => undefined); // It may be carried on, and is saved already.
    navigate('/usual');
  };
  return (check: ThinkingCheck): void => {
    const score = scoreOf(check);
    if (purpose === 'usual' && score !== null && isUsual(score, day)) void once(() => keepUsual(score));
    else keepRow((moment, by) => thinkingRow(check, moment, by));
  };
};
