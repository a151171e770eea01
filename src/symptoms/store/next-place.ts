/** Number and ids of the next row. A number that was ever given out is not given again, even if its row is lost. */
import type { Compared } from './copies.ts';
import { identity, lastSeq, type Database } from './database.ts';
import type { Identity, Journal } from './keep-journal.ts';
import { newId } from './new-id.ts';
import type { StoreProblem } from './store-problem.ts';

export type NextPlace = Identity & { readonly seq: number };

const fresh = (): string => newId(Date.now());

const after = ({ diaryId, deviceId }: Identity, last: number, known: Compared | null): NextPlace => ({
  diaryId, deviceId, seq: Math.max(last, known?.highest.get(deviceId) ?? 0) + 1,
});

/** Inside a write transaction, under the one-writer lock. */
export const placeByDatabase = async (db: Database, known: Compared | null): Promise<NextPlace> => {
  const own = { diaryId: await identity(db, 'diaryId', fresh), deviceId: await identity(db, 'deviceId', fresh) };
  return after(own, await lastSeq(db, own.deviceId), known);
};

/**
 * While the database does not answer.
 * @throws the database's problem when there is no journal either, or when the diary belongs to a newer version
 */
export const placeByJournal = async (journal: Journal | null, known: Compared | null, problem: StoreProblem): Promise<NextPlace> => {
  if (!journal || problem.code === 'newer') throw problem;
  const look = await journal.look().catch(() => Promise.reject(problem));
  const own = look.identity ?? { diaryId: fresh(), deviceId: fresh() };
  return after(own, Math.max(0, ...look.rows.filter(({ deviceId }) => deviceId === own.deviceId).map(({ seq = 0 }) => seq)), known);
};
