/** A tab for tests: a diary of its own on a database shared by name, and a hand on the Dexie instance beneath it. */
import 'fake-indexeddb/auto';
import { Dexie, type DBCore, type DBCoreGetRequest, type DBCoreMutateRequest, type DBCoreTable } from 'dexie';
import { keepDiary } from '#symptoms/store/diary.ts';
import type { Journal } from '#symptoms/store/keep-journal.ts';

type Fault = () => Error | null;

export type Tab = ReturnType<typeof keepDiary> & {
  readonly dexie: Dexie;
  /**
   * Called at each write to, or read of, a row, and `any` at every call of the database; an error it returns is thrown
   * there, as the browser would.
   */
  readonly fail: { write: Fault; read: Fault; any: Fault };
};

const calls = ['get', 'getMany', 'query', 'openCursor', 'count', 'mutate'] as const satisfies readonly (keyof DBCoreTable)[];

/** Every call of every table asks first whether it may go through. */
const guarded = (core: DBCore, fault: Fault): DBCore => ({
  ...core,
  transaction: (...args) => {
    const error = fault();
    if (error) throw error;
    return core.transaction(...args);
  },
  table: (name) => {
    const table = core.table(name);
    const guard = (call: (typeof calls)[number]) => (request: never) => {
      const error = fault();
      return error ? Promise.reject(error) : (table[call] as (request: never) => Promise<unknown>)(request);
    };
    return { ...table, ...(Object.fromEntries(calls.map((call) => [call, guard(call)])) as unknown as Partial<DBCoreTable>) };
  },
});

let names = 0;
/** A database name that no other test has. */
export const freshName = (): string => `diary-${(names += 1)}`;

type With = { readonly openMs?: number; readonly writeMs?: number; /** None: the database alone, as where there are no private files. */ readonly journal?: Journal | null };

export const openTab = (name: string, { openMs = 3000, writeMs = 4000, journal = null }: With = {}): Tab => {
  const made: Dexie[] = [];
  const fail: Tab['fail'] = { write: () => null, read: () => null, any: () => null };
  const addon = (db: Dexie): void => {
    made.push(db);
    db.use({ stack: 'dbcore', name: 'any fault', create: (core) => guarded(core, () => fail.any()) });
    db.use({
      stack: 'dbcore',
      name: 'faults',
      create: (core) => ({
        ...core,
        table: (tableName) => {
          const table = core.table(tableName);
          if (tableName !== 'rows') return table;
          const unless = <R, T>(fault: Fault, go: (request: R) => Promise<T>) => (request: R): Promise<T> => {
            const error = fault();
            return error ? Promise.reject(error) : go(request);
          };
          return {
            ...table,
            mutate: unless((): Error | null => fail.write(), (request: DBCoreMutateRequest) => table.mutate(request)),
            get: unless((): Error | null => fail.read(), (request: DBCoreGetRequest) => table.get(request)),
          };
        },
      }),
    });
  };
  Dexie.addons.push(addon);
  const diary = keepDiary(name, { openMs, writeMs }, journal);
  Dexie.addons.splice(Dexie.addons.indexOf(addon), 1);
  const [dexie] = made;
  if (!dexie) throw new Error('the diary made no Dexie');
  return { ...diary, dexie, fail };
};

/** Fails with this error the given number of times, then no more. */
export const times = (count: number, error: Error): Fault => {
  let left = count;
  return () => ((left -= 1) >= 0 ? error : null);
};
