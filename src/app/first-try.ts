/** When somebody first called about an alert and nobody answered: from then the minutes count, however often one tries again. */
import type { AlertKey, Instant, Row } from '#symptoms/row.ts';
import { msOf } from '#symptoms/moment.ts';

const isAbout = (one: AlertKey, other: AlertKey): boolean =>
  one.rule === other.rule && (one.rests.some((id) => other.rests.includes(id)) || one.rests.length + other.rests.length === 0);

/** @returns the times of the calls about this alert without an answer, oldest first. */
export const triesOf = (rows: readonly Row[], key: AlertKey): readonly Instant[] => {
  const tries = rows.flatMap((row) =>
    row.kind === 'call' && row.answers.outcome === 'no-answer' && row.answers.alerts.some((about) => isAbout(about, key)) ? [row.observedAt] : []);
  return tries.toSorted((a, b) => msOf(a) - msOf(b));
};

/** @returns the time of the first of them; null when there was none. */
export const firstTry = (rows: readonly Row[], key: AlertKey): Instant | null => triesOf(rows, key)[0] ?? null;
