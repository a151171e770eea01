/** An open database, however often the browser drops it. Nothing here ever reports a save that did not happen. */
import type { Database } from './database.ts';
import { isConnectionLost, storeProblem, storeProblemOf, type StoreProblem, type StoreProblemCode } from './store-problem.ts';

export type Connection = {
  /** Resolves when the database is open. @throws StoreProblem `blocked`, `unopenable` within the limit */
  readonly open: () => Promise<void>;
  /** Runs the work, and once more on a fresh connection if this one was lost: the work must bear being repeated. */
  readonly run: <T>(work: (db: Database) => Promise<T>, otherwise: StoreProblemCode) => Promise<T>;
  /** Calls back after the database was opened again. */
  readonly onReopened: (listener: () => void) => () => void;
};

export const connect = (db: Database, openLimitMs: number): Connection => {
  const listeners = new Set<() => void>();
  const blockedListeners = new Set<() => void>();
  // `false` ends Dexie's own answer to both events, which writes to the console.
  db.on('blocked', () => {
    blockedListeners.forEach((listener) => listener());
    return false;
  });
  // Another tab upgrades or erases: step aside at once. The next use opens again and meets the schema check.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });

  const open = (): Promise<void> => {
    if (db.isOpen()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (problem?: StoreProblem): void => {
        clearTimeout(timer);
        blockedListeners.delete(blocked);
        if (problem) reject(problem);
        else resolve();
      };
      const blocked = (): void => settle(storeProblem('blocked'));
      // The opening itself goes on: when it succeeds later, the next call finds the database open.
      const timer = setTimeout(() => settle(storeProblem('unopenable')), openLimitMs);
      blockedListeners.add(blocked);
      db.open().then(
        () => settle(),
        (error: unknown) => settle(storeProblemOf(error, 'unopenable')),
      );
    });
  };

  const reopen = async (): Promise<void> => {
    db.close({ disableAutoOpen: false });
    await open();
    listeners.forEach((listener) => listener());
  };

  const run: Connection['run'] = async (work, otherwise) => {
    await open();
    try {
      return await work(db);
    } catch (error) {
      if (!isConnectionLost(error)) throw storeProblemOf(error, otherwise);
      await reopen();
      return await work(db).catch((again: unknown) => Promise.reject(storeProblemOf(again, otherwise)));
    }
  };

  /** iOS drops connections in the background and says so only at the next use (reliability fact 6): use it on waking. */
  const wake = (): void => {
    if (document.visibilityState !== 'visible') return;
    const alive = db.isOpen() ? db.meta.count() : Promise.reject(storeProblem('closed'));
    // A database that will not open again is said by whoever needs it next, with the words for that moment.
    alive.catch(() => reopen().catch(() => undefined));
  };
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', wake);

  return {
    open,
    run,
    onReopened: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
