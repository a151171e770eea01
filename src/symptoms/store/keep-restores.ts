/** Taking the diary along and bringing it back: what a backup reads, what a restore adds, and taking that out again. */
import type { Row } from '#symptoms/row.ts';
import { isBackupMark, noBackupYet, type BackupMark } from './backup-mark.ts';
import { withExtra, type Compared } from './copies.ts';
import { isText, readMeta, transact, writeMeta, type LastRestore, type StoredRow } from './database.ts';
import type { Lent } from './keep-forms.ts';
import { inBatches } from './in-batches.ts';
import { readWhole } from './look.ts';
import { placeOf, type Place } from './place.ts';
import { readAll } from './reading.ts';
import { restoreIntoDatabase, restoreIntoJournal, takeOutOfDatabase, undoableRestore, type Restored, type RestoreWork } from './restore.ts';
import { isStoreProblem, storeProblem, storeProblemOf } from './store-problem.ts';
import { within } from './within.ts';

/** A row that this version cannot read, as it stands; all that is known of it is its place. */
type Unread = StoredRow & Place & { readonly diaryId: string };

/** What a backup takes along. */
export type Stock = {
  /** null where nothing was ever written. */
  readonly diaryId: string | null;
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
  /** Rows without even a place, which no file can carry. */
  readonly left: number;
};

type Diary = Lent & {
  readonly known: () => Compared | null;
  /** Rows came or went by other ways than `addRow`: the copies are compared again, and whoever watches is told. */
  readonly onChanged: () => void;
};

/** Twenty thousand rows take a cheap phone a while. */
const manyRowsMs = 120_000;
/** So long a commit that has begun is waited for. */
const commitMs = 10_000;

const isUnread = (row: StoredRow): row is Unread => placeOf(row) !== null && 'diaryId' in row && isText(row.diaryId);

const stockOf = (diaryId: string | null, stored: readonly StoredRow[]): Stock => {
  const { rows } = readAll(stored);
  const read = new Set(rows.map(({ id }) => id));
  const others = stored.filter(({ id }) => !read.has(id));
  const unread = others.filter(isUnread);
  return { diaryId, rows, unread, left: others.length - unread.length };
};

export const keepRestores = ({ db, journal, connection, write, asWriter, ready, known, onChanged }: Diary) => {
  /**
   * @param work in one transaction, told whether it is late: what is, stops at its next step
   * @throws StoreProblem; then nothing was changed, unless a commit that had begun in time ends only after `commitMs` more
   */
  const writeMany = <T>(work: (isLate: () => boolean) => Promise<T>): Promise<T> => {
    let late = false;
    const writing = connection.run(() => transact(db, () => work(() => late)), 'not-written');
    return within(manyRowsMs, writing, () => {
      late = true;
      return storeProblem('closed');
    // What was past its last step is being kept, and must not be called not kept.
    }).catch((problem: unknown) => (late ? within(commitMs, writing, () => storeProblem('closed')) : Promise.reject(problem)));
  };

  /** @returns null when a row that is held is lacking */
  const readHeld = async (): Promise<readonly StoredRow[] | null> => {
    const compared = known();
    if (!compared) throw storeProblem('closed');
    return await connection.run(() => readWhole(db, compared.held), 'closed');
  };

  /** What is lacking comes back from the journal, if it is there. */
  const compareAndRead = async (): Promise<readonly StoredRow[]> => {
    onChanged();
    const problem = await ready();
    const stored = problem ? null : await readHeld();
    if (!stored) throw problem ?? storeProblem('closed');
    return stored;
  };

  const readDatabase = async (): Promise<Stock> => {
    const stored = (await readHeld()) ?? (await compareAndRead());
    return stockOf((await connection.run(() => readMeta(db, 'diaryId', isText), 'closed')) ?? null, withExtra(stored, known()?.extra ?? []));
  };

  /** The whole diary for a backup; from the journal where the database does not open. @throws StoreProblem */
  const readStock = async (): Promise<Stock> => {
    const closed = await ready();
    const problem = closed ?? (await readDatabase().catch((error: unknown) => storeProblemOf(error, 'closed')));
    if (!isStoreProblem(problem)) return problem;
    if (!journal || problem.code === 'newer' || known()?.anothers) throw problem;
    const look = await journal.look().catch(() => Promise.reject(problem));
    return stockOf(look.identity?.diaryId ?? null, await journal.rows());
  };

  const intoBoth = async (work: RestoreWork): Promise<Restored> => {
    const added = await writeMany((isLate) => restoreIntoDatabase(db, work, isLate));
    if (!added) return { state: 'other-diary' };
    const { lacking, own } = added;
    // A journal that does not take them is made whole at the next start, as with every row.
    if (journal) await inBatches(lacking, (some) => journal.append(some, own)).catch(() => undefined);
    return { state: 'added', ids: lacking.map(({ id }) => id), undoable: true };
  };

  /**
   * Adds the rows that are lacking, all or none.
   * @throws StoreProblem when that cannot be, as `writeMany`
   */
  const restoreRows = async (work: RestoreWork): Promise<Restored> => {
    const problem = await ready();
    if (problem && (!journal || problem.code === 'newer')) throw problem;
    const restored = await asWriter(() => {
      if (!problem) return intoBoth(work);
      return journal ? restoreIntoJournal(journal, work).catch(() => Promise.reject(problem)) : Promise.reject(problem);
    });
    onChanged();
    return restored;
  };

  /** @returns what the last restore added, while it can still be taken out; null otherwise. @throws StoreProblem */
  const readLastRestore = (): Promise<LastRestore | null> => connection.run(() => undoableRestore(db), 'closed');

  /** Takes out what the last restore added. @returns false when something was written since: then it stays. @throws StoreProblem */
  const undoRestore = async (): Promise<boolean> => {
    const problem = await ready();
    if (problem) throw problem;
    return await asWriter(async () => {
      const last = await readLastRestore();
      if (!last) return false;
      if (journal) await inBatches(last.ids, (some) => journal.takeOut(some));
      last.ids.forEach((id) => known()?.held.delete(id)); // From here on their absence is no loss.
      const own = await writeMany((isLate) => takeOutOfDatabase(db, last, isLate));
      // The database knows it already; the journal learns it with the next row at the latest.
      await journal?.append([], own).catch(() => undefined);
      return true;
    // Where it failed, the journal takes back what only the database still has.
    }).finally(onChanged);
  };

  const readBackupMark = (): Promise<BackupMark> =>
    connection.run(async () => (await readMeta(db, 'backup', isBackupMark)) ?? noBackupYet, 'closed');

  return {
    readStock, restoreRows, readLastRestore, undoRestore, readBackupMark,
    /** @throws StoreProblem */
    writeBackupMark: async (patch: Partial<BackupMark>): Promise<void> => {
      await ready();
      await write(async () => {
        await writeMeta(db, 'backup', { ...((await readMeta(db, 'backup', isBackupMark)) ?? noBackupYet), ...patch });
      });
    },
  };
};
