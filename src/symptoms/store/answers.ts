/**
 * Every call of the database ends. Dexie alone waits for ever for an answer that does not come, and for one that cannot be read:
 * Firefox hands a damaged row out as a success whose result throws.
 */
import { Dexie, type DBCoreTable, type DBCoreTransaction } from 'dexie';
import type { Database } from './database.ts';
import { storeProblem } from './store-problem.ts';

/** So often within the limit it is looked at: a page that was busy has time to hear what came meanwhile. */
const looks = 6;
/** The commit of many rows takes a cheap phone seconds in which nothing is heard. */
const commitFactor = 4;

/** A lock of another tab that holds longer than its longest work is no sign of life: so often it is believed, limit by limit. */
const vetoes = 40;

type Call = {
  readonly transaction: IDBTransaction;
  readonly fail: (reason: Error) => void;
  /** Looks at which nothing had come back over its connection. */
  silent: number;
};

type Heed = {
  /** So long it is waited for any answer; four times as long behind a commit. */
  readonly limitMs: number;
  /** Whether another tab is at work in the database, which answers when that is done. */
  readonly isElsewhere: () => Promise<boolean>;
  /** The connection in use stayed silent, and every call that waited for it has failed. */
  readonly onSilent: () => void;
};

const unreadable = ({ target }: Event): unknown => {
  try {
    void (target as IDBRequest).result;
    return null;
  } catch (error) {
    return error;
  }
};

/** Each call on the tables of this database then fails with StoreProblem `closed` in place of never ending. */
export const heedAnswers = (db: Database, { limitMs, isElsewhere, onSilent }: Heed): void => {
  const calls = new Set<Call>();
  const writing = new Set<IDBTransaction>();
  /** An upgrade is none of them: it may take its time. */
  const followed = new WeakSet<IDBTransaction>();
  let vetoed = 0;
  const everyMs = limitMs / looks;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOn = (): void => {
    if (calls.size > 0) timer ??= setTimeout(look, everyMs, Date.now() + everyMs);
  };
  const end = (call: Call): void => {
    calls.delete(call);
    if (calls.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
  const failAll = (which: (call: Call) => boolean, reason: Error): void => [...calls].filter(which).forEach(({ fail }) => fail(reason));
  const forgive = (which: (call: Call) => boolean): void => calls.forEach((call) => {
    if (which(call)) call.silent = 0;
  });

  const isCommitting = ({ db: connection }: IDBTransaction): boolean =>
    [...writing].some((one) => one.db === connection && ![...calls].some(({ transaction }) => transaction === one));
  const silentOne = (): Call | undefined => [...calls].find(({ silent, transaction }) => silent >= looks * (isCommitting(transaction) ? commitFactor : 1));

  const failSilent = async (): Promise<void> => {
    if (vetoed < vetoes && (await isElsewhere())) {
      vetoed += 1;
      return forgive(() => true);
    }
    const connection = silentOne()?.transaction.db;
    if (!connection) return undefined;
    failAll(({ transaction }) => transaction.db === connection, storeProblem('closed'));
    // One that was lost has been replaced already.
    return connection === db.backendDB() ? onSilent() : undefined;
  };

  const look = (dueMs: number): void => {
    timer = undefined;
    if (Date.now() > dueMs + everyMs) forgive(() => true); // The page was asleep: what came meanwhile is heard after this.
    else calls.forEach((call) => (call.silent += 1));
    if (silentOne()) void failSilent().finally(goOn);
    else goOn();
  };

  const follow = (transaction: IDBTransaction): void => {
    const heard = (): void => {
      vetoed = 0;
      forgive((call) => call.transaction.db === transaction.db);
    };
    const answered = (event: Event): void => {
      heard();
      const cause = unreadable(event);
      if (cause === null) return;
      event.stopPropagation();
      failAll((call) => call.transaction === transaction, storeProblem('closed', cause));
    };
    const ended = (): void => {
      heard();
      writing.delete(transaction);
      failAll((call) => call.transaction === transaction, storeProblem('closed', transaction.error));
    };
    followed.add(transaction);
    if (transaction.mode !== 'readonly') writing.add(transaction);
    transaction.addEventListener('success', answered, { capture: true }); // That of every request in it, before Dexie has it.
    transaction.addEventListener('complete', ended);
    transaction.addEventListener('abort', ended);
  };

  const call = <T>(trans: DBCoreTransaction, ask: () => Promise<T>): Promise<T> => {
    const transaction = trans as unknown as IDBTransaction;
    if (!followed.has(transaction)) return ask();
    return new Dexie.Promise<T>((resolve, reject) => {
      const own: Call = {
        transaction,
        silent: 0,
        fail: (reason) => {
          end(own);
          reject(reason);
        },
      };
      calls.add(own);
      goOn();
      ask().then(
        (value) => {
          end(own);
          resolve(value);
        },
        own.fail,
      );
    });
  };

  const heeded = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: (request) => call(request.trans, () => table.get(request)),
    getMany: (request) => call(request.trans, () => table.getMany(request)),
    query: (request) => call(request.trans, () => table.query(request)),
    count: (request) => call(request.trans, () => table.count(request)),
    mutate: (request) => call(request.trans, () => table.mutate(request)),
    openCursor: (request) =>
      call(request.trans, () => table.openCursor(request)).then((cursor) => {
        const start = cursor?.start.bind(cursor);
        if (cursor && start) cursor.start = (onNext) => call(request.trans, () => start(onNext));
        return cursor;
      }),
  });

  db.use({
    stack: 'dbcore',
    name: 'answers',
    create: (core) => ({
      ...core,
      transaction: (...given) => {
        const transaction = core.transaction(...given);
        follow(transaction as unknown as IDBTransaction);
        return transaction;
      },
      table: (name) => heeded(core.table(name)),
    }),
  });
};
