/** The tables. Dexie is the index over the diary; every row in it is parsed again on the way out. */
import { Dexie, type Table } from 'dexie';
import type { BackupMark } from './backup-mark.ts';
import { storeProblem } from './store-problem.ts';
import { within } from './within.ts';

/**
 * Number of the stored shape, checked inside every write: Dexie lets old code write into a newer database without a word.
 * The next shape: a further `version(n).stores(...)`, this number raised to n and put into `meta` by that version's upgrade
 * (it says so even where the tables stay the same), an upgrade test from a frozen fixture. A shipped version is never edited.
 */
const schemaNumber = 1;

/** Stored as written, so that what cannot be read is still there. */
export type StoredRow = { readonly id: string };
export type StoredDraft = {
  readonly form: string;
  readonly revision: number;
  /** The tab that stored it. */
  readonly writer: string;
  readonly draft: unknown;
  /** The drafts of other tabs and visits that this one goes on from, the last first. */
  readonly from?: readonly { readonly writer: string; readonly revision: number }[];
};
/** What the last restore added, so that it can be taken out again. */
export type LastRestore = {
  readonly at: string;
  readonly ids: readonly string[];
  readonly diaryBefore: string | null;
  /** The last number given on this phone at that time. */
  readonly lastOwn: number;
};
type MetaValue = { readonly backup: BackupMark; readonly restored: LastRestore; readonly schema: number; readonly diaryId: string; readonly deviceId: string; readonly persisted: Persisted; readonly gapsTold: readonly string[] };
/** Whether the browser promised to keep the diary when space runs short. */
export type Persisted = 'yes' | 'no' | 'unknown';
type StoredMeta = { readonly key: string; readonly value: unknown };

export type Database = Dexie & {
  rows: Table<StoredRow, string>;
  drafts: Table<StoredDraft, string>;
  meta: Table<StoredMeta, string>;
};

/** `strict`: a commit waits for the disk. The default loses every unflushed entry at a power cut (reliability fact 3). */
export const makeDatabase = (name: string): Database => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  database.version(1).stores({ rows: '&id, kind, civilDay, [deviceId+seq]', drafts: '&form', meta: '&key' });
  return database;
};

export const readMeta = async <K extends keyof MetaValue>(db: Database, key: K, is: (value: unknown) => value is MetaValue[K]) => {
  const value = (await db.meta.get(key))?.value;
  return is(value) ? value : undefined;
};

export const writeMeta = <K extends keyof MetaValue>(db: Database, key: K, value: MetaValue[K]) => db.meta.put({ key, value });

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Dexie counts in tenths, and opens a newer database than it knows. @throws when the browser has dropped the connection */
const openedVersion = (db: Database): number => {
  const opened: IDBDatabase | null = db.backendDB();
  if (!opened) throw new Dexie.DatabaseClosedError();
  return Math.floor(opened.version / 10);
};

export const isNewer = async (db: Database): Promise<boolean> =>
  Math.max((await readMeta(db, 'schema', isNumber)) ?? schemaNumber, openedVersion(db)) > schemaNumber;

export type Write = <T>(work: () => Promise<T>) => Promise<T>;

/** A cheap phone takes its time for the commit of many rows; one that has not come by then may come later, or never. */
const commitMs = 12_000;

/** Every write goes through here: one transaction, which fails whole. @throws StoreProblem `newer` before anything is written; `closed` */
export const transact = <T>(db: Database, work: () => Promise<T>): Promise<T> => {
  let end = (): void => undefined;
  const worked = new Promise<void>((resolve) => {
    end = resolve;
  });
  const writing = db.transaction('rw', db.rows, db.drafts, db.meta, async () => {
    await claimSchema(db);
    const result = await work();
    end();
    return result;
  });
  return Promise.race([writing, worked.then(() => within(commitMs, writing, () => storeProblem('closed')))]);
};

const claimSchema = async (db: Database): Promise<void> => {
  if (await isNewer(db)) throw storeProblem('newer');
  if (!(await readMeta(db, 'schema', isNumber))) await writeMeta(db, 'schema', schemaNumber);
};

/** The id under that key, made on first need. Inside a write transaction two tabs cannot make two. */
export const identity = async (db: Database, key: 'diaryId' | 'deviceId', make: () => string): Promise<string> => {
  const known = await readMeta(db, key, isText);
  if (known !== undefined) return known;
  const made = make();
  await writeMeta(db, key, made);
  return made;
};

/** @returns the last number given on that device; 0 when it has none. */
export const lastSeq = async (db: Database, deviceId: string): Promise<number> => {
  const ofDevice = db.rows.where('[deviceId+seq]').between([deviceId, 1], [deviceId, Number.MAX_SAFE_INTEGER], true, true);
  const key = await ofDevice.lastKey();
  return Array.isArray(key) && typeof key[1] === 'number' ? key[1] : 0;
};
