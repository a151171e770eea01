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

/** The reading of rows ends as a success with another result. @returns a function that mends it */
const damageRows = (change: (rows: readonly unknown[]) => unknown) => (): Promise<() => void> => {
  const sound = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result');
  Object.defineProperty(IDBRequest.prototype, 'result', {
    configurable: true,
    get(this: IDBRequest): unknown {
      const value: unknown = sound?.get?.call(this);
      if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'civilDay' in one)) return change(value);
      return value;
    },
  });
  return Promise.resolve(() => {
    if (sound) Object.defineProperty(IDBRequest.prototype, 'result', sound);
  });
};

/** As Firefox hands out a damaged row. */
const unreadable = (): never => {
  throw new DOMException('The data could not be cloned', 'DataCloneError');
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
  ['what comes back cannot be read', damageRows(unreadable)],
  ['some of it does not come back', damageRows((rows) => rows.slice(1))],
] as const)('%s', (_how, breakIt) => {
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

  it('at the start: all who watch are told of the trouble, and once it answers, of the rows, by a save or by themselves', async () => {
    const { name, tab, visit } = await phone();
    tab.dexie.close();
    const mend = await breakIt(name);
    const again = visit();
    const told = [[], []] as Told[][];
    const stops = told.map((all) => again.watchRows((reading) => all.push({ texts: textsOf(reading) }), ({ code }, reading) => all.push({ problem: code, texts: textsOf(reading) })));
    const expectLast = (last: Told): Promise<void> => inTime(vi.waitFor(() => expect(told.map((all) => all.at(-1))).toEqual([last, last])));
    await expectLast({ problem: 'closed', texts: ['before'] });
    mend();
    await inTime(again.addRow(note('meanwhile'), { ruleSet }));
    await expectLast({ texts: expect.arrayContaining(['before', 'meanwhile']) as readonly unknown[] });
    stops.forEach((stop) => stop());

    again.dexie.close();
    const mendAgain = await breakIt(name);
    const third = visit();
    told.forEach((all) => all.splice(0));
    const others = told.map((all) => third.watchRows((reading) => all.push({ texts: textsOf(reading) }), ({ code }, reading) => all.push({ problem: code, texts: textsOf(reading) })));
    await expectLast({ problem: 'closed', texts: ['before', 'meanwhile'] });
    mendAgain();
    await expectLast({ texts: expect.arrayContaining(['before', 'meanwhile']) as readonly unknown[] });
    others.forEach((stop) => stop());
  });

  it('a half-finished form and the backup come from the journal', async () => {
    const { name, tab, row } = await phone();
    await tab.saveDraft('check-in', { revision: 9 });
    const mend = await breakIt(name);
    expect(await inTime(tab.readDraft('check-in'))).toEqual({ revision: 9 });
    expect((await inTime(tab.readStock())).rows).toEqual([row]);
    mend();
  });

  it('a form is gone on with over several visits, and its newest text is there once the database answers', async () => {
    const { name, tab, visit } = await phone();
    await tab.saveDraft('check-in', { revision: 9 });
    tab.dexie.close();
    const mend = await breakIt(name);
    for (const revision of [9, 10]) {
      const again = visit();
      expect(await inTime(again.readDraft('check-in'))).toEqual({ revision });
      expect(await inTime(again.saveDraft('check-in', { revision: revision + 1 }))).toBe('kept');
      again.dexie.close();
    }
    mend();
    const last = visit();
    expect(await inTime(last.readDraft('check-in'))).toEqual({ revision: 11 });
    expect(await inTime(last.saveDraft('check-in', { revision: 12 }))).toBe('kept');
    last.dexie.close();
    expect(await inTime(visit().readDraft('check-in'))).toEqual({ revision: 12 });
  });

  it('later on: whoever reads is told, and it serves again once it answers', async () => {
    const { name, tab } = await phone();
    await tab.openDiary();
    const mend = await breakIt(name);
    await expect(inTime(tab.readRows())).rejects.toMatchObject({ code: 'closed' });
    mend();
    expect((await inTime(tab.readRows())).rows).toHaveLength(1);
    expect((await inTime(tab.addRow(note('later'), { ruleSet }))).keptIn).toBe('both');
  });
});

it('a database that falls silent: whoever watches is told at the next call, by anybody, and again when it answers', async () => {
  const { name, tab } = await phone();
  const told: Told[] = [];
  const stop = tab.watchRows((reading) => told.push({ texts: textsOf(reading) }), ({ code }, reading) => told.push({ problem: code, texts: textsOf(reading) }));
  await inTime(vi.waitFor(() => expect(told).toEqual([{ texts: ['before'] }])));
  const mend = await hold(name);
  await expect(inTime(tab.readFirstDay())).rejects.toMatchObject({ code: 'closed' });
  await inTime(vi.waitFor(() => expect(told.at(-1)).toEqual({ problem: 'closed', texts: ['before'] })));
  mend();
  await inTime(vi.waitFor(() => expect(told.at(-1)).toEqual({ texts: ['before'] })));
  stop();
});

it('closed in the middle of the comparison and not to be opened again: said, and an entry goes into the journal', async () => {
  const { tab, visit } = await phone();
  tab.dexie.close();
  const again = visit();
  let closed = false;
  const putAll = vi.spyOn((again.dexie as Database).meta, 'bulkPut').mockImplementation(() => {
    closed = true;
    again.dexie.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    throw new DOMException('The database connection is closing', 'InvalidStateError');
  });
  expect(await inTime(again.openDiary())).toEqual({ state: 'failed', problem: 'unopenable' });
  expect(closed).toBe(true);
  putAll.mockRestore();
  expect((await inTime(again.addRow(note('meanwhile'), { ruleSet }))).keptIn).toBe('journal');
});

it('what cannot be read fails alone: what else is under way goes on', async () => {
  const { tab, row } = await phone();
  await tab.openDiary();
  const mend = await damageRows(unreadable)();
  const [day, saved] = await Promise.allSettled([tab.readStock(), tab.addRow(note('meanwhile'), { ruleSet })]);
  mend();
  expect(day).toMatchObject({ status: 'fulfilled', value: { rows: [row] } });
  expect(saved).toMatchObject({ status: 'fulfilled', value: { keptIn: 'both' } });
});

it('a diary of a newer version stays one when it does not answer either: nothing of it is handed out', async () => {
  const { name, tab, visit } = await phone();
  await tab.dexie.table('meta').put({ key: 'schema', value: 2 });
  tab.dexie.close();
  const again = visit();
  const told: Told[] = [];
  const stop = again.watchRows((reading) => told.push({ texts: textsOf(reading) }), ({ code }, reading) => told.push({ problem: code, texts: textsOf(reading) }));
  await inTime(vi.waitFor(() => expect(told).toEqual([{ problem: 'newer', texts: [] }])));
  const mend = await hold(name);
  await expect(inTime(again.readFirstDay())).rejects.toMatchObject({ code: 'closed' });
  await expect(inTime(again.addRow(note('meanwhile'), { ruleSet }))).rejects.toMatchObject({ code: 'newer' });
  expect(new Set(told.map(({ problem }) => problem))).toEqual(new Set(['newer']));
  stop();
  mend();
});

describe('how long it is waited for', () => {
  type Asked = { readonly state: () => string; readonly answer: () => void };
  class Transaction extends EventTarget {
    readonly mode: IDBTransactionMode;
    readonly db: object;
    readonly error = null;
    constructor(mode: IDBTransactionMode, db: object) {
      super();
      this.mode = mode;
      this.db = db;
    }
    /** A request in it succeeded, or it ended. */
    hear(type: 'success' | 'complete' | 'abort'): void {
      this.dispatchEvent(new Event(type));
    }
  }
  type Core = { readonly transaction: (...given: readonly unknown[]) => unknown; readonly table: (name: string) => { readonly get: (request: object) => Promise<unknown> } };

  /** A database whose transactions and calls say what the test has them say. */
  const followed = ({ isElsewhere = () => false }: { readonly isElsewhere?: () => boolean } = {}) => {
    let backend = {};
    let begun: Transaction | undefined;
    const answers: (() => void)[] = [];
    const made: Core[] = [];
    const table = { get: () => new Promise<void>((resolve) => answers.push(resolve)), openCursor: () => Promise.resolve(null) };
    const db = { backendDB: () => backend, use: ({ create }: { readonly create: (core: object) => Core }) => made.push(create({ transaction: () => begun, table: () => table })) };
    const onSilent = vi.fn<() => void>();
    heedAnswers(db as unknown as Database, { limitMs, isElsewhere: () => Promise.resolve(isElsewhere()), onSilent });
    const begin = (mode: IDBTransactionMode): Transaction => {
      begun = new Transaction(mode, backend);
      made[0]?.transaction();
      return begun;
    };
    const ask = (trans: Transaction): Asked => {
      let state = 'waiting';
      made[0]?.table('rows').get({ trans }).then(() => (state = 'answered'), ({ code }: { readonly code: string }) => (state = code));
      const answer = answers.at(-1);
      return {
        state: () => state,
        answer: () => {
          trans.hear('success');
          answer?.();
        },
      };
    };
    const reopen = (): void => {
      backend = {};
    };
    return { begin, ask, onSilent, reopen };
  };
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

  it('the limit', async () => {
    const { begin, ask, onSilent } = followed();
    const [one, other] = [ask(begin('readonly')), ask(begin('readwrite'))];
    await pass(limitMs - 1);
    expect([one.state(), other.state()]).toEqual(['waiting', 'waiting']);
    await pass(1);
    expect([one.state(), other.state()]).toEqual(['closed', 'closed']);
    await pass(limitMs * 10);
    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('as long as it takes, while answers come: what waits stands in line', async () => {
    const { begin, ask, onSilent } = followed();
    const reading = begin('readonly');
    const waiting = ask(begin('readwrite'));
    for (let times = 0; times < 20; times++) {
      const part = ask(reading);
      await pass(limitMs * 0.8);
      part.answer();
    }
    waiting.answer();
    await pass(limitMs * 10);
    expect(waiting.state()).toBe('answered');
    expect(onSilent).not.toHaveBeenCalled();
  });

  it('four times the limit behind a commit', async () => {
    const { begin, ask, onSilent } = followed();
    ask(begin('readwrite')).answer();
    const reading = ask(begin('readonly'));
    await pass(limitMs * 4 - 1);
    expect(reading.state()).toBe('waiting');
    await pass(1);
    expect(reading.state()).toBe('closed');
    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('as long as another tab is at work', async () => {
    let elsewhere = true;
    const { begin, ask, onSilent } = followed({ isElsewhere: () => elsewhere });
    ask(begin('readonly'));
    await pass(limitMs * 20);
    expect(onSilent).not.toHaveBeenCalled();
    elsewhere = false;
    await pass(limitMs);
    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('not for ever, where another tab never lets go', async () => {
    const { begin, ask, onSilent } = followed({ isElsewhere: () => true });
    ask(begin('readonly'));
    await pass(150_000);
    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('a page that was asleep hears first what came meanwhile', async () => {
    const { begin, ask, onSilent } = followed();
    ask(begin('readonly'));
    await pass(limitMs - 1);
    const awake = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(awake + 3_600_000);
    await pass(1);
    expect(onSilent).not.toHaveBeenCalled();
    clock.mockRestore();
    await pass(limitMs);
    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('what a lost connection left unanswered fails, and is held against no other', async () => {
    const { begin, ask, onSilent, reopen } = followed();
    const lost = ask(begin('readonly'));
    await pass(limitMs / 2);
    reopen();
    const fresh = begin('readonly');
    for (let times = 0; times < 4; times++) {
      ask(fresh).answer();
      await pass(limitMs / 4);
    }
    expect(lost.state()).toBe('closed');
    expect(onSilent).not.toHaveBeenCalled();
  });

  it('no longer than the transaction itself', async () => {
    const { begin, ask, onSilent } = followed();
    const reading = begin('readonly');
    const asked = ask(reading);
    reading.hear('abort');
    await pass(0);
    expect(asked.state()).toBe('closed');
    expect(onSilent).not.toHaveBeenCalled();
  });
});
