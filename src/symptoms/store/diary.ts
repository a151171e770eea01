/** Keeping the diary: rows go in, are never changed, and come out parsed. The front door to the database and its journal. */
import { appVersion } from '#symptoms/app-version.ts';
import { msOf } from '#symptoms/moment.ts';
import type { CivilDay, NewRow, Row } from '#symptoms/row.ts';
import { connect } from './connection.ts';
import { compareCopies, ofThisDiary, withExtra, type Compared } from './copies.ts';
import { isNewer, makeDatabase, readMeta, transact, writeMeta, type Persisted, type Write } from './database.ts';
import { afterEarly } from './early-reading.ts';
import { gapName, type Gap } from './gaps.ts';
import { keepDrafts, type CountedDraft } from './keep-drafts.ts';
import { keepForms } from './keep-forms.ts';
import type { Journal } from './keep-journal.ts';
import { keepRestores } from './keep-restores.ts';
import { writeLastKept } from './last-kept.ts';
import { allRows, filed, isNames, outerDay, writtenCount, writtenSince, type KnownUpTo } from './look.ts';
import { checkOf } from './log-line.ts';
import { newId } from './new-id.ts';
import { placeByDatabase, placeByJournal, type NextPlace } from './next-place.ts';
import { asOneWriter, isHeld } from './one-writer.ts';
import { askToPersist, readPersisted } from './persistence.ts';
import { parsedOrThrow, readAll, type Reading } from './reading.ts';
import { startJournal } from './start-journal.ts';
import { storeProblem, storeProblemOf, type StoreProblem, type StoreProblemCode } from './store-problem.ts';
import { keepWatchers } from './watch-rows.ts';
import { within } from './within.ts';

export { isStoreProblem } from './store-problem.ts';
export type { Gap } from './gaps.ts';
export type { Span } from './look.ts';
export type { Reading } from './reading.ts';
export type { BackupMark } from './backup-mark.ts';
export type { Stock } from './keep-restores.ts';
export type { Restored } from './restore.ts';
export type { StoreProblem, StoreProblemCode } from './store-problem.ts';

export type OpenState =
  | { readonly state: 'open' }
  /** Written by a newer version of the app: readable, not writable, and no verdict may rest on it. */
  | { readonly state: 'newer' }
  | { readonly state: 'failed'; readonly problem: StoreProblemCode };

export type AddOptions = {
  /** Version of the rule set in force. */
  readonly ruleSet: string;
  /** The draft this row comes from: dropped (`null`) or replaced in the same transaction, so neither is lost or doubled. */
  readonly draft?: { readonly form: string; readonly next: CountedDraft | null };
};

/** Where a row is on disk: in both copies, or in the one that took it. */
export type KeptIn = 'both' | 'diary' | 'journal';
export type Kept = { readonly row: Row; readonly keptIn: KeptIn };

/** So long the comparison waits for early looks. */
const earlyMs = 1000;

type Limits = { readonly openMs: number; readonly writeMs: number };

/** A diary under a name of its own; the app has one, below. @param given the journal; null where there are no private files. */
export const keepDiary = (name: string, { openMs, writeMs }: Limits, given: Journal | null) => {
  const journal = given && ofThisDiary(given, () => known);
  const db = makeDatabase(name);
  const drafts = keepDrafts(newId(0));
  const lock = `${name}.writer`;
  let writing = 0;
  let holding = false;
  const connection = connect(db, openMs, () => isHeld([...(holding ? [] : [lock]), `${name}.trial.writer`]));
  const asWriter = async <T>(work: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await asOneWriter(lock, writeMs, async () => {
        holding = true;
        return await work().finally(() => (holding = false));
      });
    } finally {
      writing -= 1;
    }
  };

  const write: Write = (work) => within(writeMs, connection.run(() => transact(db, work), 'not-written'), () => storeProblem('closed'));

  /** The comparison that holds for the present connection. */
  let compared: Promise<Compared> | null = null;
  let comparing = false;
  let atStart = true;
  let known: Compared | null = null;
  let belongsToNewer = false;
  /** Looks at the database for whoever must be warned: they come first. */
  const earlyLooks = new Set<Promise<void>>();

  const compareNow = async (): Promise<Compared> => {
    comparing = true;
    try {
      belongsToNewer = await connection.run(() => isNewer(db), 'unopenable');
      if (belongsToNewer) throw storeProblem('newer');
      // One that does not end keeps nothing waiting.
      await within(earlyMs, afterEarly(db, earlyLooks), () => storeProblem('closed')).catch(() => undefined);
      known = await asWriter(() => connection.run(() => compareCopies(db, journal, name, atStart, connection.open), 'unopenable'));
      atStart = false;
      onCompared();
      return known;
    } catch (error) {
      compared = null;
      throw storeProblemOf(error, 'unopenable');
    } finally {
      comparing = false;
    }
  };
  const compare = (): Promise<Compared> => (compared ??= compareNow());
  const forget = (): void => {
    compared = null;
  };
  connection.onChanged(() => void (comparing || forget()));
  const { watchRows, onCompared, onChanged } = keepWatchers({
    db, journal, connection, compare, forget,
    known: () => known,
    lookFirst: (look) => earlyLooks.add(look),
    newer: { is: () => belongsToNewer, note: () => (belongsToNewer = true) },
  });

  /** Resolves when the copies were compared, or when that cannot be. */
  const ready = async (): Promise<StoreProblem | null> => {
    try {
      await compare();
      return null;
    } catch (error) {
      return belongsToNewer ? storeProblem('newer') : storeProblemOf(error, 'unopenable');
    }
  };

  /** Opens the diary, or says within the limit why not. Never rejects. */
  const openDiary = async (): Promise<OpenState> => {
    const problem = await ready();
    if (!problem) return { state: 'open' };
    return problem.code === 'newer' ? { state: 'newer' } : { state: 'failed', problem: problem.code };
  };

  const lent = { db, journal, connection, write, asWriter, ready };
  const { copyDraft, saveDraft, readDraft, dropDraft } = keepForms({ ...lent, drafts, belongsToNewer: () => belongsToNewer });

  const nextPlace = (problem: StoreProblem | null): Promise<NextPlace> =>
    problem ? placeByJournal(journal, known, problem) : write(() => placeByDatabase(db, known));

  const intoJournal = async (row: Row): Promise<boolean> => {
    if (!journal) return false;
    try {
      await journal.append([row], { diaryId: row.diaryId, deviceId: row.deviceId });
      return true;
    } catch {
      return false; // One copy then, and the row says so.
    }
  };

  /** @throws StoreProblem unless the row is on disk and was read back as it was given. */
  const intoDatabase = async (row: Row, draft: AddOptions['draft']): Promise<void> => {
    await write(async () => {
      // The work is repeated when the connection was lost: the row may have been written the first time.
      if (!(await db.rows.get(row.id))) await db.rows.add(row);
      if (draft?.next) await drafts.put(db, draft.form, draft.next);
      else if (draft) await db.drafts.delete(draft.form);
    });
    known?.held.set(row.id, filed(row));
    const back = parsedOrThrow(await within(writeMs, connection.run(() => db.rows.get(row.id), 'not-written'), () => storeProblem('closed')));
    if (checkOf(back) !== checkOf(row)) throw storeProblem('not-written');
  };

  /**
   * Appends one row: journal first, then database, each read back. Resolves when both have it, or the one that could.
   * @throws StoreProblem when neither has; then nothing may be called saved, and the draft is still there.
   */
  const addRow = async (newRow: NewRow, { ruleSet, draft }: AddOptions): Promise<Kept> => {
    const closed = await ready();
    return await asWriter(async () => {
      let problem = closed;
      const place = await nextPlace(problem).catch((error: unknown) => {
        problem = storeProblemOf(error, 'not-written');
        return nextPlace(problem);
      });
      const row = parsedOrThrow({ ...newRow, id: newId(msOf(newRow.recordedAt)), ...place, app: appVersion, ruleSet });
      const inJournal = await intoJournal(row);
      if (!problem) await intoDatabase(row, draft).catch((error: unknown) => (problem = storeProblemOf(error, 'not-written')));
      if (problem && !inJournal) throw problem;
      writeLastKept(name, row);
      known?.highest.set(row.deviceId, row.seq);
      if (draft) await copyDraft(draft, !problem).catch(() => undefined);
      if (!problem) void askToPersist(db, write);
      return { row, keptIn: problem ? 'journal' : inJournal ? 'both' : 'diary' };
    });
  };

  const readRows = async (): Promise<Pick<Reading, 'rows' | 'unreadable'>> => {
    await ready();
    const { rows, unreadable } = readAll(withExtra(await connection.run(() => allRows(db), 'closed'), known?.extra ?? []));
    return { rows, unreadable };
  };

  /** Out of sight nothing is written: from here on an end is a clean one. Without the lock, which a frozen page would keep. */
  const rest = (): void => {
    if (document.visibilityState === 'hidden' && writing === 0) journal?.rest().catch(() => undefined);
  };
  if (journal && typeof document !== 'undefined') document.addEventListener('visibilitychange', rest);

  return {
    openDiary,
    addRow,
    readRows,
    watchRows,
    saveDraft, readDraft, dropDraft,
    /** Somebody has read which entries are missing: from now on they are no open gap. @throws StoreProblem */
    markTold: async (gaps: readonly Gap[]): Promise<void> => {
      await ready();
      await write(async () => {
        await writeMeta(db, 'gapsTold', [...new Set([...((await readMeta(db, 'gapsTold', isNames)) ?? []), ...gaps.map(gapName)])]);
      });
    },
    /** The first day on which somebody wrote something; null when there is none. @throws StoreProblem */
    readFirstDay: (): Promise<CivilDay | null> => connection.run(() => outerDay(db, 'first'), 'closed'),
    /** The last one, which may be later than today. @throws StoreProblem */
    readLastDay: (): Promise<CivilDay | null> => connection.run(() => outerDay(db, 'last'), 'closed'),
    /** How many rows somebody wrote. @throws StoreProblem */
    countWritten: (): Promise<number> => connection.run(() => writtenCount(db), 'closed'),
    /** Whether somebody wrote something beyond the rows that are known of. @throws StoreProblem */
    isWrittenSince: (rows: readonly KnownUpTo[]): Promise<boolean> => connection.run(() => writtenSince(db, rows), 'closed'),
    /** Another tab is erasing everything: nothing is read or written here any more. */
    end: connection.end,
    /** Removes the database, when nobody writes; nothing can be read or written here afterwards. @throws StoreProblem `blocked` */
    erase: (): Promise<void> => asWriter(() => connection.erase(writeMs)),
    /** Whether the browser promised not to clear the diary when space runs short. */
    readPersisted: (): Promise<Persisted> => connection.run(() => readPersisted(db), 'closed'),
    ...keepRestores({
      ...lent,
      known: () => known,
      onChanged,
    }),
  };
};

const diaryName = 'day-by-day';
const limits = { openMs: 3000, writeMs: 4000 };
export const {
  openDiary, addRow, readRows, watchRows, saveDraft, readDraft, dropDraft, markTold, readFirstDay, readLastDay, countWritten, isWrittenSince, readPersisted: readStorageSafety,
  end: endDiary, erase: eraseDiary, readStock, restoreRows, readLastRestore, undoRestore, readBackupMark, writeBackupMark,
} = keepDiary(diaryName, limits, startJournal(limits.writeMs));
