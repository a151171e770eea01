/** One writer at a time, over all tabs. The others read on, and can call for help. */
import { storeProblem } from './store-problem.ts';

/** Tabs of a browser without locks take turns within themselves; the database's own transactions do the rest. */
const turns = new Map<string, Promise<unknown>>();

const takeTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const before = turns.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(name, mine.catch(() => undefined));
  return mine;
};

/**
 * @param limitMs how long to wait for another writer
 * @throws StoreProblem `blocked` when the other does not finish; and whatever the work throws
 */
export const asOneWriter = async <T>(name: string, limitMs: number, work: () => Promise<T>): Promise<T> => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (!locks) return await takeTurn(name, work);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  let begun = false;
  try {
    return await locks.request(name, { signal: limit.signal }, async () => {
      begun = true;
      clearTimeout(timer);
      return await work();
    });
  } catch (error) {
    if (begun) throw error;
    throw storeProblem('blocked', error);
  } finally {
    clearTimeout(timer);
  }
};

/** @returns whether any of those locks is held, in any tab; false in a browser without locks */
export const isHeld = async (names: readonly string[]): Promise<boolean> => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  const { held = [] } = (await locks?.query().catch(() => null)) ?? {};
  return held.some(({ name }) => name !== undefined && names.includes(name));
};
