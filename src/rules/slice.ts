/**
 * The part of a diary that an assessment reads, so that fifteen years cost no more than three months.
 * The store may hand over exactly this; `assess` answers the same as for the whole diary.
 */
import { msOf } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';
import { longestLookBackHours } from './all-rules.ts';
import { hourMs } from './entry.ts';
import type { Now } from './types.ts';

/** Settings count however old they are. */
const isSetting = (row: Row): boolean => row.kind === 'treatment' || row.kind === 'limits';

const named = (row: Row): readonly string[] => [row.replaces, row.removes].filter((id) => id !== undefined);

/**
 * @param rows the whole diary, in any order, duplicates allowed
 * @param now the moment at which the slice will be assessed
 * @returns in the order given: rows since now minus the longest look-back of any rule (one whose time cannot be read
 * counts as recent), every setting, and whatever corrects one of these or is corrected by it.
 * Alerts read the log of what was shown and called as a whole: that is not in here.
 */
export const sliceFor = (rows: readonly Row[], now: Now): readonly Row[] => {
  const since = msOf(now.instant) - longestLookBackHours * hourMs;
  const own = rows.filter((row) => isSetting(row) || !(msOf(row.observedAt) < since));
  const kept = new Set(own.map((row) => row.id));
  const corrected = new Set(own.flatMap(named));
  return rows.filter((row) => kept.has(row.id) || corrected.has(row.id) || named(row).some((id) => kept.has(id)));
};
