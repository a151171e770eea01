/** Bringing a diary back: onto a fresh phone, into a filled one, and out again. Real Dexie, and a journal in memory. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '#symptoms/store/diary.ts';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { memoryFiles } from './memory-files.ts';
import { freshName, openTab, type Tab } from './tab.ts';

const ruleSet = '2026.11.1';
const note = (text: string) => aNewRow('note', { text }, at('08:00'));
const restoredAt = at('09:00').instant;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const phone = () => {
  const name = freshName();
  const files = memoryFiles();
  return { name, files, visit: (): Tab => openTab(name, { journal: keepJournal(files.open), openMs: 200 }) };
};

const firstReading = (tab: Tab): Promise<Reading> => new Promise((resolve, reject) => tab.watchRows(resolve, reject));
const textsIn = async (tab: Tab): Promise<readonly string[]> =>
  (await tab.readRows()).rows.map((row) => (row.kind === 'note' ? row.answers.text : row.kind)).toSorted();

/** A phone with so many notes, and what a backup of it takes along. */
const withNotes = async (...texts: readonly string[]) => {
  const there = phone();
  const tab = there.visit();
  for (const text of texts) await tab.addRow(note(text), { ruleSet });
  return { ...there, tab, stock: await tab.readStock() };
};
const workOf = ({ stock }: Awaited<ReturnType<typeof withNotes>>) => ({ diaryId: stock.diaryId ?? '', rows: [...stock.rows, ...stock.unread], at: restoredAt });

/** A timer of a browser rings in no transaction. */
const passTheLimit = (): void => Dexie.ignoreTransaction(() => void vi.advanceTimersByTime(120_000));

/** The limit passes once, at the first call that is told to. */
const once = () => {
  let gone = false;
  return (now: boolean): null => {
    if (now && !gone) {
      gone = true;
      passTheLimit();
    }
    return null;
  };
};

describe('restoring', () => {
  it('brings the whole diary onto a fresh phone, in both copies, and goes on as that diary with a number of its own', async () => {
    const old = await withNotes('one', 'two', 'three');
    const fresh = phone();
    const tab = fresh.visit();
    expect((await tab.readStock()).diaryId).toBeNull();
    expect(await tab.restoreRows(workOf(old))).toMatchObject({ state: 'added', ids: { length: 3 } });
    expect((await tab.readStock()).rows).toEqual(old.stock.rows);
    const { row } = await tab.addRow(note('four'), { ruleSet });
    expect(row.diaryId).toBe(old.stock.diaryId);
    expect([row.deviceId === old.stock.rows[0]?.deviceId, row.seq]).toEqual([false, 1]);
    tab.dexie.close();
    await Dexie.delete(fresh.name);
    expect(await textsIn(fresh.visit())).toEqual(['four', 'one', 'three', 'two']);
  });

  it('that takes too long adds nothing, also not behind the back of whoever was told so', async () => {
    const here = await withNotes('one');
    const [row] = here.stock.rows;
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...row, id: `many-${index}`, deviceId: 'other', seq: index + 1 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: number[] = [];
    const restored = here.tab.restoreRows({
      diaryId: here.stock.diaryId ?? '', rows: many, at: restoredAt,
      onProgress: (done) => {
        told.push(done);
        passTheLimit();
      },
    });
    await expect(restored).rejects.toMatchObject({ code: 'closed' });
    vi.useRealTimers();
    expect(await textsIn(here.tab)).toEqual(['one']);
    expect(told).toEqual([500]);
    here.tab.dexie.close();
    expect(await textsIn(here.visit())).toEqual(['one']);
  });

  /** The same notes, as another phone of this diary would have written them. */
  const fromAnother = ({ stock }: Awaited<ReturnType<typeof withNotes>>) => stock.rows.map((row) => ({ ...row, id: 'another', deviceId: 'other', seq: 1 }));

  it.each(['after the last batch', 'where nothing is lacking'] as const)('that is late only %s adds nothing either, and remembers nothing', async (when) => {
    const here = await withNotes('one');
    const rows = when === 'where nothing is lacking' ? here.stock.rows : fromAnother(here);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pass = once();
    let allAdded = when === 'where nothing is lacking';
    here.tab.fail.any = () => pass(allAdded);
    const restored = here.tab.restoreRows({ diaryId: here.stock.diaryId ?? '', rows, at: restoredAt, onProgress: () => {
      // The limit passes with the next call of the database.
      allAdded = true;
    } });
    await expect(restored).rejects.toMatchObject({ code: 'closed' });
    vi.useRealTimers();
    here.tab.fail.any = () => null;
    expect(await textsIn(here.tab)).toEqual(['one']);
    expect(await here.tab.readLastRestore()).toBeNull();
  });

  it('that is late while the database keeps it is no failure: what was added is said to be', async () => {
    const here = await withNotes('one');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const restored = here.tab.restoreRows({ diaryId: here.stock.diaryId ?? '', rows: fromAnother(here), at: restoredAt, onProgress: () => {
      Dexie.currentTransaction?.on('complete', passTheLimit);
    } });
    expect(await restored).toMatchObject({ state: 'added', ids: ['another'] });
    vi.useRealTimers();
    expect(await textsIn(here.tab)).toEqual(['one', 'one']);
  });

  it('adds what is lacking and nothing twice, and a gap closes', async () => {
    const here = await withNotes('one', 'two', 'three');
    const lost = here.stock.rows.find((row) => row.seq === 2)?.id ?? '';
    here.tab.dexie.close();
    const db = await new Dexie(here.name).open();
    await db.table('rows').delete(lost);
    db.close();
    here.files.bytes.set('rows', new TextEncoder().encode(new TextDecoder().decode(here.files.bytes.get('rows')).split('\n').filter((line) => !line.includes(lost)).join('\n')));
    const tab = here.visit();
    const readings: Reading[] = [];
    const stop = tab.watchRows((reading) => readings.push(reading), () => undefined);
    await vi.waitFor(() => expect(readings.at(-1)?.gaps).toHaveLength(1));
    expect(await tab.restoreRows(workOf(here))).toMatchObject({ ids: [lost] });
    await vi.waitFor(() => expect(readings.at(-1)).toMatchObject({ total: 3, gaps: [] }));
    expect(await tab.restoreRows(workOf(here))).toMatchObject({ ids: [] });
    expect(await textsIn(tab)).toEqual(['one', 'three', 'two']);
    stop();
  });

  it('never mixes two people: a diary of another is refused and nothing changes', async () => {
    const [here, other] = [await withNotes('mine'), await withNotes('theirs')];
    const before = await here.tab.readStock();
    expect(await here.tab.restoreRows(workOf(other))).toEqual({ state: 'other-diary' });
    expect(await here.tab.readStock()).toEqual(before);
  });

  it('keeps rows that nobody here can read as they stand', async () => {
    const old = await withNotes('one');
    const unread = { kind: 'mood', id: 'x1', diaryId: old.stock.diaryId ?? '', deviceId: 'p9', seq: 1, civilDay: '2026-11-20', mood: 4 };
    const tab = phone().visit();
    await tab.restoreRows({ ...workOf(old), rows: [...old.stock.rows, unread] });
    expect(await tab.readStock()).toMatchObject({ rows: old.stock.rows, unread: [unread], left: 0 });
  });

  it('all or nothing: a database that breaks on the way has no row more', async () => {
    const old = await withNotes(...Array.from({ length: 30 }, (_, i) => `note ${i}`));
    const tab = phone().visit();
    await tab.openDiary();
    let writes = 0;
    tab.fail.write = () => ((writes += 1) > 0 ? new DOMException('no room', 'QuotaExceededError') : null);
    await expect(tab.restoreRows(workOf(old))).rejects.toMatchObject({ code: 'full' });
    tab.fail.write = () => null;
    expect(await tab.readStock()).toMatchObject({ diaryId: null, rows: [] });
  });

  it('a database that does not open: the journal keeps the rows for the day it does', async () => {
    const old = await withNotes('one', 'two');
    const fresh = phone();
    const broken = fresh.visit();
    broken.dexie.open = () => Promise.reject(new DOMException('broken', 'UnknownError')) as never;
    expect(await broken.restoreRows(workOf(old))).toMatchObject({ state: 'added', undoable: false });
    expect((await broken.readStock()).rows).toHaveLength(2);
    expect(await textsIn(fresh.visit())).toEqual(['one', 'two']);
  });

  it('beside a database that does not open, a journal that breaks on the way has no row more, and the phone stays its own', async () => {
    const old = await withNotes('one');
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...old.stock.rows[0], id: `many-${index}`, deviceId: 'other', seq: index + 1 }));
    const fresh = phone();
    const journal = keepJournal(fresh.files.open);
    let appended = 0;
    const broken = openTab(fresh.name, { openMs: 200, journal: { ...journal, append: (...args) => {
      appended += 1;
      return appended !== 3 ? journal.append(...args) : Promise.reject(new Error('no room'));
    } } });
    broken.dexie.open = () => Promise.reject(new DOMException('broken', 'UnknownError')) as never;
    await expect(broken.restoreRows({ ...workOf(old), rows: many })).rejects.toMatchObject({ code: 'unopenable' });
    expect((await broken.readStock()).rows).toEqual([]);
    const { row } = await broken.addRow(note('mine'), { ruleSet });
    expect(row.diaryId).not.toBe(old.stock.diaryId);
    expect(await textsIn(fresh.visit())).toEqual(['mine']);
  });

  it('never mixes two people: what was brought back beside a database that did not open stays beside it, and nothing is lost', async () => {
    const [here, other] = [await withNotes('mine'), await withNotes('theirs', 'theirs too')];
    here.tab.dexie.close();
    here.files.bytes.clear();
    const broken = here.visit();
    broken.dexie.open = () => Promise.reject(new DOMException('broken', 'UnknownError')) as never;
    expect(await broken.restoreRows(workOf(other))).toMatchObject({ state: 'added' });
    const inJournal = async () => (await keepJournal(here.files.open).rows()).map(({ id }) => id).toSorted();
    for (const written of [['mine'], ['mine', 'one more']]) {
      const tab = here.visit();
      expect(await firstReading(tab)).toMatchObject({ total: written.length, gaps: [], copies: 'one', anothers: true });
      expect(await textsIn(tab)).toEqual(written.toSorted());
      expect(await tab.restoreRows(workOf(other))).toEqual({ state: 'other-diary' });
      const kept = written.length === 1 ? await tab.addRow(note('one more'), { ruleSet }) : null;
      expect(kept?.keptIn).toBe(kept ? 'diary' : undefined);
      expect(await inJournal()).toEqual(other.stock.rows.map(({ id }) => id).toSorted());
      tab.dexie.close();
    }
  });

  it('a backup never holds the other person’s diary: not when an entry is lacking, and not when the database fails', async () => {
    const [here, other] = [await withNotes('mine', 'mine too'), await withNotes('theirs')];
    here.tab.dexie.close();
    here.files.bytes.clear();
    const broken = here.visit();
    broken.dexie.open = () => Promise.reject(new DOMException('broken', 'UnknownError')) as never;
    await broken.restoreRows(workOf(other));
    const tab = here.visit();
    expect((await tab.readStock()).rows).toHaveLength(2);
    await tab.dexie.table('rows').delete(here.stock.rows[0]?.id ?? '');
    expect(await tab.readStock()).toMatchObject({ diaryId: here.stock.diaryId, rows: { length: 1 } });
    tab.fail.any = () => new DOMException('broken', 'UnknownError');
    await expect(tab.readStock()).rejects.toMatchObject({ code: 'closed' });
  });

  it('what was written here while the database did not open is no other person’s, though the journal was new', async () => {
    const here = await withNotes('mine');
    here.tab.dexie.close();
    here.files.bytes.clear();
    const broken = here.visit();
    broken.dexie.open = () => Promise.reject(new DOMException('broken', 'UnknownError')) as never;
    expect(await broken.addRow(note('meanwhile'), { ruleSet })).toMatchObject({ keptIn: 'journal' });
    for (const _start of ['next', 'and the one after']) {
      const tab = here.visit();
      expect(await firstReading(tab)).toMatchObject({ total: 2, copies: 'two', anothers: false });
      expect(await textsIn(tab)).toEqual(['meanwhile', 'mine']);
      tab.dexie.close();
    }
  });

  it('a database that was emptied takes the journal’s diary with its rows, not the id it had before', async () => {
    const [here, other] = [await withNotes('mine'), await withNotes('theirs')];
    here.tab.dexie.close();
    const db = await new Dexie(here.name).open();
    await db.table('rows').clear();
    db.close();
    here.files.bytes.clear();
    await keepJournal(here.files.open).append([...other.stock.rows], { diaryId: other.stock.diaryId ?? '', deviceId: 'p9' });
    const tab = here.visit();
    expect((await tab.addRow(note('next'), { ruleSet })).row.diaryId).toBe(other.stock.diaryId);
  });
});

describe('taking it out again', () => {
  it('leaves the phone as it was, in both copies, also after a restart', async () => {
    const [old, fresh] = [await withNotes('one', 'two'), phone()];
    const tab = fresh.visit();
    await tab.restoreRows(workOf(old));
    expect((await tab.readLastRestore())?.ids).toHaveLength(2);
    expect(await tab.undoRestore()).toBe(true);
    expect((await tab.readStock()).rows).toEqual([]);
    expect(await tab.undoRestore()).toBe(false);
    tab.dexie.close();
    const again = fresh.visit();
    expect(await firstReading(again)).toMatchObject({ rows: [], total: 0, gaps: [] });
    await again.restoreRows(workOf(old));
    again.dexie.close();
    await Dexie.delete(fresh.name);
    expect(await textsIn(fresh.visit())).toEqual(['one', 'two']);
  });

  it('a phone that was fresh writes a diary of its own afterwards, whichever copy is left', async () => {
    const [old, fresh] = [await withNotes('one'), phone()];
    const tab = fresh.visit();
    await tab.restoreRows(workOf(old));
    await tab.undoRestore();
    tab.dexie.close();
    await Dexie.delete(fresh.name);
    const again = fresh.visit();
    const { row } = await again.addRow(note('mine'), { ruleSet });
    expect(row.diaryId).not.toBe(old.stock.diaryId);
  });

  it('keeps what was here before', async () => {
    const here = await withNotes('one', 'two');
    const { row } = await here.tab.addRow(note('three'), { ruleSet });
    const tab = phone().visit();
    await tab.restoreRows({ ...workOf(here) });
    await tab.restoreRows({ ...workOf(here), rows: [row] });
    expect(await tab.undoRestore()).toBe(true);
    expect(await textsIn(tab)).toEqual(['one', 'two']);
  });

  it('is over once something was written; what the app showed does not count', async () => {
    const old = await withNotes('one');
    const tab = phone().visit();
    await tab.restoreRows(workOf(old));
    await tab.addRow(aNewRow('shown', { rule: 'T01', rests: [], level: 'urgent' }, at('09:00')), { ruleSet });
    expect(await tab.readLastRestore()).not.toBeNull();
    await tab.addRow(note('new'), { ruleSet });
    expect(await tab.readLastRestore()).toBeNull();
    expect(await tab.undoRestore()).toBe(false);
    expect(await textsIn(tab)).toEqual(['new', 'one', 'shown']);
  });

  it('that takes too long takes nothing out, in neither copy, also not behind the back of whoever was told so', async () => {
    const [old, fresh] = [await withNotes('one', 'two'), phone()];
    const journal = keepJournal(fresh.files.open);
    let begun = false;
    const tab = openTab(fresh.name, { journal: { ...journal, takeOut: (ids) => journal.takeOut(ids).then(() => void (begun = true)) } });
    await tab.restoreRows(workOf(old));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pass = once();
    tab.fail.any = () => pass(begun);
    await expect(tab.undoRestore()).rejects.toMatchObject({ code: 'closed' });
    vi.useRealTimers();
    tab.fail.any = () => null;
    expect(await firstReading(tab)).toMatchObject({ total: 2, gaps: [] });
    tab.dexie.close();
    await Dexie.delete(fresh.name);
    expect(await textsIn(fresh.visit())).toEqual(['one', 'two']);
  });

  it('a power cut half-way undoes nothing: the rows are there, and can be taken out again', async () => {
    const [old, fresh] = [await withNotes('one', 'two'), phone()];
    const tab = fresh.visit();
    await tab.restoreRows(workOf(old));
    tab.fail.write = () => new Error('cut');
    await expect(tab.undoRestore()).rejects.toMatchObject({ code: 'not-written' });
    tab.dexie.close();
    const again = fresh.visit();
    expect(await textsIn(again)).toEqual(['one', 'two']);
    expect(await again.undoRestore()).toBe(true);
    expect(await textsIn(again)).toEqual([]);
  });
});

describe('what this phone remembers of its backups', () => {
  it('is kept, changed field by field, and never part of the diary', async () => {
    const { tab } = await withNotes('one');
    expect(await tab.readBackupMark()).toEqual({ words: null, made: null, notBefore: null });
    await tab.writeBackupMark({ words: 'a b c d e' });
    await tab.writeBackupMark({ notBefore: '2026-11-21' });
    expect(await tab.readBackupMark()).toEqual({ words: 'a b c d e', made: null, notBefore: '2026-11-21' });
    expect((await tab.readStock()).rows).toHaveLength(1);
  });
});
