/** The time of a call, as typed on the clock of the phone. */
import { momentAt } from '#symptoms/moment.ts';
import type { Moment } from './clock.ts';

const dayMs = 86_400_000;
/** A watch may run ahead of the phone: so little ahead is now, not yesterday. */
const aheadMs = 5 * 60_000;
const clockTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * @param now the moment the page was opened; @param time `HH:MM` as typed, or null for now
 * @returns the newest moment with that clock time that is not in the future; a few minutes ahead, or a text that is no time, means now
 */
export const callTime = (now: Moment, time: string | null): Moment => {
  const parts = clockTime.exec(time ?? '');
  if (!parts) return now;
  const [, hours, minutes] = parts;
  const wall = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const nowWall = (Number(now.instant.slice(11, 13)) * 60 + Number(now.instant.slice(14, 16))) * 60_000;
  const back = (nowWall - wall + dayMs) % dayMs;
  if (back >= dayMs - aheadMs) return now;
  const ms = now.ms - back;
  return { ms, ...momentAt(ms, now.zone) };
};
