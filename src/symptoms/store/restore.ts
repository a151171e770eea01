/**
 * Rows from a backup: into the database in one transaction, then into the journal. Were the app killed in between, the next
 * start copies them over. Taken out again, they are first named in the journal, which only grows: were it killed there, the
 * rows come back, and nothing is half undone.
 */
import type { Instant } from '#symptoms/row.ts';
import { identity, isText, lastSeq, readMeta, writeMeta, type Database, type LastRestore, type StoredRow } from './database.ts';
import { inBatches } from './in-batches.ts';
import type { Identity, Journal } from './keep-journal.ts';
import { newId } from './new-id.ts';
import { storeProblem } from './store-problem.ts';

export type Restored =
  /** `undoable` is false where only the journal took them: nothing then remembers which they were. */
  | { readonly state: 'added'; readonly ids: readonly string[]; readonly undoable: boolean }
  /** Since it was looked at, another diary has begun here. Nothing was changed. */
  | { readonly state: 'other-diary' };

export type RestoreWork = { readonly diaryId: string; readonly rows: readonly StoredRow[]; readonly at: Instant; readonly onProgress?: (done: number, of: number) => void };

/** Asked whether nobody waits for it any longer. */
type IsLate = () => boolean;

const stopIf = (isLate: IsLate): void => {
  if (isLate()) throw storeProblem('closed');
};

/**
 * Inside one write transaction. @returns the rows that were lacking and whose they are; null when they belong to another diary
 * @param isLate asked on the way and at the very end; only the commit comes after it
 * @throws StoreProblem `closed` when it is late; the transaction then fails whole
 */
export const restoreIntoDatabase = async (db: Database, { diaryId, rows, at, onProgress }: RestoreWork, isLate: IsLate = () => false) => {
  const before = await readMeta(db, 'diaryId', isText);
  if ((await db.rows.count()) > 0 && before !== diaryId) return null;
  const known = new Set(await db.rows.toCollection().primaryKeys());
  const lacking = rows.filter(({ id }) => !known.has(id));
  await writeMeta(db, 'diaryId', diaryId);
  const own: Identity = { diaryId, deviceId: await identity(db, 'deviceId', () => newId(Date.now())) };
  await inBatches(lacking, (some) => db.rows.bulkAdd([...some]), (done) => {
    onProgress?.(done, lacking.length);
    stopIf(isLate);
  });
  const ids = lacking.map(({ id }) => id);
  await writeMeta(db, 'restored', { at, ids, diaryBefore: before ?? null, lastOwn: await lastSeq(db, own.deviceId) } satisfies LastRestore);
  stopIf(isLate);
  return { lacking, own };
};

/**
 * Where the database does not open, the journal keeps the rows for the day it does, all or none. One that takes no line any more,
 * not even that they are out again, keeps what it has of them, beside this phone's diary. @throws what the journal throws
 */
export const restoreIntoJournal = async (journal: Journal, { diaryId, rows, onProgress }: RestoreWork): Promise<Restored> => {
  const look = await journal.look();
  if (look.rows.length > 0 && look.identity?.diaryId !== diaryId) return { state: 'other-diary' };
  const known = new Set(look.rows.map(({ id }) => id));
  const lacking = rows.filter(({ id }) => !known.has(id));
  const before = look.identity;
  const own: Identity = { diaryId, deviceId: before?.deviceId ?? newId(Date.now()) };
  const ids = lacking.map(({ id }) => id);
  try {
    await inBatches(lacking, (some) => journal.append(some, own), (done) => onProgress?.(done, lacking.length));
  } catch (error) {
    const phone = before ?? { ...own, diaryId: newId(Date.now()) };
    await journal.takeOut(ids).then(() => journal.append([], phone)).catch(() => undefined);
    throw error;
  }
  return { state: 'added', ids, undoable: false };
};

const isRestore = (value: unknown): value is LastRestore =>
  typeof value === 'object' && value !== null && 'ids' in value && Array.isArray(value.ids) && 'lastOwn' in value && 'at' in value;

/** What the last restore added, as long as nothing was written on this phone since; what the app showed does not count. */
export const undoableRestore = async (db: Database): Promise<LastRestore | null> => {
  const last = await readMeta(db, 'restored', isRestore);
  const deviceId = await readMeta(db, 'deviceId', isText);
  if (!last || deviceId === undefined) return null;
  const since = await db.rows.where('[deviceId+seq]').between([deviceId, last.lastOwn], [deviceId, Number.MAX_SAFE_INTEGER], false, true).toArray();
  return since.every((row) => 'kind' in row && row.kind === 'shown') ? last : null;
};

/**
 * Inside one write transaction.
 * @param isLate asked at the very end
 * @returns who this phone writes as from here on. What stays empty gets an id of its own: the next entry is none of that diary's.
 */
export const takeOutOfDatabase = async (db: Database, { ids, diaryBefore }: LastRestore, isLate: IsLate): Promise<Identity> => {
  await db.rows.bulkDelete([...ids]);
  await db.meta.delete('restored');
  if ((await db.rows.count()) === 0) await writeMeta(db, 'diaryId', diaryBefore ?? newId(Date.now()));
  const fresh = (): string => newId(Date.now());
  const own: Identity = { diaryId: await identity(db, 'diaryId', fresh), deviceId: await identity(db, 'deviceId', fresh) };
  stopIf(isLate);
  return own;
};
