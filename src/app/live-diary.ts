/** The diary and the warning signs together: loaded after the first paint, because Dexie, zod and the rules are large. */
import { longestLookBackHours } from '#rules/all-rules.ts';
import { assess } from '#rules/assess.ts';
import { alertsOf, type Alerts } from '#rules/alert.ts';
import { calm, type Calm } from '#rules/calm.ts';
import type { Limits } from '#rules/limits.ts';
import { ruleSet } from '#rules/rule-set.ts';
import type { Assessment } from '#rules/types.ts';
import { readLimits, type LimitsRead } from '#sharing/read-limits.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { disagreements } from '#symptoms/corrections.ts';
import { hospitalDays } from '#symptoms/hospital-days.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import { isEntry, type CivilDay, type NewRow, type Row } from '#symptoms/row.ts';
import { centreRow } from '#symptoms/treatment.ts';
import { addRow, watchRows, type AddOptions, type Kept, type Reading, type Span } from '#symptoms/store/diary.ts';
import { afterPaint } from './after-paint.ts';
import type { Moment } from './clock.ts';
import { watchClock } from './clock-watch.ts';

export { watchRows };

/** What goes on beside the opening of the diary: an eye on the clock; on Today, its cards are fetched. @returns a function that ends it */
export const begin = (): (() => void) => {
  if (location.pathname === '/') void import('./today-cards.tsx').catch(() => undefined);
  return watchClock();
};

type OnRows = Parameters<typeof watchRows>[0];
type OnProblem = Parameters<typeof watchRows>[1];

/** As `watchRows`. What was read early is drawn before the copies of the diary are compared. */
export const watchDays = (span: Span, onRows: OnRows, onProblem: OnProblem, onEarly: ((reading: Reading) => void) | null): (() => void) => {
  const draw = (reading: Reading): Promise<void> => {
    onEarly?.(reading);
    return new Promise((drawn) => {
      afterPaint(drawn);
    });
  };
  return watchRows(onRows, onProblem, span, onEarly && draw);
};

/** The app's own look at the diary: what the rules look back at, and whatever is no entry. */
export const recentSpan = (today: CivilDay): Span => ({ since: addDays(today, -lookBackDays), until: null });
export { dropDraft, isStoreProblem, markTold, readDraft, readFirstDay, readLastDay, readStorageSafety, saveDraft } from '#symptoms/store/diary.ts';

/** What the rules look back at, in civil days; one more for a journey across the date line, one for the day begun. */
export const lookBackDays = Math.ceil(longestLookBackHours / 24) + 2;

export type DiaryView = {
  readonly assessment: Assessment;
  readonly alerts: Alerts;
  readonly calm: Calm;
  readonly limits: Limits;
  /** Rows that could not be read. */
  readonly unreadable: number;
  /** Days spent in the hospital. */
  readonly inHospital: ReadonlySet<CivilDay>;
};

/** Appends one row under the rule set in force. */
export const keepRow = (row: NewRow, draft: AddOptions['draft']): Promise<Kept> =>
  addRow(row, { ruleSet: ruleSet.version, ...(draft ? { draft } : {}) });

const newest = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.max(...times));

const hasTemperature = (row: Row): boolean =>
  isEntry(row) && row.answers.temp !== undefined && readTemperature(row.answers.temp.text, row.answers.temp.unit).kind === 'read';

/** What is known of the diary beside its rows: how many cannot be read, and how many runs of them are missing. */
export type Whole = { readonly unreadable: number; readonly gaps: Reading['gaps'] };

/** Each look at the same row gives the same limits, so that nothing is drawn again for them. */
const known = new WeakMap<object, LimitsRead>();

/** The limits in force: those of the newest standing row of a centre, read again on the way out. */
export const limitsOf = (rows: readonly Row[]): LimitsRead => {
  const stored = centreRow(rows)?.answers.limits;
  if (typeof stored !== 'object' || stored === null) return readLimits(stored);
  const read = known.get(stored) ?? readLimits(stored);
  known.set(stored, read);
  return read;
};

/** What the rows mean at this moment. Derived on every look, never stored. */
export const viewOf = (rows: readonly Row[], { unreadable, gaps }: Whole, now: Moment): DiaryView => {
  const at = { instant: now.instant, civilDay: now.civilDay };
  const { limits, unread } = limitsOf(rows);
  const assessment = assess(rows, { limits, now: at });
  return {
    assessment,
    limits,
    unreadable,
    inHospital: hospitalDays(rows, now.civilDay),
    alerts: alertsOf(assessment, rows),
    calm: calm({
      assessment,
      // A stricter line that cannot be read might have matched.
      unreadable: unreadable + Number(unread),
      gaps: gaps.length,
      conflicts: disagreements(rows).length,
      nowMs: now.ms,
      // No build carries a time of its own (builds are byte-identical): no clock can rightly be before the rule set.
      builtMs: Date.parse(ruleSet.date),
      newestRowMs: newest(rows.map((row) => Date.parse(row.observedAt))),
      newestRecordedMs: newest(rows.map((row) => Date.parse(row.recordedAt))),
      newestTemperatureMs: newest(rows.filter(hasTemperature).map((row) => Date.parse(row.observedAt))),
      today: now.civilDay,
      reviewBy: ruleSet.reviewBy,
    }),
  };
};

/** @returns what the rows mean; null when our own rules fail on them, so that the pages which need no diary live on. */
export const tryView = (rows: readonly Row[], whole: Whole, now: Moment): DiaryView | null => {
  try {
    return viewOf(rows, whole, now);
  } catch {
    return null;
  }
};
