/** When the app asks for a backup: after the first days, then weekly; sooner where only one copy is kept. */
import { addDays, daysBetween } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';

/** Days since the diary began. Until the first week is over there is little to lose, and the habit begins. */
const early = [1, 3, 7];
const weekly = 7;
/** Where the browser keeps one copy only, each day with something new. */
const withOneCopy = 1;
/** So long it leaves somebody alone who said “not now”. */
const restDays = 2;

/** @returns the day before which nobody is asked again. */
export const restUntil = (today: CivilDay): CivilDay => addDays(today, restDays);

export type Due = {
  /** The first day on which something was written. */
  readonly began: CivilDay;
  readonly today: CivilDay;
  /** The day of the last backup that somebody has seen; null when there is none. */
  readonly last: CivilDay | null;
  /** Something was written since, however long ago. */
  readonly fresh: boolean;
  readonly copies: 'two' | 'one';
  /** Until when the person asked to be left alone. */
  readonly notBefore: CivilDay | null;
};

/** @returns true when today is a day to ask. Never for its own sake: only when something new is in no backup. */
export const isBackupDue = ({ began, today, last, fresh, copies, notBefore }: Due): boolean => {
  if (!fresh || (notBefore !== null && daysBetween(today, notBefore) > 0)) return false;
  const age = daysBetween(began, today);
  const since = last === null ? age : daysBetween(last, today);
  if (copies === 'one') return age >= withOneCopy && since >= withOneCopy;
  const lastAge = last === null ? -1 : daysBetween(began, last);
  return early.some((day) => lastAge < day && age >= day) || since >= weekly;
};
