/** One look at the database: everything, what the rules look back at and whatever is no entry, or a span of days. */
import type { CivilDay } from '#symptoms/row.ts';
import { isNewer, readMeta, type Database, type StoredRow } from './database.ts';
import { inBatches } from './in-batches.ts';
import { storeProblem } from './store-problem.ts';

export type StoredLook = {
  readonly newer: boolean;
  /** null when a row that it holds was not given back, or is gone. */
  readonly stored: readonly StoredRow[] | null;
  /** Rows in the database, read or not. */
  readonly total: number;
  /** Names of the gaps that somebody has read of. */
  readonly told: ReadonlySet<string>;
};

const entryKinds = ['check-in', 'reading', 'thinking-check', 'dose'];
/** What a page about any day needs to know. */
const settingKinds = ['treatment', 'limits'];
const writtenByTheApp = [...settingKinds, 'shown'];

/** Days of the diary. `until` null: up to now, and with them every call, note and setting, however old. */
export type Span = { readonly since: CivilDay; readonly until: CivilDay | null };

export const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** By what a row is found in a span. */
export type Filed = { readonly day: CivilDay | null; readonly kind: string | null };

export const filed = (row: StoredRow): Filed => ({
  day: 'civilDay' in row && typeof row.civilDay === 'string' ? row.civilDay : null,
  kind: 'kind' in row && typeof row.kind === 'string' ? row.kind : null,
});

/** One without a day or a kind is read in any case. */
const isIn = ({ since, until }: Span, { day, kind }: Filed): boolean =>
  day === null || kind === null || (since <= day && (until === null || day <= until))
  || (until === null ? !entryKinds.includes(kind) : settingKinds.includes(kind));

/** Rows that an alert rests on, named in the log of what was shown and called. Read by hand: nothing is parsed yet. */
const namedBy = (row: StoredRow): readonly string[] => {
  const answers = 'answers' in row && typeof row.answers === 'object' && row.answers !== null ? row.answers : {};
  const alerts = 'alerts' in answers && Array.isArray(answers.alerts) ? answers.alerts : [answers];
  return alerts.flatMap((alert: { rests?: unknown }) => (isNames(alert.rests) ? alert.rests : []));
};

/** The entries that the log of what was shown and called names, however old. */
const withNamed = async (db: Database, rows: readonly StoredRow[]): Promise<readonly StoredRow[]> => {
  const found = new Map(rows.map((row) => [row.id, row]));
  const named = new Set(rows.flatMap(namedBy).filter((id) => !found.has(id)));
  const old = await db.rows.bulkGet([...named]);
  return [...found.values(), ...old.filter((row) => row !== undefined)];
};

/** A range of the index is read at once; a list of keys Dexie walks row by row. */
const ofKind = (db: Database, kind: string) => db.rows.where('kind').equals(kind);

/** Every row that is no entry, also of a kind that this version does not know: what lies before, between and behind the kinds of entries. */
const besideEntries = async (db: Database): Promise<readonly StoredRow[]> => {
  const kinds = entryKinds.toSorted();
  const ranges = kinds.map((kind, index) => {
    const before = kinds[index - 1];
    return before === undefined ? db.rows.where('kind').below(kind) : db.rows.where('kind').between(before, kind, false, false);
  });
  const behind = db.rows.where('kind').above(kinds.at(-1));
  return (await Promise.all([...ranges, behind].map((range) => range.toArray()))).flat();
};

/** Rows of that span, and what is named by them. One without a day or a kind is in no span. */
export const rowsIn = async (db: Database, { since, until }: Span): Promise<readonly StoredRow[]> => {
  const days = db.rows.where('civilDay');
  const own = await (until === null ? days.aboveOrEqual(since) : days.between(since, until, true, true)).toArray();
  const others = until === null ? await besideEntries(db) : (await Promise.all(settingKinds.map((kind) => ofKind(db, kind).toArray()))).flat();
  return await withNamed(db, [...own, ...others]);
};

/** Every row, as at one time. @throws StoreProblem when some cannot be had: the parts go by the keys, which no damaged row or index leads astray */
export const allRows = (db: Database): Promise<readonly StoredRow[]> =>
  db.transaction('r', db.rows, async () => {
    const keys = await db.rows.toCollection().primaryKeys();
    if (keys.length !== (await db.rows.count())) throw storeProblem('closed');
    const rows: StoredRow[] = [];
    await inBatches(
      keys,
      async (some) => rows.push(...(await db.rows.where('id').between(some[0], some.at(-1), true, true).toArray())),
      (count) => {
        if (rows.length !== count) throw storeProblem('closed');
      },
    );
    return rows;
  });

/** What is known to be in the database: a damaged index counts right, and leads past a row. */
export type Held = Map<string, Filed>;

const hold = (held: Held, rows: readonly StoredRow[]): void => rows.forEach((row) => held.set(row.id, filed(row)));

/**
 * Asked before rows are read: what is held later may come too late for them.
 * `areIn`: whether all that was held then and still is, of those days and whatever the rows name, is among the rows read.
 */
const lookFor = (held: Held) => {
  const before = [...held];
  return {
    count: before.length,
    areIn: (rows: readonly StoredRow[], span: Span | null): boolean => {
      const ids = new Set(rows.map(({ id }) => id));
      const named = new Set(span && rows.flatMap(namedBy));
      return before.every(([id, where]) => ids.has(id) || !held.has(id) || (span !== null && !isIn(span, where) && !named.has(id)));
    },
  };
};

/** @returns every row, held from here on; null when one that is held was not given back. @throws as `allRows` */
export const readWhole = async (db: Database, held: Held): Promise<readonly StoredRow[] | null> => {
  const expected = lookFor(held);
  const stored = await allRows(db);
  if (!expected.areIn(stored, null)) return null;
  hold(held, stored);
  return stored;
};

/** From here on what another tab wrote is held, too. */
const holdOthers = async (db: Database, held: Held): Promise<void> => {
  const others = (await db.rows.toCollection().primaryKeys()).filter((id) => !held.has(id));
  await inBatches(others, async (some) => hold(held, (await db.rows.bulkGet([...some])).filter((row) => row !== undefined)));
};

/** @returns the rows of those days, where the indexes count right and nothing is lacking; null otherwise */
const readSlice = async (db: Database, span: Span, held: Held, total: number): Promise<readonly StoredRow[] | null> => {
  if (total !== held.size) await holdOthers(db, held);
  const expected = lookFor(held);
  if (total !== expected.count || (await db.rows.orderBy('civilDay').count()) !== total || (await db.rows.orderBy('kind').count()) !== total) return null;
  const rows = await rowsIn(db, span);
  if (!expected.areIn(rows, span)) return null;
  hold(held, rows);
  return rows;
};

/** @param span of other days nothing is read; null reads everything, and so does doubt. Rows without a day or a kind are read in any case */
export const lookAt = async (db: Database, span: Span | null, held: Held): Promise<StoredLook> => {
  const newer = await isNewer(db);
  const told = new Set((await readMeta(db, 'gapsTold', isNames)) ?? []);
  const total = await db.rows.count();
  const slice = span && (await readSlice(db, span, held, total));
  return { newer, told, total, stored: slice ?? (await readWhole(db, held)) };
};

/** @returns how many rows somebody wrote, corrections too and whatever cannot be read. Counted along the index: no row is read. */
export const writtenCount = async (db: Database): Promise<number> => {
  const others = await Promise.all(writtenByTheApp.map((kind) => ofKind(db, kind).count()));
  return others.reduce((left, count) => left - count, await db.rows.count());
};

const isOne = (row: StoredRow): boolean => 'kind' in row && typeof row.kind === 'string' && !writtenByTheApp.includes(row.kind);

/** A phone, and the last of its rows that somebody knows of. */
export type KnownUpTo = { readonly deviceId: string; readonly last: number };

/** @returns true when somebody wrote something that is not among those, however long ago. Read along the index, no farther than the first. */
export const writtenSince = async (db: Database, known: readonly KnownUpTo[]): Promise<boolean> => {
  const lasts = new Map(known.map(({ deviceId, last }) => [deviceId, last]));
  const places = db.rows.orderBy('[deviceId+seq]');
  for (let first: unknown = await places.firstKey(); Array.isArray(first); ) {
    const device: unknown = first[0];
    if (typeof device !== 'string') return false;
    const end = [device, Number.MAX_SAFE_INTEGER];
    const fresh = db.rows.where('[deviceId+seq]').between([device, lasts.get(device) ?? 0], end, false, true);
    if (await fresh.filter(isOne).first()) return true;
    first = await db.rows.where('[deviceId+seq]').above(end).firstKey();
  }
  return false;
};

/** @returns the first or the last day on which somebody wrote something; null when there is none. Read along the index, no farther than that. */
export const outerDay = async (db: Database, end: 'first' | 'last'): Promise<CivilDay | null> => {
  const ones = db.rows.orderBy('civilDay').filter(isOne);
  const row = await (end === 'first' ? ones.first() : ones.last());
  return row && 'civilDay' in row && typeof row.civilDay === 'string' ? row.civilDay : null;
};
