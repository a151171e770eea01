/** Whether the clinic's own number is answered at a moment. Feast days are not known here: the 24-hour line always is. */
import { addDays } from './civil-day.ts';
import type { CivilDay, ClinicHours, Instant } from './row.ts';

/** `until`, `at`: a time of the clock, `HH:MM`. `next` is null when the hours name no day. */
export type ClinicState =
  | { readonly open: true; readonly until: string }
  | { readonly open: false; readonly next: { readonly civilDay: CivilDay; readonly at: string } | null };

const weekday = (day: CivilDay): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

/** @param instant read as it is written: the clock and the day of where the person is */
export const clinicAt = ({ days, from, to }: ClinicHours, instant: Instant): ClinicState => {
  const today = instant.slice(0, 10);
  const clock = instant.slice(11, 16);
  const isOpenOn = (day: CivilDay): boolean => from < to && days.includes(weekday(day));
  if (isOpenOn(today) && from <= clock && clock < to) return { open: true, until: to };
  const ahead = clock < from ? [0, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const next = ahead.map((later) => addDays(today, later)).find(isOpenOn);
  return { open: false, next: next === undefined ? null : { civilDay: next, at: from } };
};
