/** When somebody first called about an alert and nobody answered: from then the minutes count, however often one tries again. */
import { rootsIn } from '#rules/alert.ts';
import type { AlertKey, Instant, Row } from '#symptoms/row.ts';
import { msOf } from '#symptoms/moment.ts';

const inTime = (a: Instant, b: Instant): number => msOf(a) - msOf(b);

/**
 * @param rows the whole log
 * @returns the times of the calls about this alert without an answer, since somebody last did answer; oldest first
 */
export const triesOf = (rows: readonly Row[], { rule, rests }: AlertKey): readonly Instant[] => {
  const rootOf = rootsIn(rows);
  const roots = new Set(rests.map(rootOf));
  const isAbout = (other: AlertKey): boolean =>
    other.rule === rule && (other.rests.some((id) => roots.has(rootOf(id))) || other.rests.length + rests.length === 0);
  const calls = rows
    .flatMap((row) => (row.kind === 'call' && row.answers.alerts.some(isAbout) ? [{ at: row.observedAt, outcome: row.answers.outcome }] : []))
    .toSorted((a, b) => inTime(a.at, b.at));
  const answered = calls.findLastIndex(({ outcome }) => outcome !== 'no-answer');
  return calls.slice(answered + 1).map(({ at }) => at);
};

/** @returns the earliest of them all, because one call is about every alert that stands; null when there was none. */
export const firstTry = (rows: readonly Row[], keys: readonly AlertKey[]): Instant | null =>
  keys.flatMap((key) => triesOf(rows, key)).toSorted(inTime)[0] ?? null;
