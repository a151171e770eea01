/** When the app may say that nothing matched, and when it must not. */
import { msOf } from '#symptoms/moment.ts';
import type { CivilDay, Instant } from '#symptoms/row.ts';
import { calmUntilMs } from './rhythm.ts';
import type { Assessment } from './types.ts';

export type Withheld =
  | 'unreadable' | 'gap' | 'conflict' | 'cannot-tell' | 'data-issue' | 'future-date' | 'clock' | 'review-overdue';

export type Calm =
  /** A level stands: there is nothing calm to say. */
  | { readonly state: 'flagged' }
  | { readonly state: 'nothing-yet' }
  | { readonly state: 'withheld'; readonly why: Withheld }
  | { readonly state: 'expired'; readonly since: Instant }
  | { readonly state: 'incomplete'; readonly missing: Assessment['missing'] }
  /** `since`: the newest entry. `untilMs`: epoch milliseconds after which the sentence must go. */
  | { readonly state: 'nothing-matched'; readonly since: Instant; readonly untilMs: number };

export type CalmInput = {
  readonly assessment: Assessment;
  /** Rows that could not be read, and rows known to be missing from the diary. */
  readonly unreadable: number;
  readonly gaps: number;
  /** Rows that two corrections disagree about (`disagreements`). */
  readonly conflicts: number;
  /** Epoch milliseconds: now, and the build of the app. */
  readonly nowMs: number;
  readonly builtMs: number;
  /** Epoch milliseconds; null while there is none: the latest time that any row is of, the latest at which one was written. */
  readonly newestRowMs: number | null;
  readonly newestRecordedMs: number | null;
  /** The newest temperature of any kind. */
  readonly newestTemperatureMs: number | null;
  readonly today: CivilDay;
  readonly reviewBy: CivilDay;
};

/** What is expected to be missing is said as “incomplete”, not as a fault of the data. */
const plainGaps: readonly string[] = ['temp-missing', 'thinking-check-missing'];

/** A time that cannot be read is not before now either. */
const isAhead = (ms: number | null, nowMs: number): boolean => ms !== null && !(ms <= nowMs);

const withheld = (input: CalmInput): Withheld | null => {
  const { assessment, nowMs } = input;
  if (input.unreadable > 0) return 'unreadable';
  if (input.gaps > 0) return 'gap';
  if (assessment.cannotTell.length > 0) return 'cannot-tell';
  if (isAhead(input.builtMs, nowMs) || isAhead(input.newestRecordedMs, nowMs)) return 'clock';
  if (isAhead(input.newestRowMs, nowMs)) return 'future-date';
  if (input.conflicts > 0) return 'conflict';
  if (input.today > input.reviewBy) return 'review-overdue';
  if (assessment.dataIssues.some((issue) => !plainGaps.includes(issue.code))) return 'data-issue';
  return null;
};

/**
 * The calm sentence stands only on a fresh, complete, readable check-in, a believable clock and a reviewed list.
 * A routine finding is written down beside it and does not take it away.
 */
export const calm = (input: CalmInput): Calm => {
  const { assessment, nowMs } = input;
  if (assessment.level !== 'none' && assessment.level !== 'routine') return { state: 'flagged' };
  const why = withheld(input);
  if (why) return { state: 'withheld', why };
  if (!assessment.newest) return { state: 'nothing-yet' };
  const newestMs = msOf(assessment.newest.at);
  const untilMs = calmUntilMs(newestMs, input.newestTemperatureMs, assessment.day);
  if (nowMs >= untilMs) return { state: 'expired', since: assessment.newest.at };
  if (assessment.missing.length > 0) return { state: 'incomplete', missing: assessment.missing };
  return { state: 'nothing-matched', since: assessment.newest.at, untilMs };
};
