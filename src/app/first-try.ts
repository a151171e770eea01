/** When somebody first called about an alert and nobody answered: from then the minutes count, however often one tries again. */
import type { AlertKey, Instant, Row } from '#symptoms/row.ts';
import { msOf } from '#symptoms/moment.ts';

const isAbout = (one: AlertKey, other: AlertKey): boolean =>
  one.rule === other.rule && (one.rests.some((id) => other.rests.includes(id)) || one.rests.length + other.rests.length === 0);

/** @returns the time of the first call about this alert without an answer; null when there was none. */
export const firstTry = (rows: readonly Row[], key: AlertKey): Instant | null => {
  const tries = rows.flatMap((row) =>
    row.kind === 'call' && row.answers.outcome === 'no-answer' && row.answers.alerts.some((about) => isAbout(about, key)) ? [row.observedAt] : []);
  return tries.toSorted((a, b) => msOf(a) - msOf(b))[0] ?? null;
};
