import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aNewRow, at } from './a-row.ts';

const ruleSet = '2026.11.1';
const note = (text: string) => aNewRow('note', { text }, at('08:00'));

/** Each has the whole store for itself, as tabs do. */
const openTab = async () => {
  vi.resetModules();
  const diary = await import('#symptoms/store/diary.ts');
  const erasing = await import('#symptoms/store/erase.ts');
  const small = await import('#symptoms/store/keep-small.ts');
  return { ...diary, ...erasing, ...small };
};

const databases = async (): Promise<readonly string[]> => (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

const leaveDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
  });

/** A browser's private files, as far as erasing them needs: some are held by another for a while. */
const privateFiles = (names: Set<string>, heldFor = 0) => {
  let held = heldFor;
  const root = {
    keys: async function* keys() {
      yield* names;
    },
    removeEntry: (name: string): Promise<void> => {
      held -= 1;
      if (held >= 0) return Promise.reject(new DOMException('held', 'NoModificationAllowedError'));
      names.delete(name);
      return Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(root) } });
};

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  indexedDB.deleteDatabase('day-by-day');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('leaves no database, ours or left over, and no private file; what somebody still holds can be erased by a further try', async () => {
  const files = new Set(['day-by-day', 'older']);
  privateFiles(files, 3);
  const tab = await openTab();
  await tab.addRow(note('one'), { ruleSet });
  await tab.saveDraft('form', { revision: 1 });
  const leftOver = await leaveDatabase('left-over');
  expect(await databases()).toEqual(expect.arrayContaining(['day-by-day', 'left-over']));
  await expect(tab.eraseAll()).rejects.toMatchObject({ code: 'blocked' });
  leftOver.close();
  await tab.eraseAll();
  expect(await databases()).toEqual([]);
  expect([...files]).toEqual([]);
});

it('nothing is kept afterwards until the page is loaded again, and then the diary is new', async () => {
  const tab = await openTab();
  await tab.addRow(note('one'), { ruleSet });
  const stop = tab.watchRows(() => undefined, () => undefined);
  await tab.eraseAll();
  expect(tab.isErased()).toBe(true);
  await expect(tab.addRow(note('two'), { ruleSet })).rejects.toMatchObject({ code: 'closed' });
  await expect(tab.saveDraft('form', { revision: 1 })).rejects.toMatchObject({ code: 'closed' });
  stop();
  expect(await databases()).toEqual([]);
  const anew = await openTab();
  expect(await anew.readRows()).toEqual({ rows: [], unreadable: 0 });
});

it('another tab is told, falls silent, and writes nothing anew; the one that erases is not', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await there.addRow(note('one'), { ruleSet });
  const told = { here: vi.fn<() => void>(), there: vi.fn<() => void>() };
  const stopHere = here.watchErased(told.here);
  const thereKnows = new Promise<void>((resolve) => {
    const stop = there.watchErased(() => {
      told.there();
      stop();
      resolve();
    });
  });
  await here.eraseAll();
  await thereKnows;
  stopHere();
  expect(told.there).toHaveBeenCalledOnce();
  expect(told.here).not.toHaveBeenCalled();
  expect(there.isErased()).toBe(true);
  expect(() => there.keepSmall('day-by-day.clock', {})).toThrow('erased');
  await expect(there.addRow(note('two'), { ruleSet })).rejects.toMatchObject({ code: 'closed' });
  expect(await databases()).toEqual([]);
});

it('says so when a private file stays held', async () => {
  const files = new Set(['day-by-day']);
  privateFiles(files, 1000);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const tab = await openTab();
  const problem = tab.eraseAll().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await problem).toMatchObject({ code: 'blocked' });
  vi.useRealTimers();
});
