/** Rows as one phone would write them, for simulations. Times are in UTC; nothing here reads a clock. */
import type { AnswersByKind, By, Row, RowKind } from '#symptoms/row.ts';
import { ruleSet } from '#rules/rule-set.ts';
import type { Now } from '#rules/types.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Midnight of day 0. Any day would do. */
export const dayZeroMs = Date.UTC(2026, 0, 12);

/** @param ms milliseconds since midnight of day 0 */
export const nowAt = (ms: number): Now => {
  const instant = new Date(dayZeroMs + ms).toISOString();
  return { instant, civilDay: instant.slice(0, 10) };
};

type New<K extends RowKind> = {
  readonly kind: K;
  readonly answers: AnswersByKind[K];
  readonly by?: By;
  readonly asked?: readonly string[];
  readonly replaces?: string;
  readonly removes?: string;
};

/** A row maker with its own numbers: call it with milliseconds since midnight of day 0. */
export const logWriter = (): (<K extends RowKind>(ms: number, row: New<K>) => Row) => {
  let seq = 0;
  return (ms, row) => {
    seq += 1;
    const { instant, civilDay } = nowAt(ms);
    const made = {
      id: `row-${String(seq).padStart(6, '0')}`, diaryId: 'simulated', deviceId: 'simulated', seq,
      observedAt: instant, recordedAt: instant, zone: 'UTC', civilDay, by: 'patient', app: 'simulated', ruleSet: ruleSet.version, asked: [], ...row,
    };
    // Kind and answers belong together by the parameter's type; the compiler cannot see it through the spread.
    return made as unknown as Row;
  };
};
