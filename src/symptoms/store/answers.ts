/**
 * A database that opened and then does not answer: nothing comes back, not even an error, or what comes back cannot be read.
 * Dexie waits for ever for both. Firefox hands a damaged row out as a success whose result throws.
 */
import type { Database } from './database.ts';

/** So often within the limit it is looked at: a page that was busy or asleep has time to hear what came meanwhile. */
const looks = 6;
/** The commit of many rows takes a cheap phone seconds in which nothing is heard. */
const writingFactor = 4;

const isReadable = ({ target }: Event): boolean => {
  try {
    void (target as IDBRequest).result;
    return true;
  } catch {
    return false;
  }
};

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // Its commit has begun, or it is over.
  }
};

/**
 * Follows every transaction of this database. When one stays silent for the limit (four times as long while something is being
 * written), or an answer cannot be read, all that are under way are given up: none of them writes later.
 * @param onGivenUp called once each time
 */
export const heedAnswers = (db: Database, limitMs: number, onGivenUp: () => void): void => {
  /** Of each transaction under way: the looks at which nothing had come back. */
  const silent = new Map<IDBTransaction, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    if (silent.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };

  const giveUp = (): void => {
    const left = [...silent.keys()];
    silent.clear();
    rest();
    left.forEach(abort);
    onGivenUp();
  };

  const look = (): void => {
    const isWriting = [...silent.keys()].some(({ mode }) => mode !== 'readonly');
    for (const [transaction, count] of silent) silent.set(transaction, count + 1);
    timer = undefined;
    if (Math.max(...silent.values()) >= looks * (isWriting ? writingFactor : 1)) giveUp();
    else goOn();
  };
  const goOn = (): void => {
    timer ??= setTimeout(look, limitMs / looks);
  };

  const follow = (transaction: IDBTransaction): void => {
    // What reads may stand in line behind what writes.
    const heard = (): void => (transaction.mode === 'readonly' ? [transaction] : [...silent.keys()]).forEach((one) => silent.has(one) && silent.set(one, 0));
    const answered = (event: Event): void => {
      heard();
      if (isReadable(event)) return;
      event.stopPropagation();
      giveUp();
    };
    const ended = (): void => {
      heard();
      silent.delete(transaction);
      rest();
    };
    silent.set(transaction, 0);
    transaction.addEventListener('success', answered, { capture: true }); // That of every request in it, before Dexie has it.
    transaction.addEventListener('complete', ended);
    transaction.addEventListener('abort', ended);
    goOn();
  };

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
    }),
  });
};
