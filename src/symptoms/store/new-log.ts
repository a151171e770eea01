/**
 * After an unclean end the last record of the database's log may be torn. Chromium reads past it once, writes behind it,
 * and empties the whole database at the start after that. Writing and deleting some megabytes makes the engine begin a
 * new log, so that nothing is ever written behind the torn record (reliability fact 2). `e2e/faults` shows what happens without.
 */
import { transact, type Database } from './database.ts';

/** Under 64 KB each, since larger values are stored elsewhere; random, since equal ones are packed. 3.4 MB in all. */
const pieces = 56;
const pieceBytes = 60_000;

const keyOf = (piece: number): string => `new-log-${piece}`;

/** @throws what the browser throws; nothing else was written then. */
export const beginNewLog = async (db: Database): Promise<void> => {
  const keys = Array.from({ length: pieces }, (_, piece) => keyOf(piece));
  await transact(db, () => db.meta.bulkPut(keys.map((key) => ({ key, value: crypto.getRandomValues(new Uint8Array(pieceBytes)) }))));
  await transact(db, () => db.meta.bulkDelete(keys));
};
