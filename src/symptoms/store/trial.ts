/**
 * A throw-away database: what a file holds is really restored into it and read again, and the database goes away.
 * Apart from the diary, which is neither read nor written here.
 */
import { Dexie } from 'dexie';
import { makeDatabase, transact, type StoredRow } from './database.ts';
import { asOneWriter } from './one-writer.ts';
import { restoreIntoDatabase, type RestoreWork } from './restore.ts';
import { storeProblem, storeProblemOf } from './store-problem.ts';
import { within } from './within.ts';

const name = 'day-by-day.trial';
/** Twenty thousand rows take a cheap phone a while, twice. */
const trialMs = 120_000;

const restoreAndRead = async (work: RestoreWork): Promise<readonly StoredRow[]> => {
  // One that was killed half-way left it behind.
  await Dexie.delete(name);
  const db = makeDatabase(name);
  try {
    await transact(db, () => restoreIntoDatabase(db, work));
    // Read over a connection of its own, as after the next start.
    db.close({ disableAutoOpen: false });
    // To the end of the transaction, so that nothing of it still holds the database when that goes.
    return await db.transaction('r', db.rows, () => db.rows.toArray());
  } finally {
    await db.delete({ disableAutoOpen: true });
  }
};

/**
 * @returns the rows as that database gave them back, by id. It is gone by then, also when this throws.
 * @throws StoreProblem when the phone could not: no room, another window at the same, not in time
 */
export const tryRestore = async (work: RestoreWork): Promise<readonly StoredRow[]> => {
  try {
    return await asOneWriter(`${name}.writer`, trialMs, () => within(trialMs, restoreAndRead(work), () => storeProblem('closed')));
  } catch (error) {
    throw storeProblemOf(error, 'not-written');
  }
};
