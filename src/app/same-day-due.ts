/** When a call that can wait until today moves from the clinic to the 24-hour line. */
import type { Alert } from '#rules/alert.ts';
import { momentAt, msOf } from '#symptoms/moment.ts';
import { useApp } from './app-context.ts';
import { useClinicNow } from './clinic-call.tsx';
import { sameDayHours } from './call-times.ts';
import { firstTry } from './first-try.ts';
import { rowsSoFar } from './rows-so-far.ts';

export type LineDue = {
  /** The 24-hour line comes first. */
  readonly now: boolean;
  /** The clock time from which it does, while that is still to come; null before the first call. */
  readonly by: string | null;
};

/** After the hours of the level without an answer, or at once while the clinic is known to be closed. */
export const useLineDue = (alerts: readonly Alert[]): LineDue => {
  const { diary, now, format } = useApp();
  const clinic = useClinicNow();
  const since = firstTry(rowsSoFar(diary), alerts.map(({ key }) => key));
  if (clinic?.open === false) return { now: true, by: null };
  if (!since) return { now: false, by: null };
  const dueMs = msOf(since) + sameDayHours * 3_600_000;
  return { now: now.ms >= dueMs, by: format.time(momentAt(dueMs, now.zone).instant) };
};
