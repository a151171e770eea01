/** What is told before the two copies were compared: something to warn by, never the diary. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '#symptoms/store/diary.ts';
import { keepJournal, type Journal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { memoryFiles } from './memory-files.ts';
import { freshName, openTab } from './tab.ts';

const ruleSet = '2026.11.1';
const span = { since: '2026-11-20', until: null };
const note = (text: string, day = '2026-11-20') => aNewRow('note', { text }, at('08:00', day));

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

const openGate = () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
};

/** A phone with rows of these days; the comparison of its next start is held until it is let go. */
const phone = async (days: readonly string[]) => {
  const name = freshName();
  const files = memoryFiles();
  const first = openTab(name, { journal: keepJournal(files.open) });
  for (const [index, day] of days.entries()) await first.addRow(note(`${index + 1}`, day), { ruleSet });
  first.dexie.close();
  const { gate, open } = openGate();
  const real = keepJournal(files.open);
  const journal: Journal = { ...real, look: () => gate.then(() => real.look()) };
  return { name, letGo: open, visit: () => openTab(name, { journal }) };
};

const table = async <T>(name: string, work: (db: Dexie) => Promise<T>): Promise<T> => {
  const db = await new Dexie(name).open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

const texts = ({ rows }: Reading): readonly unknown[] => rows.map((row) => 'text' in row.answers && row.answers.text).toSorted((a, b) => Number(a) - Number(b));

/** Everything that was told, in turn. */
const watched = (tab: ReturnType<typeof openTab>, drawn: () => Promise<void> = () => Promise.resolve()) => {
  const told: (readonly [string, readonly unknown[]])[] = [];
  const stop = tab.watchRows(
    (reading) => told.push(['whole', texts(reading)]),
    ({ code }) => told.push([code, []]),
    span,
    (reading) => {
      told.push(['early', texts(reading)]);
      return drawn();
    },
  );
  return { told, stop };
};

it('the days of the span are told while the copies are compared, then the diary', async () => {
  const { visit, letGo } = await phone(['2026-01-02', '2026-11-20', '2026-11-21']);
  const { told, stop } = watched(visit());
  await vi.waitFor(() => expect(told).toEqual([['early', ['2', '3']]]));
  letGo();
  await vi.waitFor(() => expect(told).toEqual([['early', ['2', '3']], ['whole', ['1', '2', '3']]]));
  stop();
});

it('of a shortened database what is left is told, and the diary only once it is whole', async () => {
  const { name, visit, letGo } = await phone(['2026-11-20', '2026-11-21']);
  await table(name, async (db) => db.table('rows').delete((await db.table('rows').toCollection().last()).id));
  const { told, stop } = watched(visit());
  await vi.waitFor(() => expect(told).toEqual([['early', ['1']]]));
  letGo();
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['whole', ['1', '2']]));
  stop();
});

it.each([
  ['an emptied database', (db: Dexie) => db.table('rows').clear()],
  ['a row that cannot be read', (db: Dexie) => db.table('rows').put({ id: 'broken', kind: 'reading', civilDay: '2026-11-21' })],
  ['a database of a newer version', (db: Dexie) => db.table('meta').put({ key: 'schema', value: 9 })],
] satisfies readonly (readonly [string, (db: Dexie) => Promise<unknown>])[])('%s is told of by nobody beforehand', async (_, spoil: (db: Dexie) => Promise<unknown>) => {
  const { name, visit, letGo } = await phone(['2026-11-20']);
  await table(name, spoil);
  const { told, stop } = watched(visit());
  letGo();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  expect(told.map(([what]) => what)).not.toContain('early');
  stop();
});

it('nothing is written before the comparison', async () => {
  const { name, visit, letGo } = await phone(['2026-11-20']);
  const tab = visit();
  const { told, stop } = watched(tab);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const writes = vi.fn<() => null>(() => null);
  tab.fail.write = writes;
  const before = await table(name, (db) => db.table('meta').toArray());
  const saved = tab.addRow(note('new', '2026-11-22'), { ruleSet });
  const marked = Promise.all([tab.markTold([{ deviceId: 'phone', from: 1, to: 1, after: null, before: null }]), tab.writeBackupMark({ notBefore: '2026-12-01' })]);
  // A second tab reads on meanwhile: whoever does not wait would have written by then.
  expect(await table(name, (db) => db.table('rows').count())).toBe(1);
  expect(await table(name, (db) => db.table('meta').toArray())).toEqual(before);
  expect(writes).not.toHaveBeenCalled();
  letGo();
  expect((await saved).keptIn).toBe('both');
  await marked;
  expect(writes).toHaveBeenCalled();
  stop();
});

it('a page that never draws keeps the comparison waiting for a moment only', async () => {
  const { visit, letGo } = await phone(['2026-11-20']);
  letGo();
  const { told, stop } = watched(visit(), () => new Promise(() => undefined));
  await vi.waitFor(() => expect(told.map(([what]) => what)).toEqual(['early', 'whole']), { timeout: 3000 });
  stop();
});

it('after the comparison nobody is told early any more', async () => {
  const { visit, letGo } = await phone(['2026-11-20']);
  letGo();
  const tab = visit();
  await tab.openDiary();
  const { told, stop } = watched(tab);
  await vi.waitFor(() => expect(told).toEqual([['whole', ['1']]]));
  stop();
});
