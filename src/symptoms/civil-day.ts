/** Days of the calendar as `YYYY-MM-DD`. No clock, no zone: a civil day is a name, not a span of hours. */
import type { CivilDay } from './row.ts';

const dayMs = 86_400_000;
const msOfDay = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOfMs = (ms: number): CivilDay => new Date(ms).toISOString().slice(0, 10);

/** @returns true for a day that exists, written `YYYY-MM-DD`. */
export const isCivilDay = (text: string): boolean => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return false;
  const ms = msOfDay(text);
  // Date.parse turns 30 February into 2 March.
  return !Number.isNaN(ms) && dayOfMs(ms) === text;
};

/** @returns whole days from one civil day to another, negative when `to` is earlier. NaN when one is no day. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => (msOfDay(to) - msOfDay(from)) / dayMs;

/** @returns the civil day `days` later (or earlier, when negative). Throws RangeError when `day` is no day. */
export const addDays = (day: CivilDay, days: number): CivilDay => dayOfMs(msOfDay(day) + days * dayMs);
