/**
 * Days of the calendar as `YYYY-MM-DD`. A civil day is a name, not a span of hours: date-fns counts days of the calendar,
 * so a day of 23 or 25 hours, or a zone whose midnight is skipped, changes nothing.
 */
import { addDays as daysLater, differenceInCalendarDays } from 'date-fns';
import type { CivilDay } from './row.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/u;
const two = (part: number): string => String(part).padStart(2, '0');

/** Noon: a clock change by night never moves it to another day. An Invalid Date when the text is no day of the calendar. */
const dateOf = (day: string): Date => {
  const [, year, month, date] = (shape.exec(day) ?? []).map(Number);
  return new Date(year ?? Number.NaN, (month ?? 0) - 1, date, 12);
};
const nameOf = (date: Date): CivilDay =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** @returns true for a day that exists, written `YYYY-MM-DD`. */
export const isCivilDay = (text: string): boolean => nameOf(dateOf(text)) === text;

/** Days are asked about again and again; each is counted once. */
const numbers = new Map<CivilDay, number>();
const numberOf = (day: CivilDay): number => {
  const number = numbers.get(day) ?? differenceInCalendarDays(dateOf(day), dateOf('2000-01-01'));
  numbers.set(day, number);
  return number;
};

/** @returns whole days from one civil day to another, negative when `to` is earlier. NaN when one is no day. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => numberOf(to) - numberOf(from);

/** @returns the civil day `days` later (or earlier, when negative). Throws RangeError when `day` is no day. */
export const addDays = (day: CivilDay, days: number): CivilDay => {
  if (!isCivilDay(day)) throw new RangeError(`${day} is no day`);
  return nameOf(daysLater(dateOf(day), days));
};

/** @returns every day from one to the other, both included, oldest first; none when `to` is earlier. */
export const daysFrom = (from: CivilDay, to: CivilDay): readonly CivilDay[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
