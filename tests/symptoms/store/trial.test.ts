/** The throw-away database of the backup drill: it really takes the rows, gives them back, and is gone whatever happened. */
import 'fake-indexeddb/auto';
import { Dexie, type DBCoreMutateRequest } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { tryRestore } from '#symptoms/store/trial.ts';
import { aRow, at } from './a-row.ts';

const rows = Array.from({ length: 1200 }, (_, index) => aRow(index + 1, 'note', { text: `number ${index + 1}` }, at('08:00')));
const work = { diaryId: 'diary', rows, at: at('09:00').instant };
const databases = async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

const addons = [...Dexie.addons];
afterEach(() => void Dexie.addons.splice(0, Dexie.addons.length, ...addons));

/** Every write or read of a row of the next database goes through here first. */
const before = (call: 'mutate' | 'query', look: (request: unknown) => void): void => {
  Dexie.addons.push((db: Dexie) => {
    db.use({
      stack: 'dbcore', name: `before ${call}`,
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (name !== 'rows') return table;
          return {
            ...table,
            [call]: async (request: never): Promise<unknown> => {
              look(request);
              return await (table[call] as (request: never) => Promise<unknown>)(request);
            },
          };
        },
      }),
    });
  });
};

it('takes every row, gives back the same, and is gone', async () => {
  const there: Promise<readonly (string | undefined)[]>[] = [];
  let taken = 0;
  before('mutate', (request) => {
    const { type, ...more } = request as DBCoreMutateRequest;
    if (type === 'add' && 'values' in more) taken += more.values.length;
  });
  before('query', () => there.push(databases()));
  const back = await tryRestore(work);
  expect(taken).toBe(1200);
  expect(await Promise.all(there)).toContainEqual(['day-by-day.trial']);
  expect(back).toEqual(rows.toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id)));
  expect(await databases()).toEqual([]);
});

it.each([
  ['while it takes the rows', 'mutate', new DOMException('full', 'QuotaExceededError'), 'full'],
  ['while it reads them', 'query', new Error('torn'), 'not-written'],
] as const)('fails %s: nothing is left behind', async (_when, call, error, code) => {
  let calls = 0;
  before(call, () => {
    calls += 1;
    if (call === 'query' || calls === 2) throw error;
  });
  await expect(tryRestore(work)).rejects.toMatchObject({ code });
  expect(await databases()).toEqual([]);
});

it('one that was killed half-way is in nobody’s way', async () => {
  const killed = new Dexie('day-by-day.trial');
  killed.version(1).stores({ rows: '&id' });
  await killed.table('rows').add({ id: 'left behind' });
  killed.close();
  expect((await tryRestore(work)).map(({ id }) => id)).not.toContain('left behind');
  expect(await databases()).toEqual([]);
});

it('two windows at once take turns', async () => {
  const [one, other] = await Promise.all([tryRestore(work), tryRestore({ ...work, rows: rows.slice(0, 3) })]);
  expect([one.length, other.length]).toEqual([1200, 3]);
});
