/**
 * A database that opened and then does not answer: nothing comes back, not even an error, or what comes back cannot be read.
 * Dexie waits for ever for both. Firefox hands a damaged row out as a success whose result throws.
 */
import type { Database } from './database.ts';

/** So often within the limit it is looked at: a page that was busy or asleep has time to hear what came meanwhile. */
const looks = 6;
/** The commit of many rows takes a cheap phone seconds in which nothing is heard. */
const writingFactor = 4;

type Under = { /** Looks at which nothing had come back. */ silent: number; /** Something of it was answered: what is left of a writing one may be its commit. */ answered: boolean };

type Heed = {
  readonly limitMs: number;
  /** Whether another tab holds the database, which is then at work and not silent. */
  readonly isElsewhere: () => Promise<boolean>;
  /** Called once each time, when all that was under way has been aborted. */
  readonly onGivenUp: () => void;
};

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
 * Follows every transaction of this database. When one stays silent for the limit (four times as long behind a commit), or an
 * answer cannot be read, all that are under way are given up: none of them writes later.
 */
export const heedAnswers = (db: Database, { limitMs, isElsewhere, onGivenUp }: Heed): void => {
  const underWay = new Map<IDBTransaction, Under>();
  const everyMs = limitMs / looks;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOn = (): void => {
    if (underWay.size > 0) timer ??= setTimeout(look, everyMs, Date.now() + everyMs);
  };
  const restIfDone = (): void => {
    if (underWay.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
  const forgive = (): void => underWay.forEach((one) => (one.silent = 0));

  const giveUp = (): void => {
    const left = [...underWay.keys()];
    underWay.clear();
    restIfDone();
    left.forEach(abort);
    onGivenUp();
  };

  const isSilent = (): boolean => {
    const isWriting = [...underWay].some(([{ mode }, { answered }]) => mode !== 'readonly' && answered);
    return [...underWay.values()].some(({ silent }) => silent >= looks * (isWriting ? writingFactor : 1));
  };

  const look = (dueMs: number): void => {
    timer = undefined;
    // Those of a connection that was lost say nothing any more; whoever opened a fresh one has seen to it.
    for (const transaction of underWay.keys()) if (transaction.db !== db.backendDB()) underWay.delete(transaction);
    if (Date.now() > dueMs + everyMs) forgive(); // The page was asleep: what came meanwhile is heard after this.
    else underWay.forEach((one) => (one.silent += 1));
    if (isSilent()) void isElsewhere().then((elsewhere) => (elsewhere ? forgive() : isSilent() && giveUp())).finally(goOn);
    else goOn();
  };

  const follow = (transaction: IDBTransaction): void => {
    const own: Under = { silent: 0, answered: false };
    const heard = (): void => {
      own.silent = 0;
      if (transaction.mode !== 'readonly') forgive(); // What reads may stand in line behind what writes.
    };
    const answered = (event: Event): void => {
      own.answered = true;
      heard();
      if (isReadable(event)) return;
      event.stopPropagation();
      giveUp();
    };
    const ended = (): void => {
      heard();
      underWay.delete(transaction);
      restIfDone();
    };
    underWay.set(transaction, own);
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
