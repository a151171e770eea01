import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDraft } from '#symptoms/draft-schema.ts';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { firstVersion } from './first-version.ts';
import { memoryFiles } from './memory-files.ts';
import { freshName, openTab } from './tab.ts';

const ruleSet = '2026.11.1';
const fever = aNewRow('reading', { temp: { text: '100.9', unit: 'F' } }, at('02:45'));
const realIndexedDB = Dexie.dependencies.indexedDB;

afterEach(() => {
  Dexie.dependencies.indexedDB = realIndexedDB;
});

const request = <T>(pending: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    pending.addEventListener('success', () => resolve(pending.result));
    pending.addEventListener('error', () => reject(pending.error ?? new Error('no reason given')));
  });

/** The database as the first shipped version left it, made without our code. */
const plantFirstVersion = async (name: string): Promise<void> => {
  const opening = indexedDB.open(name, firstVersion.database.version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [store, { keyPath, indexes }] of Object.entries(firstVersion.database.stores)) {
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, typeof path === 'string' ? path : [...path]);
    }
  });
  const database = await request(opening);
  const writing = database.transaction(['rows', 'drafts', 'meta'], 'readwrite');
  for (const store of ['rows', 'drafts', 'meta'] as const) {
    for (const value of firstVersion[store]) writing.objectStore(store).put(value);
  }
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  database.close();
};

describe('the first shipped version of the store', () => {
  it('opens, and every row reads unchanged', async () => {
    const name = freshName();
    await plantFirstVersion(name);
    const tab = openTab(name);
    expect(await tab.openDiary()).toEqual({ state: 'open' });
    const { rows, unreadable } = await tab.readRows();
    expect(unreadable).toBe(0);
    expect(rows).toHaveLength(firstVersion.rows.length);
    expect(rows).toEqual(expect.arrayContaining([...firstVersion.rows]));
    expect(await tab.readPersisted()).toBe('no');
  });

  it('has the shape that a new phone gets today: another one needs a number, an upgrade and a fixture of its own', async () => {
    const name = freshName();
    const tab = openTab(name);
    await tab.openDiary();
    tab.dexie.close();
    const database = await request(indexedDB.open(name));
    const stores = Object.fromEntries([...database.objectStoreNames].map((store) => {
      const made = database.transaction(store).objectStore(store);
      return [store, { keyPath: made.keyPath, indexes: Object.fromEntries([...made.indexNames].map((index) => [index, made.index(index).keyPath])) }];
    }));
    expect({ version: database.version, stores }).toEqual(firstVersion.database);
    database.close();
  });

  it('gives its draft back, readable by the form', async () => {
    const name = freshName();
    await plantFirstVersion(name);
    const draft = await openTab(name).readDraft('check-in');
    expect(draft).toEqual(firstVersion.drafts[0]?.draft);
    expect(parseDraft(draft)).toMatchObject({ step: 'temperature', temperature: { text: '10', unit: 'F' } });
  });

  it('goes on with its own diary, phone and numbers, and its old rows stay as they were', async () => {
    const name = freshName();
    await plantFirstVersion(name);
    const tab = openTab(name);
    const [{ diaryId, deviceId } = { diaryId: '', deviceId: '' }] = firstVersion.rows;
    const last = Math.max(...firstVersion.rows.filter((row) => row.deviceId === deviceId).map((row) => row.seq));
    expect((await tab.addRow(fever, { ruleSet })).row).toMatchObject({ diaryId, deviceId, seq: last + 1 });
    expect(await tab.dexie.table('rows').bulkGet(firstVersion.rows.map((row) => row.id))).toEqual(firstVersion.rows);
  });
});

describe('what cannot be read', () => {
  it('is counted, and stays in the diary', async () => {
    const tab = openTab(freshName());
    const { row } = await tab.addRow(fever, { ruleSet });
    const strange = [{ ...row, id: 'a', answers: { temp: 100.9 } }, { id: 'b' }, { ...row, id: 'c', answers: { sign_of_a_later_version: true } }];
    await tab.dexie.table('rows').bulkAdd(strange);
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 3 });
    await tab.addRow(fever, { ruleSet });
    expect(await tab.dexie.table('rows').bulkGet(['a', 'b', 'c'])).toEqual(strange);
  });
});

describe('a database written by a newer version of the app', () => {
  it('is read but never written, and every look says so', async () => {
    const name = freshName();
    const tab = openTab(name);
    const { row } = await tab.addRow(fever, { ruleSet });
    await tab.dexie.table('meta').put({ key: 'schema', value: 2 });
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'newer' });
    await expect(tab.saveDraft('check-in', { revision: 1 })).rejects.toMatchObject({ code: 'newer' });
    expect(await openTab(name).openDiary()).toEqual({ state: 'newer' });
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
    const said = await new Promise((resolve) => tab.watchRows(() => resolve('rows'), ({ code }) => resolve(code)));
    expect(said).toBe('newer');
  });

  it('is not changed by a single byte, whatever is asked of it', async () => {
    const name = freshName();
    const before = openTab(name);
    await before.addRow(fever, { ruleSet });
    await before.dexie.table('meta').put({ key: 'schema', value: 2 });
    before.dexie.close();
    const files = memoryFiles();
    const writes = (['put', 'add', 'delete', 'clear'] as const).map((call) => vi.spyOn(IDBObjectStore.prototype, call));
    const tab = openTab(name, { journal: keepJournal(files.open) });
    const asked = [
      () => tab.addRow(fever, { ruleSet }), () => tab.saveDraft('check-in', { revision: 1 }), () => tab.dropDraft('check-in'),
      () => tab.markTold([{ deviceId: 'phone', from: 1, to: 2, after: null, before: null }]),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'newer' });
    expect(writes.flatMap((write) => write.mock.calls)).toEqual([]);
    expect([...files.bytes.values()].map((bytes) => bytes.length)).toEqual([]);
    writes.forEach((write) => write.mockRestore());
  });

  it('is noticed by the database’s own version, too', async () => {
    const name = freshName();
    const tab = openTab(name);
    const { row } = await tab.addRow(fever, { ruleSet });
    const newer = new Dexie(name);
    newer.version(1).stores({ rows: '&id, kind, civilDay, [deviceId+seq]', drafts: '&form', meta: '&key' });
    newer.version(2).stores({ rows: '&id, kind, civilDay, [deviceId+seq], by' });
    await newer.open();
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'newer' });
    expect(await newer.table('rows').toArray()).toEqual([row]);
  });
});

describe('a database that does not open', () => {
  const openWith = (open: () => unknown, limitMs: number) => {
    Dexie.dependencies.indexedDB = { open } as unknown as IDBFactory;
    return openTab(freshName(), { openMs: limitMs });
  };

  it('is given up within the limit when the browser never answers', async () => {
    const tab = openWith(() => ({}), 20);
    expect(await tab.openDiary()).toEqual({ state: 'failed', problem: 'unopenable' });
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'unopenable' });
    await expect(tab.readRows()).rejects.toMatchObject({ code: 'unopenable' });
    expect(await new Promise((resolve) => tab.watchRows(() => resolve('rows'), ({ code }) => resolve(code)))).toBe('unopenable');
  });

  it('is given up at once when the browser refuses', async () => {
    const tab = openWith(() => { throw new DOMException('The operation is insecure.', 'SecurityError'); }, 3000);
    expect(await tab.openDiary()).toEqual({ state: 'failed', problem: 'unopenable' });
  });

  it('says “blocked” while another tab holds an older version, and opens once it lets go', async () => {
    const name = freshName();
    const old = await request(indexedDB.open(name, 5));
    const tab = openTab(name);
    expect(await tab.openDiary()).toEqual({ state: 'failed', problem: 'blocked' });
    old.close();
    await vi.waitFor(async () => expect(await tab.openDiary()).toEqual({ state: 'open' }));
    expect((await tab.addRow(fever, { ruleSet })).row.seq).toBe(1);
  });

  it('who watches is told of the trouble, and of the rows once it is over', async () => {
    const name = freshName();
    const old = await request(indexedDB.open(name, 5));
    const told: string[] = [];
    const stop = openTab(name).watchRows(({ rows }) => told.push(`${rows.length} rows`), ({ code }) => told.push(code));
    await vi.waitFor(() => expect(told).toEqual(['blocked']));
    old.close();
    await vi.waitFor(() => expect(told).toEqual(['blocked', '0 rows']));
    stop();
  });
});
