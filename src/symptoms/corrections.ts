/** What has been taken back: corrections and mistakes, read from the log. */
import type { By, Row } from './row.ts';

const isCaregiver = (by: By): boolean => by !== 'patient';

/** A caregiver's row is taken back by a caregiver only; the patient may disagree, in a row of their own. */
export const mayTakeBack = (taker: By, row: Pick<Row, 'by'>): boolean => !isCaregiver(row.by) || isCaregiver(taker);

/**
 * @returns for each row that a later one corrects (`replaces`) or marks as a mistake (`removes`), the rows that do so,
 * in the order given. A row that names an unknown row, itself, or one it may not take back, takes nothing back.
 */
export const takenBack = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = new Map<string, Row[]>();
  for (const row of rows) {
    for (const target of [row.replaces, row.removes]) {
      const old = target === undefined ? undefined : byId.get(target);
      if (!old || old.id === row.id || !mayTakeBack(row.by, old)) continue;
      taken.set(old.id, [...(taken.get(old.id) ?? []), row]);
    }
  }
  return taken;
};
