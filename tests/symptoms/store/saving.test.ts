import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { aNewRow, at } from './a-row.ts';
import { freshName, openTab, times } from './tab.ts';

const ruleSet = '2026.11.1';
const fever = aNewRow('reading', { temp: { text: '100,9', unit: 'F' } }, at('02:45'));
const lost = new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
const note = (text: string) => aNewRow('note', { text }, at('08:00'));

afterEach(() => vi.unstubAllGlobals());

describe('a saved row', () => {
  it('is read back as it was given, with its number, its ids and the versions', async () => {
    const tab = openTab(freshName());
    const { row: first } = await tab.addRow(fever, { ruleSet });
    const { row: second } = await tab.addRow(note('slept'), { ruleSet });
    expect(first).toMatchObject({ ...fever, seq: 1, app: '0.1.0', ruleSet });
    expect(second).toMatchObject({ seq: 2, diaryId: first.diaryId, deviceId: first.deviceId });
    expect(await tab.readRows()).toEqual({ rows: expect.arrayContaining([first, second]), unreadable: 0 });
    expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  it('has an id that sorts by the time of recording', async () => {
    const tab = openTab(freshName());
    const { row: late } = await tab.addRow(aNewRow('note', { text: '' }, at('09:00')), { ruleSet });
    const { row: early } = await tab.addRow(aNewRow('note', { text: '' }, at('08:59')), { ruleSet });
    expect(early.id < late.id).toBe(true);
  });

  it('is there for the next visit', async () => {
    const name = freshName();
    const { row } = await openTab(name).addRow(fever, { ruleSet });
    expect(await openTab(name).readRows()).toEqual({ rows: [row], unreadable: 0 });
  });

  it('waits for the disk at every write', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const tab = openTab(freshName());
    await tab.addRow(fever, { ruleSet });
    await tab.saveDraft('check-in', { revision: 1 });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options?.durability);
    expect(writes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(writes)).toEqual(new Set(['strict']));
  });

  it('is refused whole when it is no row of the diary', async () => {
    const tab = openTab(freshName());
    const broken = { ...fever, civilDay: '2026-11-19' };
    await expect(tab.addRow(broken, { ruleSet })).rejects.toMatchObject({ name: 'StoreProblem', code: 'not-written' });
    expect(await tab.readRows()).toEqual({ rows: [], unreadable: 0 });
  });
});

describe('when the phone cannot keep it', () => {
  it('says “full”, keeps the draft and adds nothing', async () => {
    const tab = openTab(freshName());
    const draft = { revision: 3, typed: '100.9' };
    await tab.saveDraft('check-in', draft);
    tab.fail.write = times(1, new DOMException('no room', 'QuotaExceededError'));
    await expect(tab.addRow(fever, { ruleSet, draft: { form: 'check-in', next: null } })).rejects.toMatchObject({ code: 'full' });
    expect(await tab.readRows()).toEqual({ rows: [], unreadable: 0 });
    expect(await tab.readDraft('check-in')).toEqual(draft);
    expect((await tab.addRow(fever, { ruleSet, draft: { form: 'check-in', next: null } })).row.seq).toBe(1);
    expect(await tab.readDraft('check-in')).toBeNull();
  });

  it('says “not-written” for a fault it does not know', async () => {
    const tab = openTab(freshName());
    tab.fail.write = times(9, new DOMException('strange', 'DataError'));
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'not-written' });
  });

  it('says “not-written” when what is read back is not what was given', async () => {
    const tab = openTab(freshName());
    await tab.openDiary();
    tab.dexie.table('rows').hook('reading', (row?: object) => row && { ...row, zone: 'UTC' });
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'not-written' });
  });

  const lostTexts = [
    'Connection to Indexed Database server lost. Refresh the page to try again',
    "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.",
    'Attempt to get a record from database without an in-progress transaction',
    'An internal error was encountered in the Indexed Database server',
  ];

  test.each(lostTexts.flatMap((text) => [{ text, call: 'write' }, { text, call: 'read' }] as const))('a connection lost at a $call (“$text”) is opened again and the row is written once', async ({ text, call }) => {
    const tab = openTab(freshName());
    await tab.openDiary();
    tab.fail[call] = times(1, new DOMException(text, 'UnknownError'));
    const { row } = await tab.addRow(fever, { ruleSet });
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
  });

  it('a connection lost between the commit and its answer does not write the row twice', async () => {
    const tab = openTab(freshName());
    await tab.addRow(note('before'), { ruleSet });
    await vi.waitFor(async () => expect(await tab.dexie.table('meta').get('persisted')).toBeDefined());
    const core = tab.dexie.transaction.bind(tab.dexie) as (...all: readonly unknown[]) => Promise<unknown>;
    let transactions = 0;
    // The first gives the number, the second writes the row.
    vi.spyOn(tab.dexie, 'transaction').mockImplementation(((...all: readonly unknown[]) => {
      transactions += 1;
      const done = core(...all);
      return transactions === 2 ? done.then(() => Promise.reject(lost)) : done;
    }) as never);
    const { row } = await tab.addRow(fever, { ruleSet });
    expect(row.seq).toBe(2);
    expect((await tab.readRows()).rows).toHaveLength(2);
  });

  it('a connection lost at the read-back is opened again before anything is called saved', async () => {
    const tab = openTab(freshName());
    await tab.openDiary();
    let reads = 0;
    // The second read of a row in one save is the read-back.
    tab.fail.read = () => ((reads += 1) === 2 ? lost : null);
    const { row } = await tab.addRow(fever, { ruleSet });
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
    expect(reads).toBe(3);
  });

  it('says “closed” when a new connection does not help, and nothing was kept', async () => {
    const tab = openTab(freshName());
    await tab.openDiary();
    tab.fail.write = times(9, lost);
    await expect(tab.addRow(fever, { ruleSet })).rejects.toMatchObject({ code: 'closed' });
    tab.fail.write = () => null;
    expect(await tab.readRows()).toEqual({ rows: [], unreadable: 0 });
  });

  it('writes after the browser closed the connection beneath it', async () => {
    const tab = openTab(freshName());
    await tab.openDiary();
    tab.dexie.backendDB().close();
    const { row } = await tab.addRow(fever, { ruleSet });
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
    expect(vi.mocked(console.warn).mock.calls).toEqual([['Dexie: Need to reopen db']]);
    vi.mocked(console.warn).mockClear();
  });

  it('opens again on waking, before anybody asks', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const tab = openTab(freshName());
    const { row } = await tab.addRow(fever, { ruleSet });
    // The last thing that a save writes by itself; from then on only waking opens anything.
    await vi.waitFor(async () => expect(await tab.dexie.table('meta').get('persisted')).toBeDefined());
    tab.dexie.close();
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(tab.dexie.isOpen()).toBe(true));
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
  });
});

describe('asking the browser to keep the diary', () => {
  test.each([[true, 'yes'], [false, 'no']])('persist() gives %s: the diary knows “%s”', async (granted, expected) => {
    vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(granted) } });
    const tab = openTab(freshName());
    expect(await tab.readPersisted()).toBe('unknown');
    await tab.addRow(fever, { ruleSet });
    await vi.waitFor(async () => expect(await tab.readPersisted()).toBe(expected));
  });

  test.each([
    ['never answers', { storage: { persist: () => new Promise(() => undefined) } }],
    ['fails', { storage: { persist: () => Promise.reject(new Error('no')) } }],
    ['is not there', {}],
  ])('a browser that %s does not stop a save', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const tab = openTab(freshName());
    expect((await tab.addRow(fever, { ruleSet })).row.seq).toBe(1);
    expect(await tab.readPersisted()).toBe('unknown');
  });
});
