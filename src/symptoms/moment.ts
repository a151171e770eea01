/** A moment as a row keeps it: the instant with its offset, the zone, and the civil day there. */
import type { CivilDay, Instant } from './row.ts';

export type Moment = { readonly instant: Instant; readonly civilDay: CivilDay; readonly zone: string };

const minuteMs = 60_000;
const dayMs = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
};

const isZone = (zone: string): boolean => {
  try {
    return zone !== '' && Boolean(clockIn(zone));
  } catch {
    return false; // RangeError is how Intl says that it does not know a zone.
  }
};

/** Minutes east of Greenwich in that zone at that time. */
const offsetMinutes = (ms: number, zone: string): number => {
  const part = Object.fromEntries(clockIn(zone).formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(ms / 1000) * 1000) / minuteMs);
};

const offsetText = (minutes: number): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/**
 * @param ms milliseconds since 1970 (handed in: nothing here reads the clock); @param zone IANA name.
 * A zone that the phone does not know becomes `UTC`, in the answer too, so that a save never fails on it.
 */
export const momentAt = (ms: number, zone: string): Moment => {
  const known = isZone(zone) ? zone : 'UTC';
  const offset = offsetMinutes(ms, known);
  const wall = new Date(ms + offset * minuteMs).toISOString().slice(0, -1);
  return { instant: `${wall}${offsetText(offset)}`, civilDay: wall.slice(0, 10), zone: known };
};

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/u;

/** @returns milliseconds since 1970, or NaN when the text is no instant with an offset. */
export const msOf = (instant: Instant): number => (instantShape.test(instant) ? Date.parse(instant) : Number.NaN);

/**
 * @param time `HH:MM` on the clock there. In the hour that a clock change repeats, its first pass; in one that it leaves
 * out, the hour after.
 * @returns the moment at which the clock of that zone shows this day and time, or null when they are no day and time.
 */
export const momentOnClock = (day: CivilDay, time: string, zone: string): Moment | null => {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  if (Number.isNaN(wall)) return null;
  const known = isZone(zone) ? zone : 'UTC';
  // The offset before and the one after a change; where both give the time asked for, the earlier moment is meant.
  const before = wall - offsetMinutes(wall - dayMs, known) * minuteMs;
  const after = wall - offsetMinutes(wall + dayMs, known) * minuteMs;
  const shows = (ms: number): boolean => ms + offsetMinutes(ms, known) * minuteMs === wall;
  return momentAt(shows(before) ? before : shows(after) ? after : before, known);
};
