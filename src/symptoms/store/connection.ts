/** An open database, however often the browser drops it. Nothing here ever reports a save that did not happen. */
import type { Database } from './database.ts';
import { heedAnswers } from './answers.ts';
import { isConnectionLost, storeProblem, storeProblemOf, type StoreProblem, type StoreProblemCode } from './store-problem.ts';
import { within } from './within.ts';

export type Connection = {
  /** Resolves when the database is open. @throws StoreProblem `blocked`, `unopenable` within the limit */
  readonly open: () => Promise<void>;
  /** Runs the work, and once more on a fresh connection if this one was lost: the work must bear being repeated. */
  readonly run: <T>(work: (db: Database) => Promise<T>, otherwise: StoreProblemCode) => Promise<T>;
  /** Closes the connection, which may be lost, and opens a fresh one. @throws StoreProblem as `open` */
  readonly reopen: () => Promise<void>;
  /**
   * Calls back each time the database has been opened, also long after the limit, and each time it stayed silent: it is closed
   * by then, and the next use opens a fresh connection.
   */
  readonly onChanged: (listener: () => void) => () => void;
  /** From now on nothing is read or written here. */
  readonly end: () => void;
  /** Ends, and removes the database for good. @throws StoreProblem `blocked` when another tab does not let go of it in time */
  readonly erase: (limitMs: number) => Promise<void>;
};

/**
 * @param limitMs so long it is waited for the opening, and later for any answer
 * @param isElsewhere whether another tab is at work in the database, which answers when that is done
 */
export const connect = (db: Database, limitMs: number, isElsewhere: () => Promise<boolean>): Connection => {
  const listeners = new Set<() => void>();
  const blockedListeners = new Set<() => void>();
  let ended = false;
  // `false` ends Dexie's own answer to both events, which writes to the console.
  db.on('blocked', () => {
    isBlocked = true;
    blockedListeners.forEach((listener) => listener());
    return false;
  });
  // Another tab upgrades or erases: step aside at once. The next use opens again and meets the schema check.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: ended });
    return false;
  });

  heedAnswers(db, {
    limitMs,
    isElsewhere,
    onSilent: () => {
      db.close({ disableAutoOpen: true }); // What goes on in it must not wait for an opening without a limit.
      listeners.forEach((listener) => listener());
    },
  });

  let opening: Promise<void> | null = null;
  /** The browser says so once; it holds until the database opens. */
  let isBlocked = false;
  /** The one opening under way. It is not given up at the limit: once it succeeds, whoever waits is told. */
  const startOpening = async (): Promise<void> => {
    try {
      await db.open();
    } finally {
      opening = null;
      isBlocked = false;
    }
    listeners.forEach((listener) => listener());
  };

  const open = (): Promise<void> => {
    if (ended) return Promise.reject(storeProblem('closed'));
    if (isBlocked) return Promise.reject(storeProblem('blocked'));
    if (db.isOpen() && !opening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (problem?: StoreProblem): void => {
        clearTimeout(timer);
        blockedListeners.delete(blocked);
        if (problem) reject(problem);
        else resolve();
      };
      const blocked = (): void => settle(storeProblem('blocked'));
      const timer = setTimeout(() => settle(storeProblem('unopenable')), limitMs);
      blockedListeners.add(blocked);
      opening ??= startOpening();
      opening.then(
        () => settle(),
        (error: unknown) => settle(storeProblemOf(error, 'unopenable')),
      );
    });
  };

  const reopen = async (): Promise<void> => {
    db.close({ disableAutoOpen: ended });
    await open();
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
    if (document.visibilityState !== 'visible' || opening || ended) return;
    const alive = db.isOpen() ? db.meta.count() : Promise.reject(storeProblem('closed'));
    // A database that will not open again is said by whoever needs it next, with the words for that moment.
    alive.catch(() => reopen().catch(() => undefined));
  };
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', wake);

  const end = (): void => {
    ended = true;
    db.close({ disableAutoOpen: true });
  };

  return {
    open,
    run,
    reopen,
    end,
    erase: async (eraseMs) => {
      end();
      await within(eraseMs, Promise.resolve(db.delete({ disableAutoOpen: true })), () => storeProblem('blocked'));
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
