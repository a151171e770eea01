/** Days in the hospital: not days on which somebody forgot to write. */
import { daysBetween } from './civil-day.ts';
import { standingRows } from './history.ts';
import { isEntry, type CivilDay, type Row } from './row.ts';

/** How long an `admitted` entry speaks for the days after it (evidence pack, counting rule 13). */
const stayDays = 7;

/** @returns those of the days on which somebody said so, or had said so before and nothing else was entered since. */
export const hospitalDays = (rows: readonly Row[], days: readonly CivilDay[]): ReadonlySet<CivilDay> => {
  const entries = standingRows(rows).filter(isEntry);
  return new Set(days.filter((day) => {
    if (entries.some((row) => row.civilDay === day && row.answers.admitted === true)) return true;
    const before = entries.findLast((row) => row.civilDay <= day);
    return before?.answers.admitted === true && daysBetween(before.civilDay, day) <= stayDays;
  }));
};
