/** Rows that were numbered once and are in neither copy any more. */
import type { CivilDay } from '#symptoms/row.ts';
import type { Place } from './place.ts';

export type Gap = {
  readonly deviceId: string;
  /** First and last missing number. */
  readonly from: number;
  readonly to: number;
  /** Days of the rows before and after; null when there is none. */
  readonly after: CivilDay | null;
  readonly before: CivilDay | null;
};

/** Names a gap, for remembering that somebody has read of it. */
export const gapName = ({ deviceId, from, to }: Gap): string => `${deviceId} ${from}-${to}`;

/**
 * @param rows of both copies, in any order
 * @param marks places that are known to have been filled, though their rows may be gone
 * @returns each run of missing numbers, per phone
 */
export const gapsIn = (rows: readonly Place[], marks: readonly Place[]): readonly Gap[] => {
  const devices = [...new Set([...rows, ...marks].map(({ deviceId }) => deviceId))];
  return devices.flatMap((deviceId) => {
    const own = rows.filter((row) => row.deviceId === deviceId);
    const days = new Map(own.map(({ seq, civilDay }) => [seq, civilDay]));
    const marked = new Map(marks.filter((mark) => mark.deviceId === deviceId).map(({ seq, civilDay }) => [seq, civilDay]));
    const there = [...days.keys()].toSorted((a, b) => a - b);
    const last = Math.max(...there, ...marked.keys(), 0);
    const gaps: Gap[] = [];
    let expected = 1;
    for (const seq of [...there, last + 1]) {
      if (seq > expected) {
        const to = seq - 1;
        gaps.push({ deviceId, from: expected, to, after: days.get(expected - 1) ?? null, before: days.get(seq) ?? marked.get(to) ?? null });
      }
      expected = seq + 1;
    }
    return gaps;
  });
};
