/** A database that opens and then does not answer: said within the limit, and what is entered meanwhile is kept. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heedAnswers } from '#symptoms/store/answers.ts';
import type { Database } from '#symptoms/store/database.ts';
import type { Reading } from '#symptoms/store/diary.ts';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { memoryFiles } from './memory-files.ts';
import { freshName, openTab } from './tab.ts';

const limitMs = 3000;
const ruleSet = '2026.11.1';
const note = (text: string) => aNewRow('note', { text }, at('08:00'));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A phone with one row in both copies. */
const phone = async () => {
  const name = freshName();
  const files = memoryFiles();
  const visit = () => openTab(name, { journal: keepJournal(files.open), openMs: limitMs });
  const tab = visit();
  const { row } = await tab.addRow(note('before'), { ruleSet });
  return { name, tab, visit, row };
};

/** Keeps the whole database to itself, as a browser that hangs does: what others ask of it waits. @returns a function that lets go */
const hold = async (name: string): Promise<() => void> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const store = db.transaction(['rows', 'drafts', 'meta'], 'readwrite').objectStore('meta');
  let held = true;
  const goOn = (): void => {
    if (held) store.count().addEventListener('success', goOn);
    else db.close();
  };
  goOn();
  return () => {
    held = false;
  };
};

/** The reading of rows ends as a success whose result throws, as Firefox ends it on a damaged file. */
const damageRows = (): (() => void) => {
  const sound = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result');
  Object.defineProperty(IDBRequest.prototype, 'result', {
    configurable: true,
    get(this: IDBRequest): unknown {
      const value: unknown = sound?.get?.call(this);
      if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'civilDay' in one)) throw new DOMException('The data could not be cloned', 'DataCloneError');
      return value;
    },
  });
  return () => {
    if (sound) Object.defineProperty(IDBRequest.prototype, 'result', sound);
  };
};

/** Lets the time of the page pass until the work is done. */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  const state = { done: false };
  const end = (): void => void (state.done = true);
  void work.then(end, end);
  while (!state.done) await vi.advanceTimersByTimeAsync(limitMs / 6);
  return await work;
};

type Told = { readonly problem?: string; readonly texts?: readonly unknown[] };
const textsOf = (reading: Reading | null): readonly unknown[] => reading?.rows.map(({ answers }) => ('text' in answers ? answers.text : null)) ?? [];

describe.each([
  ['nothing comes back', hold],
  ['what comes back cannot be read', () => Promise.resolve(damageRows())],
])('%s', (_how, breakIt) => {
  it('at the start: said, with what the journal holds; an entry is kept, and both copies have it once it answers', async () => {
    const { name, tab, visit } = await phone();
    tab.dexie.close();
    const mend = await breakIt(name);
    const again = visit();
    expect(await inTime(again.openDiary())).toEqual({ state: 'failed', problem: 'closed' });
    const told = await inTime(new Promise<Told>((resolve) => again.watchRows(() => resolve({}), ({ code }, reading) => resolve({ problem: code, texts: textsOf(reading) }))));
    expect(told).toEqual({ problem: 'closed', texts: ['before'] });
    expect((await inTime(again.addRow(note('meanwhile'), { ruleSet }))).keptIn).toBe('journal');
    mend();
    expect(await inTime(again.openDiary())).toEqual({ state: 'open' });
    expect((await inTime(visit().readRows())).rows).toHaveLength(2);
  });

  it('later on: whoever watches or reads is told', async () => {
    const { name, tab } = await phone();
    const told: Told[] = [];
    const stop = tab.watchRows((reading) => told.push({ texts: textsOf(reading) }), ({ code }, reading) => told.push({ problem: code, texts: textsOf(reading) }));
    await inTime(vi.waitFor(() => expect(told).toEqual([{ texts: ['before'] }])));
    const mend = await breakIt(name);
    await expect(inTime(tab.readRows())).rejects.toMatchObject({ code: 'closed' });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ problem: 'closed', texts: ['before'] }));
    mend();
    expect((await inTime(tab.readRows())).rows).toHaveLength(1);
    await inTime(vi.waitFor(() => expect(told.at(-1)).toEqual({ texts: ['before'] })));
    stop();
  });
});

describe('how long it is waited for', () => {
  class Transaction extends EventTarget {
    readonly mode: IDBTransactionMode;
    readonly abort = vi.fn<() => void>();
    constructor(mode: IDBTransactionMode) {
      super();
      this.mode = mode;
    }
    /** A request in it succeeded, or it ended. */
    hear(type: 'success' | 'complete' | 'abort'): void {
      this.dispatchEvent(new Event(type));
    }
  }

  /** A database whose transactions say what the test has them say. */
  const followed = () => {
    const given: Transaction[] = [];
    let begin: (transaction: Transaction) => void = () => undefined;
    const db = {
      use: ({ create }: { readonly create: (core: object) => { readonly transaction: (...given: readonly unknown[]) => unknown } }) => {
        const core = create({ transaction: () => given.at(-1) });
        begin = (transaction) => {
          given.push(transaction);
          core.transaction();
        };
      },
    };
    const onGivenUp = vi.fn<() => void>();
    heedAnswers(db as unknown as Database, limitMs, onGivenUp);
    const make = (mode: IDBTransactionMode): Transaction => {
      const transaction = new Transaction(mode);
      begin(transaction);
      return transaction;
    };
    return { make, onGivenUp };
  };

  it('the limit, for what reads', () => {
    const { make, onGivenUp } = followed();
    const reading = make('readonly');
    vi.advanceTimersByTime(limitMs - 1);
    expect(onGivenUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onGivenUp).toHaveBeenCalledOnce();
    expect(reading.abort).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(limitMs * 10);
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  it('as long as it takes, while answers come', () => {
    const { make, onGivenUp } = followed();
    const reading = make('readonly');
    for (let times = 0; times < 20; times++) {
      vi.advanceTimersByTime(limitMs * 0.8);
      reading.hear('success');
    }
    reading.hear('complete');
    vi.advanceTimersByTime(limitMs * 10);
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  it('another that is answered does not make up for one that is not', () => {
    const { make, onGivenUp } = followed();
    make('readonly');
    const other = make('readonly');
    for (let passed = 0; passed < limitMs; passed += limitMs / 6) {
      other.hear('success');
      vi.advanceTimersByTime(limitMs / 6);
    }
    expect(onGivenUp).toHaveBeenCalledOnce();
    expect(other.abort).toHaveBeenCalledOnce();
  });

  it('what reads waits behind what writes, whose commit is given four times as long', () => {
    const { make, onGivenUp } = followed();
    const writing = make('readwrite');
    make('readonly');
    for (let times = 0; times < 20; times++) {
      vi.advanceTimersByTime(limitMs * 2);
      writing.hear('success');
    }
    vi.advanceTimersByTime(limitMs * 4 - 1);
    expect(onGivenUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  it('a page that was asleep hears first what came meanwhile', () => {
    const { make, onGivenUp } = followed();
    const reading = make('readonly');
    // Asleep, one look at most falls due.
    vi.advanceTimersByTime(limitMs / 6);
    reading.hear('success');
    reading.hear('abort');
    vi.advanceTimersByTime(limitMs * 10);
    expect(onGivenUp).not.toHaveBeenCalled();
  });
});
