/** Two logs of one diary become one: the union of their rows by id. Nothing is changed, dropped or counted twice. */
import type { Row } from '#symptoms/row.ts';

/** What is on disk under an id; it may be a row that this version cannot read. */
export type AnyRow = Pick<Row, 'id' | 'diaryId' | 'deviceId' | 'seq'>;

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** @returns the rows by phone and number: the same set gives the same order, however it was handed in. */
export const inFileOrder = <R extends AnyRow>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => compareText(a.deviceId, b.deviceId) || a.seq - b.seq || compareText(a.id, b.id));

/** The same text for the same value, whatever order its fields stand in. */
const said = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compareText(a, b)))
      : inner,
  );

export type Merged<R extends AnyRow> = {
  /** All rows, in the order of a file. */
  readonly rows: readonly R[];
  /** Those that `here` did not have. */
  readonly added: readonly R[];
  /** Ids under which the two say different things. A row is never changed, so one of them was damaged or made up. */
  readonly contradicted: readonly string[];
};

/** What `here` has stays as it is; of `there` comes what `here` lacks. Both belong to one diary: the caller has looked. */
export const mergeRows = <R extends AnyRow>(here: readonly R[], there: readonly R[]): Merged<R> => {
  const known = new Map(here.map((row) => [row.id, row]));
  const added = new Map<string, R>();
  const contradicted = new Set<string>();
  for (const row of there) {
    const other = known.get(row.id) ?? added.get(row.id);
    if (!other) added.set(row.id, row);
    else if (other !== row && said(other) !== said(row)) contradicted.add(row.id);
  }
  return { rows: inFileOrder([...known.values(), ...added.values()]), added: inFileOrder([...added.values()]), contradicted: [...contradicted] };
};
