/** One look at the database: everything, or what the rules look back at and whatever is no entry. */
import type { CivilDay } from '#symptoms/row.ts';
import { isNewer, readMeta, type Database, type StoredRow } from './database.ts';

export type StoredLook = {
  readonly newer: boolean;
  readonly stored: readonly StoredRow[];
  /** Rows in the database, read or not. */
  readonly total: number;
  /** Names of the gaps that somebody has read of. */
  readonly told: ReadonlySet<string>;
};

const entryKinds = ['check-in', 'reading', 'thinking-check', 'dose'];

export const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Rows that an alert rests on, named in the log of what was shown and called. Read by hand: nothing is parsed yet. */
const namedBy = (row: StoredRow): readonly string[] => {
  const answers = 'answers' in row && typeof row.answers === 'object' && row.answers !== null ? row.answers : {};
  const alerts = 'alerts' in answers && Array.isArray(answers.alerts) ? answers.alerts : [answers];
  return alerts.flatMap((alert: { rests?: unknown }) => (isNames(alert.rests) ? alert.rests : []));
};

/** Entries since that day; all settings, calls and notes; and the entries that these name, however old. */
const recentRows = async (db: Database, since: CivilDay): Promise<readonly StoredRow[]> => {
  const entries = await db.rows.where('civilDay').aboveOrEqual(since).toArray();
  const others = await db.rows.where('kind').noneOf(entryKinds).toArray();
  const found = new Map([...entries, ...others].map((row) => [row.id, row]));
  const named = new Set(others.flatMap(namedBy).filter((id) => !found.has(id)));
  const old = await db.rows.bulkGet([...named]);
  return [...found.values(), ...old.filter((row) => row !== undefined)];
};

/** @param since entries of earlier days stay unread; null reads everything. Rows without a day or a kind are read in any case. */
export const lookAt = async (db: Database, since: CivilDay | null): Promise<StoredLook> => {
  const newer = await isNewer(db);
  const told = new Set((await readMeta(db, 'gapsTold', isNames)) ?? []);
  const total = await db.rows.count();
  const sound = (await db.rows.orderBy('civilDay').count()) === total && (await db.rows.orderBy('kind').count()) === total;
  const stored = since !== null && sound ? await recentRows(db, since) : await db.rows.toArray();
  return { newer, stored, total, told };
};
