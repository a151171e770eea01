/** The days that the diary says were spent in the hospital: drawn as such, never as missed. */
import { addDays, daysBetween } from './civil-day.ts';
import { takenBack } from './corrections.ts';
import { msOf } from './moment.ts';
import { isEntry, type CivilDay, type Row } from './row.ts';

/** Without a further word a stay is believed for as long as the pause holds (counting rule 13). */
const believedDays = 7;

/** @returns from the day of each entry that says so to the day before the next entry that does not, or to today. */
export const hospitalDays = (rows: readonly Row[], today: CivilDay): ReadonlySet<CivilDay> => {
  if (!rows.some((row) => isEntry(row) && row.answers.admitted === true)) return new Set();
  const taken = takenBack(rows);
  const entries = rows
    .filter(isEntry)
    .filter((row) => row.removes === undefined && !taken.has(row.id))
    .toSorted((a, b) => msOf(a.observedAt) - msOf(b.observedAt));
  return new Set(
    entries.flatMap((entry, index) => {
      if (entry.answers.admitted !== true) return [];
      const next = entries[index + 1];
      const days = next ? daysBetween(entry.civilDay, next.civilDay) : daysBetween(entry.civilDay, today) + 1;
      return Array.from({ length: Math.max(1, Math.min(days, believedDays + 1)) }, (_, day) => addDays(entry.civilDay, day));
    }),
  );
};
