/** The order in which the rows of a diary came about, where clocks cannot be trusted. */
import { groupBy } from './group-by.ts';
import { msOf } from './moment.ts';
import type { Row } from './row.ts';

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * @returns the rows oldest first. On one phone the number decides; between phones the time of recording, which never
 * runs backwards along a phone's own numbers. So a row saved while the clock stood in the future does not stay the
 * newest for ever. The same set of rows gives the same order, however it was handed in.
 */
export const inLogOrder = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const effective = new Map<Row, number>();
  for (const own of groupBy<string, Row>(rows, (row) => row.deviceId).values()) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const row of own.toSorted((a, b) => a.seq - b.seq || compareText(a.id, b.id))) {
      latest = Math.max(latest, msOf(row.recordedAt));
      effective.set(row, latest);
    }
  }
  const timeOf = (row: Row): number => effective.get(row) ?? 0;
  return rows.toSorted(
    (a, b) => timeOf(a) - timeOf(b) || compareText(a.deviceId, b.deviceId) || a.seq - b.seq || compareText(a.id, b.id),
  );
};
