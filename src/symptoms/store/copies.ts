/** The two copies of the diary, database and journal, compared and made equal again (reliability facts 1 and 5). */
import { isText, readMeta, transact, writeMeta, type Database, type StoredDraft, type StoredRow } from './database.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { inBatches } from './in-batches.ts';
import type { Identity, Journal, Look } from './keep-journal.ts';
import { readLastKept } from './last-kept.ts';
import { checkOf } from './log-line.ts';
import { allRows, filed, type Held } from './look.ts';
import { beginNewLog } from './new-log.ts';
import { placeOf, type Place } from './place.ts';
import { storeProblem } from './store-problem.ts';

export type Compared = {
  /** The rows that the database has, and each that is found or written since. One that does not give them back is not whole. */
  readonly held: Held;
  /** Rows that the database could not take back: the journal's text is the true one. */
  readonly extra: readonly StoredRow[];
  readonly gaps: readonly Gap[];
  /** Two copies, or one: no private files here, or they do not answer. */
  readonly copies: 'two' | 'one';
  /** The journal holds somebody else's diary: it is left as it is, and takes nothing in beside it. */
  readonly anothers: boolean;
  /** The highest number given out by each phone. */
  readonly highest: Map<string, number>;
};

/** Dexie opens a closed database by itself and waits for that without a limit: asked before each step, the comparison ends in time. */
type Open = () => Promise<void>;

const lookAt = async (journal: Journal | null): Promise<Look | null> => {
  if (!journal) return null;
  try {
    return await journal.look();
  } catch {
    return null; // Said on screen as one copy only.
  }
};

/** @returns what was put back, and what could not be, for want of room or of a working database. */
const bringBack = async (db: Database, journal: Journal, stored: readonly StoredRow[], look: Look, open: Open) => {
  const own = new Map(stored.map((row) => [row.id, row]));
  const lacking = look.rows.filter(({ id, check }) => {
    const row = own.get(id);
    return !row || checkOf(row) !== check;
  });
  if (lacking.length === 0) return { back: [], extra: [] };
  const rows = await journal.rows(lacking.map(({ id }) => id));
  try {
    await open();
    await transact(db, () => db.rows.bulkPut([...rows]));
    return { back: rows, extra: [] };
  } catch {
    return { back: [], extra: rows }; // Shown from the journal until the database takes them; the next start tries again.
  }
};

const intoJournal = async (journal: Journal, stored: readonly StoredRow[], look: Look, identity: Identity): Promise<void> => {
  const known = new Set(look.rows.map(({ id }) => id));
  const lacking = stored.filter(({ id }) => !known.has(id));
  await inBatches(lacking, (some) => journal.append(some, identity));
};

/**
 * A file of somebody else was brought back while the database did not open, and now it opens again: two
 * people are not mixed. What was written on this phone meanwhile carries a diary id of its own too, and is brought over.
 */
const isAnothers = async (db: Database, stored: readonly StoredRow[], { identity, rows }: Look): Promise<boolean> => {
  const diaryId = await readMeta(db, 'diaryId', isText);
  if (stored.length === 0 || !identity || diaryId === undefined || diaryId === identity.diaryId) return false;
  const own = new Set(stored.map(({ id }) => id));
  return rows.some(({ id, deviceId }) => deviceId !== identity.deviceId && !own.has(id));
};

/** The journal, as long as it is this diary's: one that is another's takes no row in beside those it has. */
export const ofThisDiary = (journal: Journal, known: () => Compared | null): Journal => ({
  ...journal,
  append: (rows, identity) => (known()?.anothers ? Promise.reject(storeProblem('not-written')) : journal.append(rows, identity)),
});

/** @param empty the database has no row: whose diary this is, the journal's rows say */
const restoreIdentity = async (db: Database, { identity, rows }: Look, empty: boolean): Promise<Identity | null> => {
  const diaryId = await readMeta(db, 'diaryId', isText);
  const deviceId = await readMeta(db, 'deviceId', isText);
  const journalDecides = empty && identity !== null && rows.length > 0 && identity.diaryId !== diaryId;
  if (diaryId !== undefined && deviceId !== undefined && !journalDecides) return { diaryId, deviceId };
  if (!identity) return null;
  await transact(db, async () => {
    await writeMeta(db, 'diaryId', identity.diaryId);
    await writeMeta(db, 'deviceId', identity.deviceId);
  });
  return identity;
};

const goesOnFrom = ({ writer, revision, from }: StoredDraft, before: StoredDraft): boolean =>
  writer === before.writer ? before.revision < revision : (from ?? []).some((one) => one.writer === before.writer && before.revision <= one.revision);

/** A draft that only the journal has, or has newer. One that was dropped in a broken database may come back: nothing is lost by it. */
const restoreDrafts = async (db: Database, look: Look): Promise<void> => {
  const kept = [...look.drafts.values()].filter((one): one is StoredDraft => one !== null);
  if (kept.length === 0) return;
  await transact(db, async () => {
    for (const draft of kept) {
      const stored = await db.drafts.get(draft.form);
      if (!stored || goesOnFrom(draft, stored)) await db.drafts.put(draft);
    }
  });
};

const highestOf = (places: readonly Place[]): Map<string, number> => {
  const highest = new Map<string, number>();
  for (const { deviceId, seq } of places) highest.set(deviceId, Math.max(seq, highest.get(deviceId) ?? 0));
  return highest;
};

/**
 * Under the one-writer lock, on an open database of this version.
 * @param atStart the first look of this visit: after an unclean end the database begins a new log before anything is written
 * @throws what the database throws when it cannot be read, and what `open` throws when it closed meanwhile
 */
export const compareCopies = async (db: Database, journal: Journal | null, diary: string, atStart: boolean, open: Open): Promise<Compared> => {
  // Both at once: the journal is read in its worker.
  const [found, stored] = await Promise.all([lookAt(journal), allRows(db)]);
  await open();
  const anothers = found !== null && (await isAnothers(db, stored, found));
  const look = anothers ? null : found;
  // Without room for it the database stays as it was; the journal holds every row.
  if (atStart && found?.cleanEnd === false) await beginNewLog(db).catch(() => undefined);
  let copies: Compared['copies'] = look ? 'two' : 'one';
  let back: readonly StoredRow[] = [];
  let extra: readonly StoredRow[] = [];
  if (journal && look) {
    ({ back, extra } = await bringBack(db, journal, stored, look, open));
    try {
      await open();
      const identity = await restoreIdentity(db, look, stored.length === 0);
      await open();
      await restoreDrafts(db, look);
      if (identity) await intoJournal(journal, stored, look, identity);
      await journal.clearDrafts();
    } catch {
      copies = 'one';
    }
    await open();
  }
  const places = [...stored, ...(look?.rows ?? [])].flatMap((row) => placeOf(row) ?? []);
  const last = anothers ? null : readLastKept(diary); // It may name a row of the other diary.
  const marks = [...(look?.damaged ?? []), last].filter((mark) => mark !== null);
  return {
    held: new Map([...stored, ...back].map((row) => [row.id, filed(row)])),
    extra,
    copies,
    anothers,
    gaps: gapsIn(places, marks),
    highest: highestOf([...places, ...marks]),
  };
};

/** The database's rows, with those that it could not take back in their place. */
export const withExtra = (stored: readonly StoredRow[], extra: readonly StoredRow[]): readonly StoredRow[] => {
  const right = new Set(extra.map(({ id }) => id));
  return right.size === 0 ? stored : [...stored.filter(({ id }) => !right.has(id)), ...extra];
};
