/** When something was: now, or earlier, as a person says it. Never in the future. */
import { addDays, isCivilDay } from './civil-day.ts';
import { momentOnClock, msOf, type Moment } from './moment.ts';
import type { CivilDay } from './row.ts';

export const whenChoices = ['now', 'today', 'yesterday', 'other'] as const;
export type WhenChoice = (typeof whenChoices)[number];

/** As chosen and typed; `time` is `HH:MM`, `day` is read for `other` only. Both may be empty or half-typed. */
export type When = { readonly choice: WhenChoice; readonly day: string; readonly time: string };
export type WhenProblem = 'no-day' | 'no-time' | 'future';

export const rightNow: When = { choice: 'now', day: '', time: '' };

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/u;
export const isClockTime = (text: string): boolean => clockTime.test(text);

const dayOf = (when: When, today: CivilDay): CivilDay => {
  if (when.choice === 'other') return when.day;
  return when.choice === 'yesterday' ? addDays(today, -1) : today;
};

/** @returns when it was, in the zone where the phone is now, or what is missing. */
export const observedAt = (when: When, now: Moment): { readonly moment: Moment } | { readonly problem: WhenProblem } => {
  if (when.choice === 'now') return { moment: now };
  const day = dayOf(when, now.civilDay);
  if (!isCivilDay(day)) return { problem: 'no-day' };
  if (day > now.civilDay) return { problem: 'future' };
  const moment = isClockTime(when.time) ? momentOnClock(day, when.time, now.zone) : null;
  if (!moment) return { problem: 'no-time' };
  return msOf(moment.instant) > msOf(now.instant) ? { problem: 'future' } : { moment };
};

/** @returns the choice that says the same as a moment that has passed. */
export const whenOf = ({ instant, civilDay }: Moment): When => ({ choice: 'other', day: civilDay, time: instant.slice(11, 16) });
