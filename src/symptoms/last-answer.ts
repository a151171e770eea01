/** What was answered to a sign earlier the same day: where a further answer starts, never the answer itself. */
import type { SignCode } from './catalogue.ts';
import { entriesOf } from './history.ts';
import { msOf } from './moment.ts';
import { isEntry, type Instant, type Row, type SignAnswers } from './row.ts';

const dayMs = 24 * 3_600_000;

export type LastAnswer = { readonly value: NonNullable<SignAnswers[SignCode]>; readonly at: Instant };

/** @returns the newest answer of the last 24 hours that stands; null when there is none. */
export const lastAnswer = (rows: readonly Row[], code: SignCode, nowMs: number): LastAnswer | null => {
  const recent = rows.filter((row) => isEntry(row) && nowMs - msOf(row.observedAt) < dayMs && msOf(row.observedAt) <= nowMs);
  for (const entry of entriesOf(recent)) {
    if (entry.mistakes.length > 0) continue;
    const row = entry.standing.filter(isEntry).find((one) => one.answers[code] !== undefined);
    const value = row?.answers[code];
    if (row && value !== undefined) return { value, at: row.observedAt };
  }
  return null;
};
