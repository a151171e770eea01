/** Keeping the diary: rows go in, are never changed, and come out parsed. The front door to the database. */
import { liveQuery } from 'dexie';
import { appVersion } from '#symptoms/app-version.ts';
import { msOf } from '#symptoms/moment.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { NewRow, Row } from '#symptoms/row.ts';
import { connect } from './connection.ts';
import { claimSchema, identity, isNewer, makeDatabase, type Database, type Persisted, type StoredRow } from './database.ts';
import { keepDrafts, type CountedDraft, type DraftKept } from './keep-drafts.ts';
import { newId } from './new-id.ts';
import { askToPersist, readPersisted } from './persistence.ts';
import { storeProblem, storeProblemOf, type StoreProblem, type StoreProblemCode } from './store-problem.ts';

export { isStoreProblem } from './store-problem.ts';
export type { StoreProblem, StoreProblemCode } from './store-problem.ts';

export type OpenState =
  | { readonly state: 'open' }
  /** Written by a newer version of the app: readable, not writable, and no verdict may rest on it. */
  | { readonly state: 'newer' }
  | { readonly state: 'failed'; readonly problem: StoreProblemCode };

/** Every stored row, parsed, by id. What cannot be read is counted here and stays in the diary. */
export type Reading = { readonly rows: readonly Row[]; readonly unreadable: number };

export type AddOptions = {
  /** Version of the rule set in force. */
  readonly ruleSet: string;
  /** The draft this row comes from: dropped (`null`) or replaced in the same transaction, so neither is lost or doubled. */
  readonly draft?: { readonly form: string; readonly next: CountedDraft | null };
};

const readAll = (stored: readonly StoredRow[]): Reading => {
  const rows = stored.flatMap((value) => {
    const parsed = parseRow(value);
    return 'row' in parsed ? [parsed.row] : [];
  });
  return { rows, unreadable: stored.length - rows.length };
};

const parsedOrThrow = (value: unknown): Row => {
  const parsed = parseRow(value);
  if ('row' in parsed) return parsed.row;
  const where = parsed.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
  throw storeProblem('not-written', new Error(where));
};

const lastSeq = async (db: Database, deviceId: string): Promise<number> => {
  const ofDevice = db.rows.where('[deviceId+seq]').between([deviceId, 1], [deviceId, Number.MAX_SAFE_INTEGER], true, true);
  const key = await ofDevice.lastKey();
  return Array.isArray(key) && typeof key[1] === 'number' ? key[1] : 0;
};

/** Gives the row its number and writes it. Inside a write transaction, so that two tabs never give the same number. */
const insertRow = async (db: Database, newRow: NewRow, id: string, ruleSet: string): Promise<void> => {
  // The work is repeated when the connection was lost: the row may have been written the first time.
  if (await db.rows.get(id)) return;
  const fresh = (): string => newId(msOf(newRow.recordedAt));
  const diaryId = await identity(db, 'diaryId', fresh);
  const deviceId = await identity(db, 'deviceId', fresh);
  const seq = (await lastSeq(db, deviceId)) + 1;
  await db.rows.add(parsedOrThrow({ ...newRow, id, diaryId, deviceId, seq, app: appVersion, ruleSet }));
};

/** A diary under a name of its own; the app has one, below. @param openLimitMs how long an opening may take. */
export const keepDiary = (name: string, openLimitMs: number) => {
  const db = makeDatabase(name);
  const connection = connect(db, openLimitMs);
  const drafts = keepDrafts(newId(0));

  const write = <T>(work: () => Promise<T>): Promise<T> =>
    connection.run(
      () =>
        db.transaction('rw', db.rows, db.drafts, db.meta, async () => {
          await claimSchema(db);
          return await work();
        }),
      'not-written',
    );

  /** Opens the diary, or says within the limit why not. Never rejects. */
  const openDiary = async (): Promise<OpenState> => {
    try {
      return { state: (await connection.run(isNewer, 'unopenable')) ? 'newer' : 'open' };
    } catch (error) {
      return { state: 'failed', problem: storeProblemOf(error, 'unopenable').code };
    }
  };

  /**
   * Appends one row. Resolves only when it is on disk and was read back as it was given.
   * @throws StoreProblem; then nothing may be called saved, and the draft is still there.
   */
  const addRow = async (newRow: NewRow, { ruleSet, draft }: AddOptions): Promise<Row> => {
    const id = newId(msOf(newRow.recordedAt));
    // The journal goes here: append and flush first, then the index below.
    await write(async () => {
      await insertRow(db, newRow, id, ruleSet);
      if (draft?.next) await drafts.put(db, draft.form, draft.next);
      else if (draft) await db.drafts.delete(draft.form);
    });
    const row = parsedOrThrow(await connection.run(() => db.rows.get(id), 'not-written'));
    const { diaryId, deviceId, seq } = row;
    const meant = parsedOrThrow({ ...newRow, id, diaryId, deviceId, seq, app: appVersion, ruleSet });
    if (JSON.stringify(row) !== JSON.stringify(meant)) throw storeProblem('not-written');
    void askToPersist(db);
    return row;
  };

  const readRows = async (): Promise<Reading> => readAll(await connection.run(() => db.rows.toArray(), 'closed'));

  /** Calls back with the whole diary now and after each change, in any tab, until the returned function is called. */
  const watchRows = (onRows: (reading: Reading) => void, onProblem: (problem: StoreProblem) => void): (() => void) => {
    let stopped = false;
    let unsubscribe = (): void => undefined;
    const look = async () => ({ newer: await isNewer(db), stored: await db.rows.toArray() });
    const query = (): void => {
      unsubscribe();
      const subscription = liveQuery(look).subscribe({
        next: ({ newer, stored }) => (newer ? onProblem(storeProblem('newer')) : onRows(readAll(stored))),
        error: (error) => onProblem(storeProblemOf(error, 'closed')),
      });
      unsubscribe = () => subscription.unsubscribe();
    };
    // A query that failed, or a diary that did not open at first, starts again with the next connection.
    const forget = connection.onOpened(query);
    connection.open().then(
      () => stopped || query(),
      (error: unknown) => stopped || onProblem(storeProblemOf(error, 'unopenable')),
    );
    return () => {
      stopped = true;
      forget();
      unsubscribe();
    };
  };

  return {
    openDiary,
    addRow,
    readRows,
    watchRows,
    /** Keeps a half-finished form. @throws StoreProblem */
    saveDraft: (form: string, draft: CountedDraft): Promise<DraftKept> => write(() => drafts.put(db, form, draft)),
    /** @returns the draft as it was kept, to be parsed by its form; null when there is none. */
    readDraft: (form: string): Promise<unknown> => connection.run(() => drafts.get(db, form), 'closed'),
    dropDraft: (form: string): Promise<void> => write(() => db.drafts.delete(form)),
    /** Whether the browser promised not to clear the diary when space runs short. */
    readPersisted: (): Promise<Persisted> => connection.run(readPersisted, 'closed'),
  };
};

const openLimitMs = 3000;
export const { openDiary, addRow, readRows, watchRows, saveDraft, readDraft, dropDraft, readPersisted: readStorageSafety } =
  keepDiary('day-by-day', openLimitMs);
