/** What has been taken back: corrections and mistakes, read from the log and made for it. */
import type { Moment } from './moment.ts';
import type { AnswersByKind, By, EntryRow, NewRow, Row, RowKind, RowOfKind } from './row.ts';

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

/** What a row says, whatever order its answers stand in. */
const said = (row: Row): string => JSON.stringify(Object.entries(row.answers).toSorted(([a], [b]) => Number(a > b) - Number(a < b)));

/**
 * @returns the rows that two corrections disagree about: both stand, both count, and the worse value rules. Two phones
 * may do so. It is open until one of them is corrected to say the same, or marked as a mistake.
 */
export const disagreements = (rows: readonly Row[]): readonly Row[] => {
  const taken = takenBack(rows);
  const correctionsOf = (row: Row): readonly Row[] => (taken.get(row.id) ?? []).filter((other) => other.replaces === row.id);
  const isMistake = (row: Row): boolean => taken.get(row.id)?.some((other) => other.removes === row.id) ?? false;
  /** What a row has come to: itself, or the corrections of it that stand. */
  const standing = (row: Row, earlier: readonly Row[]): readonly Row[] => {
    const later = correctionsOf(row).filter((other) => !earlier.includes(other));
    if (later.length > 0) return later.flatMap((other) => standing(other, [...earlier, row]));
    return isMistake(row) ? [] : [row];
  };
  return rows.filter((row) => correctionsOf(row).length > 1 && new Set(standing(row, []).map(said)).size > 1);
};

/** Changed answers by code; `null` takes an answer back to “not answered”. */
export type Changes = { readonly [C in keyof EntryRow['answers']]?: EntryRow['answers'][C] | null };

const changed = (answers: EntryRow['answers'], changes: Changes): EntryRow['answers'] =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== null && value !== undefined));

/**
 * @returns a row to add that corrects an entry: observed at the same time, all other answers kept.
 * null when `by` may not take that row back.
 */
export const correctionOf = (row: EntryRow, changes: Changes, moment: Moment, by: By): NewRow<EntryRow['kind']> | null => {
  if (!mayTakeBack(by, row)) return null;
  return {
    kind: row.kind,
    observedAt: row.observedAt,
    recordedAt: moment.instant,
    zone: row.zone,
    civilDay: row.civilDay,
    by,
    asked: [...new Set([...row.asked, ...Object.keys(changes)])],
    answers: changed(row.answers, changes),
    replaces: row.id,
    ...(row.medicine ? { medicine: row.medicine } : {}),
  };
};

/** What is written in own words, and a visit. */
export type WordsRow = RowOfKind<'note' | 'visit'>;

/** @returns a row to add that says a note or a visit anew; null when `by` may not take that row back. */
export const rewordingOf = (row: WordsRow, answers: WordsRow['answers'], moment: Moment, by: By): NewRow<'note' | 'visit'> | null => {
  if (!mayTakeBack(by, row)) return null;
  const fields = {
    observedAt: row.observedAt, recordedAt: moment.instant, zone: row.zone, civilDay: row.civilDay, by, asked: [], replaces: row.id,
  };
  return 'text' in answers ? { ...fields, kind: 'note', answers } : { ...fields, kind: 'visit', answers };
};

/** Kinds that can be marked as a mistake. A call has an outcome of its own for that; what was shown was shown. */
export type Removable = Exclude<RowKind, 'call' | 'shown' | 'limits'>;

const nothing = {
  'check-in': {}, reading: {}, 'thinking-check': {}, dose: {}, visit: {}, treatment: {}, note: { text: '' },
} as const satisfies { [K in Removable]: AnswersByKind[K] };

/** @returns a row to add that marks another as a mistake and says nothing else; null when `by` may not take it back. */
export const mistakeOf = (row: RowOfKind<Removable>, moment: Moment, by: By): NewRow<Removable> | null => {
  if (!mayTakeBack(by, row)) return null;
  const fields = {
    observedAt: row.observedAt, recordedAt: moment.instant, zone: row.zone, civilDay: row.civilDay,
    by, asked: [], removes: row.id,
  };
  // The note alone carries a field, so its kind and answers are told apart for the compiler.
  return row.kind === 'note' ? { ...fields, kind: 'note', answers: nothing.note } : { ...fields, kind: row.kind, answers: {} };
};
