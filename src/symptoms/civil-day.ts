/**
 * Days of the calendar as `YYYY-MM-DD`. A civil day is a name, not a span of hours: date-fns counts days of the calendar,
 * so a day of 23 or 25 hours, or a zone whose midnight is skipped, changes nothing.
 */
import { addDays as daysLater, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';
import type { CivilDay } from './row.ts';

const nameOf = (date: Date): CivilDay => formatISO(date, { representation: 'date' });

/** @returns true for a day that exists, written `YYYY-MM-DD`. */
export const isCivilDay = (text: string): boolean => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return false;
  const date = parseISO(text);
  return isValid(date) && nameOf(date) === text;
};

/** @returns whole days from one civil day to another, negative when `to` is earlier. NaN when one is no day. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** @returns the civil day `days` later (or earlier, when negative). Throws RangeError when `day` is no day. */
export const addDays = (day: CivilDay, days: number): CivilDay => nameOf(daysLater(parseISO(day), days));
