/**
 * How often to check in and to do the thinking check, by day, and when that is next: evidence, sections c and d (after day 30
 * our own). Temperatures: `nextTemperatureMs` of the rules, and the recheck below. Pure.
 */
import { sign, signsMarked } from './catalogue.ts';
import { addDays } from './civil-day.ts';
import { takenBack } from './corrections.ts';
import { momentAt, msOf } from './moment.ts';
import { isEntry, type CivilDay, type EntryRow, type Instant, type Row } from './row.ts';

/** Twice a day in hours from one to the next; else in days, counted from the day of the cells. */
type Rhythm = { readonly everyHours: number } | { readonly everyDays: number };

/** Until these days, both included. */
const lastDay = { often: 14, daily: 30, weekly: 90 } as const;
/** What the weekly and the monthly check-in come after. */
export const afterDay = { weekly: lastDay.daily, monthly: lastDay.weekly } as const;

/** `day` null (unknown) counts as the first days; null back: nothing is scheduled. */
const checkInRhythm = (day: number | null): Rhythm | null => {
  if (day === null) return { everyHours: 12 };
  if (day < 0) return null;
  if (day <= lastDay.often) return { everyHours: 12 };
  if (day <= lastDay.daily) return { everyDays: 1 };
  return { everyDays: day <= lastDay.weekly ? 7 : 30 };
};

const thinkingRhythm = (day: number | null): Rhythm | null => {
  const rhythm = checkInRhythm(day);
  return day !== null && day > lastDay.weekly ? null : rhythm;
};

/** A temperature close to a fever is measured again after this time, and so on while it stays there (evidence, W03 and section c). */
export const recheckHours = 1;

export type Turn = 'check-in' | 'thinking-check';
const rhythms = { 'check-in': checkInRhythm, 'thinking-check': thinkingRhythm } as const satisfies Record<Turn, unknown>;

export type Due =
  | { readonly state: 'now' }
  /** Today, after that. */
  | { readonly state: 'at'; readonly at: Instant }
  | { readonly state: 'on'; readonly civilDay: CivilDay };

/** How it is called: “weekly check-in”. */
export type Pace = 'often' | 'daily' | 'weekly' | 'monthly';
export const paceOf = (day: number | null): Pace => {
  const rhythm = checkInRhythm(day);
  if (rhythm === null || 'everyHours' in rhythm) return 'often';
  if (rhythm.everyDays === 1) return 'daily';
  return rhythm.everyDays === 7 ? 'weekly' : 'monthly';
};

type At = { readonly ms: number; readonly civilDay: CivilDay; readonly zone: string };

/** The danger signs that anybody in the room can see: asked in each check-in, the patient's or the caregiver's. */
const dangerSigns = signsMarked('now').filter((code) => sign(code).seen);
/** A check-in in which the danger signs were gone through; a tick in another form is none. */
export const isCheckIn = (row: EntryRow): boolean => row.kind === 'check-in' && dangerSigns.every((code) => row.asked.includes(code));
/** Answered in a thinking check, or in the questions that stand in for it. */
export const isThinking = (row: Pick<EntryRow, 'asked' | 'answers'>): boolean => row.answers.thinking_check !== undefined || insteadOfScore.every((code) => row.asked.includes(code));

/** Asked of the caregiver where the score means nothing at home: the signs behind W30–W37 and W46 (evidence, section d). */
export const insteadOfScore = [
  'hard_to_wake', 'confused', 'speech_lost_or_slurred', 'unusually_sleepy', 'foggy', 'word_finding', 'handwriting_changed',
  'hallucinations', 'personality_change', 'agitated',
] as const;

const turns = { 'check-in': isCheckIn, 'thinking-check': isThinking } as const satisfies Record<Turn, (row: EntryRow) => boolean>;

/** @returns the newest entry that was one, up to now; what was taken back is none. */
const newestOf = (turn: Turn, rows: readonly Row[], nowMs: number): EntryRow | null => {
  const taken = takenBack(rows);
  const done = rows.filter(isEntry).filter((row) => turns[turn](row) && !taken.has(row.id) && msOf(row.observedAt) <= nowMs);
  return done.reduce<EntryRow | null>((newest, row) => (newest && msOf(newest.observedAt) >= msOf(row.observedAt) ? newest : row), null);
};

/** @returns when the next one is due; null when none is scheduled for that day. */
export const dueOf = (turn: Turn, rows: readonly Row[], now: At, day: number | null): Due | null => {
  const rhythm = rhythms[turn](day);
  if (!rhythm) return null;
  const last = newestOf(turn, rows, now.ms);
  if (!last) return { state: 'now' };
  if ('everyHours' in rhythm || day === null) {
    const nextMs = msOf(last.observedAt) + ('everyHours' in rhythm ? rhythm.everyHours : 24) * 3_600_000;
    return nextMs <= now.ms ? { state: 'now' } : { state: 'at', at: momentAt(nextMs, now.zone).instant };
  }
  const since = addDays(now.civilDay, -(day % rhythm.everyDays));
  return last.civilDay >= since ? { state: 'on', civilDay: addDays(since, rhythm.everyDays) } : { state: 'now' };
};

/** @returns true on the very day of the weekly or monthly check-in. */
export const isItsDay = (day: number): boolean => {
  const rhythm = checkInRhythm(day);
  return rhythm !== null && 'everyDays' in rhythm && day % rhythm.everyDays === 0;
};

const newestEntry = (rows: readonly Row[], nowMs: number): EntryRow | null =>
  rows.filter(isEntry)
    // A row that only marks another as a mistake says nothing of the person.
    .filter((row) => row.removes === undefined && msOf(row.observedAt) <= nowMs)
    .reduce<EntryRow | null>((newest, row) => (newest && msOf(newest.observedAt) >= msOf(row.observedAt) ? newest : row), null);

/** In hospital the staff check and nothing is due: the newest entry says so, for at most a week (counting rule 13). */
const hospitalDays = 7;
export const inHospital = (rows: readonly Row[], now: At): boolean => {
  const newest = newestEntry(rows, now.ms);
  return newest?.answers.admitted === true && now.ms - msOf(newest.observedAt) <= hospitalDays * 24 * 3_600_000;
};

/** Silence of this long in the first weeks sends the caregiver to look (evidence, section c). */
const silentHours = 24;
const firstWeeks = { from: 0, to: lastDay.daily } as const;

/** @returns when the newest entry was, once silence since then asks for a look; null when it does not, or there is none. */
export const silentSince = (rows: readonly Row[], now: At, day: number | null): Instant | null => {
  if (day === null || day < firstWeeks.from || day > firstWeeks.to || inHospital(rows, now)) return null;
  const newest = newestEntry(rows, now.ms);
  return newest && now.ms - msOf(newest.observedAt) > silentHours * 3_600_000 ? newest.observedAt : null;
};
