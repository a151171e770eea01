/** The two copies: what one lost comes back from the other, and what neither has is named. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { NewRow, Row } from '#symptoms/row.ts';
import type { Reading } from '#symptoms/store/diary.ts';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';
import { freshName, openTab, type Tab } from './tab.ts';

const ruleSet = '2026.11.1';
const note = (text: string, day = '2026-11-20') => aNewRow('note', { text }, at('08:00', day));
const oneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The browser's small storage, of which the tests' environment has none. */
beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Dexie.dependencies.indexedDB = indexedDB;
});

const phone = () => {
  const name = freshName();
  const files = memoryFiles();
  /** The app started anew on this phone. */
  const visit = (): Tab => openTab(name, { journal: keepJournal(files.open), openMs: 200 });
  return { name, files, visit };
};

const firstReading = (tab: Tab): Promise<Reading> => new Promise((resolve, reject) => tab.watchRows(resolve, reject));

/** A diary of so many rows, on both copies, its tab closed. */
const filled = async (count: number, day?: (seq: number) => string, make: (text: string, day?: string) => NewRow = note) => {
  const here = phone();
  const tab = here.visit();
  for (const seq of oneTo(count)) await tab.addRow(make(`${seq}`, day?.(seq)), { ruleSet });
  const { rows } = await tab.readRows();
  tab.dexie.close();
  return { ...here, rows: rows.toSorted((a, b) => a.seq - b.seq) };
};

const inDatabase = async <T>(name: string, work: (rows: Dexie) => Promise<T>): Promise<T> => {
  const db = await new Dexie(name).open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

const cutJournal = (files: MemoryFiles, keep: (line: string, index: number) => boolean): void => {
  const text = new TextDecoder().decode(files.bytes.get('rows'));
  files.bytes.set('rows', new TextEncoder().encode(text.split('\n').filter((line, index) => line === '' || keep(line, index)).join('\n')));
};

describe('a saved row', () => {
  it('is in both copies, with the same number, and says so', async () => {
    const { files, visit } = phone();
    const tab = visit();
    const { row, keptIn } = await tab.addRow(note('one'), { ruleSet });
    expect(keptIn).toBe('both');
    expect(await keepJournal(files.open).rows()).toEqual([row]);
    expect(await tab.readRows()).toEqual({ rows: [row], unreadable: 0 });
  });

  it('is in the journal before the database learns of it', async () => {
    const { files, visit } = phone();
    const tab = visit();
    await tab.openDiary();
    let first: readonly unknown[] = [];
    tab.fail.write = () => {
      first = [...new TextDecoder().decode(files.bytes.get('rows')).matchAll(/"text":"one"/gu)];
      return null;
    };
    await tab.addRow(note('one'), { ruleSet });
    expect(first).toHaveLength(1);
  });

  it('is kept by the journal alone while the database takes nothing, and goes into the database at the next start', async () => {
    const { visit } = phone();
    const tab = visit();
    await tab.openDiary();
    tab.fail.write = () => new DOMException('no room', 'QuotaExceededError');
    const { row, keptIn } = await tab.addRow(note('one'), { ruleSet });
    expect(keptIn).toBe('journal');
    tab.dexie.close();
    const next = visit();
    expect(await firstReading(next)).toMatchObject({ rows: [row], gaps: [], copies: 'two' });
    expect((await next.addRow(note('two'), { ruleSet })).row.seq).toBe(2);
  });

  it('is kept by the database alone while the journal takes nothing, and goes into the journal at the next start', async () => {
    const { files, visit } = phone();
    const tab = visit();
    await tab.openDiary();
    files.fail.write = new DOMException('no room', 'QuotaExceededError');
    const { row, keptIn } = await tab.addRow(note('one'), { ruleSet });
    expect(keptIn).toBe('diary');
    files.fail.write = null;
    tab.dexie.close();
    await firstReading(visit());
    expect(await keepJournal(files.open).rows()).toEqual([row]);
  });

  it('gets a number of its own also when only the database knows the last one, and does not answer any more', async () => {
    const { files, visit } = phone();
    const tab = visit();
    await tab.addRow(note('one'), { ruleSet });
    files.fail.write = new DOMException('no room', 'QuotaExceededError');
    expect(await tab.addRow(note('two'), { ruleSet })).toMatchObject({ keptIn: 'diary', row: { seq: 2 } });
    files.fail.write = null;
    tab.fail.any = () => new DOMException('damaged', 'UnknownError');
    expect(await tab.addRow(note('three'), { ruleSet })).toMatchObject({ keptIn: 'journal', row: { seq: 3 } });
  });

  it('is called saved by nobody when neither takes it', async () => {
    const { files, visit } = phone();
    const tab = visit();
    await tab.openDiary();
    files.fail.write = new DOMException('no room', 'QuotaExceededError');
    tab.fail.write = () => new DOMException('no room', 'QuotaExceededError');
    await expect(tab.addRow(note('one'), { ruleSet })).rejects.toMatchObject({ code: 'full' });
  });
});

describe('at the start', () => {
  it('whatever the database lost comes back from the journal, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3, 4, 5]), async (lost) => {
        const { name, rows, visit } = await filled(6);
        await inDatabase(name, (db) => db.table('rows').bulkDelete(lost.map((index) => rows[index]?.id ?? '')));
        const reading = await firstReading(visit());
        expect(reading.rows.toSorted((a, b) => a.seq - b.seq)).toEqual(rows);
        expect(reading).toMatchObject({ unreadable: 0, gaps: [], copies: 'two' });
        expect(await inDatabase(name, (db) => db.table('rows').count())).toBe(6);
      }),
      { numRuns: 20 },
    );
  });

  it('a database that was emptied whole gives back its rows, its numbers and its ids', async () => {
    const { name, rows, visit } = await filled(3);
    await Dexie.delete(name);
    const tab = visit();
    expect((await firstReading(tab)).rows.toSorted((a, b) => a.seq - b.seq)).toEqual(rows);
    const { row } = await tab.addRow(note('four'), { ruleSet });
    expect(row).toMatchObject({ seq: 4, diaryId: rows[0]?.diaryId, deviceId: rows[0]?.deviceId });
  });

  it('a value that changed in the database is put right', async () => {
    const { name, rows, visit } = await filled(3);
    await inDatabase(name, (db) => db.table('rows').update(rows[1]?.id, { answers: { text: 'something else' } }));
    const reading = await firstReading(visit());
    expect(reading.rows.toSorted((a, b) => a.seq - b.seq)).toEqual(rows);
  });

  it('a journal that lost lines, or all of them, is filled again', async () => {
    const { files, rows, visit } = await filled(4);
    for (const keep of [(_line: string, index: number) => index !== 2, () => false]) {
      cutJournal(files, keep);
      expect(await firstReading(visit())).toMatchObject({ gaps: [], copies: 'two' });
      expect((await keepJournal(files.open).rows()).length).toBe(rows.length);
    }
  });

  it('a row that says no place is kept in both copies once, however often the app starts', async () => {
    const { name, files, visit } = await filled(1);
    await inDatabase(name, (db) => db.table('rows').add({ id: 'strange', kind: 'reading' }));
    for (const start of oneTo(3)) {
      const tab = visit();
      expect(await firstReading(tab), `start ${start}`).toMatchObject({ unreadable: 1, gaps: [], copies: 'two' });
      tab.dexie.close();
    }
    expect((await keepJournal(files.open).rows()).map(({ id }) => id)).toContain('strange');
    expect(new TextDecoder().decode(files.bytes.get('rows')).match(/strange/gu)).toHaveLength(1);
  });

  it('what neither copy has is named with its numbers and days', async () => {
    const { name, files, rows, visit } = await filled(5, (seq) => `2026-11-1${seq}`);
    await inDatabase(name, (db) => db.table('rows').bulkDelete([1, 2].map((index) => rows[index]?.id ?? '')));
    cutJournal(files, (line) => !line.includes('"seq":2,') && !line.includes('"seq":3,'));
    const { gaps } = await firstReading(visit());
    expect(gaps).toEqual([{ deviceId: rows[0]?.deviceId, from: 2, to: 3, after: '2026-11-11', before: '2026-11-14' }]);
  });

  it('the last rows, too: the browser’s small storage still knows that they were saved', async () => {
    const { name, files, rows, visit } = await filled(3);
    await inDatabase(name, (db) => db.table('rows').bulkDelete([1, 2].map((index) => rows[index]?.id ?? '')));
    cutJournal(files, (line) => !line.includes('"seq":2,') && !line.includes('"seq":3,'));
    const tab = visit();
    expect((await firstReading(tab)).gaps).toEqual([{ deviceId: rows[0]?.deviceId, from: 2, to: 3, after: '2026-11-20', before: '2026-11-20' }]);
    expect((await tab.addRow(note('next'), { ruleSet })).row.seq).toBe(4);
  });

  it('a diary that is gone from both copies is no new one', async () => {
    const { name, files, visit } = await filled(3);
    await Dexie.delete(name);
    files.bytes.clear();
    expect((await firstReading(visit())).gaps).toMatchObject([{ from: 1, to: 3, after: null }]);
  });

  it('a gap that somebody has read of is no open gap any more, also after the next start', async () => {
    const { name, files, rows, visit } = await filled(3);
    await inDatabase(name, (db) => db.table('rows').delete(rows[1]?.id ?? ''));
    cutJournal(files, (line) => !line.includes('"seq":2,'));
    const tab = visit();
    const { gaps } = await firstReading(tab);
    await tab.markTold(gaps);
    tab.dexie.close();
    expect(await firstReading(visit())).toMatchObject({ gaps: [], lost: gaps });
  });

  it('an unclean end begins a new log before anything else is written, a clean one does not', async () => {
    const { files, visit } = await filled(1);
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    const pieces = (): number => puts.mock.calls.filter(([value]) => String((value as { key?: unknown }).key).startsWith('new-log-')).length;
    const again = visit();
    await again.openDiary();
    expect(pieces() * 60_000).toBeGreaterThanOrEqual(3_000_000);
    expect(await again.dexie.table('meta').where('key').startsWith('new-log-').count()).toBe(0);
    again.dexie.close();
    await keepJournal(files.open).rest();
    puts.mockClear();
    await visit().openDiary();
    expect(pieces()).toBe(0);
  });
});

describe('before the diary is open', () => {
  it('what is typed is kept already: an end in the middle of the start loses none of it', async () => {
    const { name, files } = phone();
    const real = Dexie.dependencies.indexedDB;
    Dexie.dependencies.indexedDB = { open: () => ({}) } as unknown as IDBFactory;
    const killed = openTab(name, { journal: keepJournal(files.open), openMs: 60_000 });
    void killed.saveDraft('check-in', { revision: 1 });
    void killed.saveDraft('check-in', { revision: 2 });
    await vi.waitFor(async () => expect((await keepJournal(files.open).look()).drafts.get('check-in')?.revision).toBe(2));
    Dexie.dependencies.indexedDB = real;
    expect(await openTab(name, { journal: keepJournal(files.open) }).readDraft('check-in')).toEqual({ revision: 2 });
  });
});

describe('while the diary is open', () => {
  it('rows that vanish from the database come back, and nobody is shown a diary without them', async () => {
    const { rows, visit } = await filled(3);
    const tab = visit();
    const counts: number[] = [];
    await new Promise<void>((resolve) => {
      let told = 0;
      const stop = tab.watchRows((reading) => {
        counts.push(reading.rows.length);
        told += 1;
        if (told === 1) void tab.dexie.table('rows').delete(rows[1]?.id ?? '');
        else queueMicrotask(() => { stop(); resolve(); });
      }, () => counts.push(-1));
    });
    expect(new Set(counts)).toEqual(new Set([3]));
  });
});

describe('two looks at one diary', () => {
  it('both learn of what one of them finds gone, though it is not among the days of the other', async () => {
    const { rows, name } = await filled(3, () => '2026-01-02', (_text, day) => aNewRow('reading', { temp: { text: '98.1', unit: 'F' } }, at('08:00', day)));
    const tab = openTab(name);
    const gaps = new Map<string, readonly unknown[]>();
    const watch = (who: string, since: string | null) => tab.watchRows((reading) => gaps.set(who, reading.gaps), () => undefined, since === null ? null : { since, until: null });
    watch('Today', '2026-11-01');
    await vi.waitFor(() => expect(gaps.get('Today')).toEqual([]));
    // Another program takes one away, and a row of nobody comes: no number tells.
    await inDatabase(name, async (db) => {
      await db.table('rows').delete(rows[1]?.id ?? '');
      await db.table('rows').put({ id: 'stray', kind: 'reading', civilDay: '2026-01-03' });
    });
    watch('table', null);
    await vi.waitFor(() => expect([...gaps].map(([who, { length }]) => [who, length])).toEqual([['Today', 1], ['table', 1]]));
  });
});

describe('a database that does not give back what it holds', () => {
  type Core = Parameters<Parameters<Dexie['use']>[0]['create']>[0];
  type Rows = ReturnType<Core['table']>;
  /** @param change what is different about its rows */
  const visitOdd = (visit: () => Tab, change: (rows: Rows) => Partial<Rows>): Tab => {
    const tab = visit();
    tab.dexie.use({
      stack: 'dbcore', name: 'odd',
      create: (core) => ({ ...core, table: (name) => (name === 'rows' ? { ...core.table(name), ...change(core.table(name)) } : core.table(name)) }),
    });
    return tab;
  };
  /** A damaged index: it counts right, and a search along it goes past a row. */
  const past = (isPassed: (id: unknown) => boolean, wanted: (index: string) => boolean) => (rows: Rows): Partial<Rows> => ({
    query: (request) =>
      rows.query(request).then(({ result }) => ({
        result: wanted(request.query.index.name ?? 'id')
          ? result.filter((found: unknown) => !isPassed(typeof found === 'string' ? found : (found as { id?: unknown }).id))
          : result,
      })),
  });
  type Told = { readonly reading: Reading | null; readonly problem: string | null };
  const firstTold = (tab: Tab, days: { readonly since: string; readonly until: string | null } | null): Promise<Told> =>
    new Promise((resolve) => {
      tab.watchRows((reading) => resolve({ reading, problem: null }), ({ code }, reading) => resolve({ reading, problem: code }), days);
    });
  const now = { since: '2026-11-01', until: null };
  const week = { since: '2026-11-19', until: '2026-11-25' };
  const aReading = (_text: string, day?: string) => aNewRow('reading', { temp: { text: '98.1', unit: 'F' } }, at('08:00', day));

  it.each([
    ['civilDay', 'an entry for now', aReading, '2026-11-20', now],
    ['civilDay', 'a note of the week', note, '2026-11-20', week],
    ['kind', 'an old note for now', note, '2026-01-02', now],
  ] as const)('along the index %s to %s: the whole of it is read instead', async (index, _what, make, day, days) => {
    const { rows, visit } = await filled(3, () => day, make);
    const tab = visitOdd(visit, past((id) => id === rows[1]?.id, (name) => name === index));
    expect(await firstTold(tab, days)).toMatchObject({ problem: null, reading: { rows: { length: 3 } } });
  });

  /** Looks on while something happens to the diary. @returns what is told of it, newest last */
  const watching = (tab: Tab, days: { readonly since: string; readonly until: string | null }) => {
    const told: Reading[] = [];
    const problems: string[] = [];
    const stop = tab.watchRows((reading) => told.push(reading), ({ code }) => problems.push(code), days);
    return { told, problems, stop };
  };

  it('along the index to what another tab wrote: the whole of it is read instead', async () => {
    const { rows, visit } = await filled(3);
    const known = new Set<unknown>(rows.map(({ id }) => id));
    const { told, stop } = watching(visitOdd(visit, past((id) => !known.has(id), (index) => index === 'civilDay')), now);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await visit().addRow(aReading('4'), { ruleSet });
    await vi.waitFor(() => expect(told.at(-1)?.rows).toHaveLength(4));
    stop();
  });

  it('an old entry that a call rests on, gone while somebody looks: it comes back, and nobody is shown the call without it', async () => {
    const { rows, visit } = await filled(1, () => '2026-01-02', aReading);
    const [old] = rows;
    const tab = visit();
    await tab.addRow(aNewRow('call', { alerts: [{ rule: 'W01', rests: [old?.id ?? ''] }], level: 'urgent', outcome: 'no-answer' }, at('09:00', '2026-01-02')), { ruleSet });
    const { told, problems, stop } = watching(tab, now);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await tab.dexie.table('rows').delete(old?.id ?? '');
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect({ counts: told.map(({ rows: { length } }) => length), problems }).toEqual({ counts: [2, 2], problems: [] });
    stop();
  });

  it('so also while as many rows come as go', async () => {
    const { name, rows, visit } = await filled(1, () => '2026-01-02', aReading);
    const [old] = rows;
    const tab = visit();
    const { row: call } = await tab.addRow(aNewRow('call', { alerts: [{ rule: 'W01', rests: [old?.id ?? ''] }], level: 'urgent', outcome: 'no-answer' }, at('09:00', '2026-01-02')), { ruleSet });
    const { told, problems, stop } = watching(tab, now);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await inDatabase(name, (db) => db.transaction('rw', 'rows', async () => {
      await db.table('rows').delete(old?.id ?? '');
      await db.table('rows').add({ ...call, kind: 'note', answers: { text: 'new' }, id: 'new', seq: 3 });
    }));
    await vi.waitFor(() => expect(told.at(-1)?.rows).toHaveLength(3));
    expect({ counts: told.map(({ rows: { length } }) => length), problems }).toEqual({ counts: [2, 3], problems: [] });
    stop();
  });

  it('a backup brings back from the journal what is lacking, and has what only the database has', async () => {
    const { name, files, rows, visit } = await filled(1);
    const tab = visit();
    await tab.openDiary();
    files.fail.write = new DOMException('no room', 'QuotaExceededError');
    expect((await tab.addRow(note('2'), { ruleSet })).keptIn).toBe('diary');
    files.fail.write = null;
    await inDatabase(name, (db) => db.table('rows').delete(rows[0]?.id ?? ''));
    expect((await tab.readStock()).rows).toHaveLength(2);
  });

  it('what is written, here or in another tab, is found without the whole diary being read', async () => {
    const { visit } = await filled(3);
    let wholes = 0;
    const tab = visitOdd(visit, (rows) => ({
      query: (request) => {
        if (request.values && request.query.index.isPrimaryKey) wholes += 1;
        return rows.query(request);
      },
    }));
    const { told, stop } = watching(tab, now);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    const before = wholes;
    await tab.addRow(aReading('4'), { ruleSet });
    await vi.waitFor(() => expect(told.at(-1)?.rows).toHaveLength(4));
    await visit().addRow(aReading('5'), { ruleSet });
    await vi.waitFor(() => expect(told.at(-1)?.rows).toHaveLength(5));
    expect({ before, after: wholes }).toEqual({ before: 1, after: 1 });
    stop();
  });

  it.each([['and the journal shows it', true, { total: 3 }], ['also where there is no journal', false, null]] as const)('along its own keys: it is no whole diary, %s', async (_what, journal, reading) => {
    const { name, rows, visit } = await filled(3);
    const told = await firstTold(visitOdd(journal ? visit : () => openTab(name), past((id) => id === rows[1]?.id, () => true)), now);
    expect(told).toMatchObject({ problem: 'closed', reading });
  });

  describe('not even after it took it back', () => {
    /** A database that says it took what is put, and did not; after so many times it breaks. */
    const forgetful = async (timesAtMost: number) => {
      const { name, rows, visit } = await filled(3);
      await inDatabase(name, (db) => db.table('rows').delete(rows[1]?.id ?? ''));
      let puts = 0;
      const tab = visitOdd(visit, (table) => ({
        mutate: (request) => {
          puts += 1;
          if (puts > timesAtMost) throw new Error('put again and again');
          return request.type === 'put' ? Promise.resolve({ numFailures: 0, failures: {}, results: [], lastResult: undefined }) : table.mutate(request);
        },
      }));
      return { tab, puts: () => puts };
    };

    it('that is said once, and the journal shows it', async () => {
      const { tab, puts } = await forgetful(5);
      expect(await firstTold(tab, now)).toMatchObject({ problem: 'closed', reading: { total: 3 } });
      expect(puts()).toBe(2);
    });

    it('a backup takes along what the journal has of it', async () => {
      const { tab } = await forgetful(5);
      expect((await tab.readStock()).rows).toHaveLength(3);
    });

    it('the app asks again ever less often', async () => {
      const { tab } = await forgetful(40);
      const waits: number[] = [];
      const real = globalThis.setTimeout;
      const soon = (then: () => void, ms?: number) => {
        if (ms === undefined || ms < 15_000) return real(then, ms);
        waits.push(ms);
        return real(then, 1);
      };
      vi.stubGlobal('setTimeout', soon);
      const { told, stop } = watching(tab, now);
      await vi.waitFor(() => expect(waits.length).toBeGreaterThan(5));
      stop();
      expect({ waits: waits.slice(0, 6), told }).toEqual({ waits: [15_000, 30_000, 60_000, 120_000, 240_000, 240_000], told: [] });
    });
  });
});

describe('without private files', () => {
  it('the database alone keeps the diary, and says that it is one copy', async () => {
    const tab = openTab(freshName());
    expect((await tab.addRow(note('one'), { ruleSet })).keptIn).toBe('diary');
    expect(await firstReading(tab)).toMatchObject({ gaps: [], copies: 'one' });
  });

  test.each([
    ['the browser refuses them', (files: MemoryFiles) => { files.fail.open = new DOMException('private window', 'SecurityError'); }],
    ['another program holds them', (files: MemoryFiles) => { files.fail.open = new DOMException('held', 'NoModificationAllowedError'); }],
  ])('the same when %s', async (_, spoil) => {
    const { files, visit } = phone();
    spoil(files);
    const tab = visit();
    expect((await tab.addRow(note('one'), { ruleSet })).keptIn).toBe('diary');
    expect((await firstReading(tab)).copies).toBe('one');
  });
});

describe('a database that does not open', () => {
  const broken = async () => {
    const here = await filled(2);
    const real = Dexie.dependencies.indexedDB;
    Dexie.dependencies.indexedDB = { open: () => ({}) } as unknown as IDBFactory;
    const repair = (): void => { Dexie.dependencies.indexedDB = real; };
    return { ...here, repair };
  };

  it('still shows what the journal knows, takes an entry and keeps a draft; later both copies are whole', async () => {
    const { rows, visit, repair } = await broken();
    const tab = visit();
    const [problem, reading] = await new Promise<[string, Reading | null]>((resolve, reject) => {
      tab.watchRows(() => reject(new Error('it opened')), (error, beside) => resolve([error.code, beside]));
    });
    expect(problem).toBe('unopenable');
    expect(reading?.rows.toSorted((a, b) => a.seq - b.seq)).toEqual(rows);
    const { row, keptIn } = await tab.addRow(note('three'), { ruleSet });
    expect([keptIn, row.seq, row.deviceId]).toEqual(['journal', 3, rows[0]?.deviceId]);
    expect(await tab.saveDraft('check-in', { revision: 4 })).toBe('kept');
    expect(await tab.readDraft('check-in')).toEqual({ revision: 4 });
    tab.dexie.close();
    repair();
    const next = visit();
    expect((await firstReading(next)).rows).toHaveLength(3);
    expect(await next.readDraft('check-in')).toEqual({ revision: 4 });
  });
});

describe('an upgrade that another tab blocks', () => {
  it('the old tab’s diary is shown and takes an entry and a draft by the journal; once the tab lets go, both copies are whole', async () => {
    const { name, rows, visit } = await filled(2);
    // As an older version left it, and an old tab that never lets go by itself.
    await Dexie.delete(name);
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 5);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('no reason given')));
    });
    const tab = visit();
    const told: string[] = [];
    const stop = tab.watchRows((reading) => told.push(`${reading.rows.length} rows`), ({ code }, beside) => told.push(`${code}, ${beside?.rows.length} rows beside`));
    await vi.waitFor(() => expect(told).toEqual(['blocked, 2 rows beside']));
    // Also who asks later is told why, at once.
    expect(await tab.openDiary()).toEqual({ state: 'failed', problem: 'blocked' });
    const { row, keptIn } = await tab.addRow(note('three'), { ruleSet });
    expect([keptIn, row.seq, row.deviceId]).toEqual(['journal', 3, rows[0]?.deviceId]);
    expect(await tab.saveDraft('check-in', { revision: 4 })).toBe('kept');
    old.close();
    await vi.waitFor(() => expect(told.at(-1)).toBe('3 rows'));
    expect(await tab.readDraft('check-in')).toEqual({ revision: 4 });
    expect(await inDatabase(name, (db) => db.table('rows').count())).toBe(3);
    stop();
  });
});

/** What WebKit and Chromium say when the connection is gone, as after a night in the background (reliability fault 6). */
const lostTexts = [
  'Connection to Indexed Database server lost. Refresh the page to try again',
  'Attempt to get a record from database without an in-progress transaction',
  'An internal error was encountered in the Indexed Database server',
  "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.",
];

describe.each([['with a journal', true], ['without', false]] as const)('at each call of the database, %s', (_, withJournal) => {
  const gap = { deviceId: 'phone', from: 7, to: 8, after: null, before: null };
  const fromElsewhere = (first: Row) => ({ diaryId: first.diaryId, rows: [{ ...first, id: 'elsewhere', deviceId: 'another-phone' }], at: at('09:00').instant });
  /** Each way into the store; an answer means that it was done. */
  const ways: readonly (readonly [string, (tab: Tab, first: Row) => Promise<unknown>])[] = [
    ['addRow', (tab) => tab.addRow(note('one'), { ruleSet, draft: { form: 'check-in', next: null } })],
    ['saveDraft', (tab) => tab.saveDraft('temperature', { revision: 2 })],
    ['readDraft', (tab) => tab.readDraft('check-in')],
    ['dropDraft', (tab) => tab.dropDraft('check-in')],
    ['readRows', (tab) => tab.readRows()],
    ['markTold', (tab) => tab.markTold([gap])],
    ['readPersisted', (tab) => tab.readPersisted()],
    ['readFirstDay', (tab) => tab.readFirstDay()],
    ['readLastDay', (tab) => tab.readLastDay()],
    ['countWritten', (tab) => tab.countWritten()],
    ['isWrittenSince', (tab) => tab.isWrittenSince([])],
    ['readStock', (tab) => tab.readStock()],
    ['restoreRows', (tab, first) => tab.restoreRows(fromElsewhere(first))],
    ['readLastRestore', (tab) => tab.readLastRestore()],
    ['undoRestore', (tab) => tab.undoRestore()],
    ['readBackupMark', (tab) => tab.readBackupMark()],
    ['writeBackupMark', (tab) => tab.writeBackupMark({ words: null, made: null, notBefore: '2026-11-21' })],
    ['openDiary', async (tab) => (await tab.openDiary()).state],
    ['watchRows', firstReading],
  ];

  it('every way into the store is among them', () => {
    const tab = openTab(freshName());
    // What ends the diary reads and writes nothing afterwards; the last two are the test's own hands.
    const beside = ['end', 'erase', 'dexie', 'fail'];
    expect(Object.keys(tab).filter((way) => !beside.includes(way)).toSorted()).toEqual(ways.map(([way]) => way).toSorted());
  });

  it.each(ways)('%s: a connection lost once is opened again; lost for good it is said, and nothing acknowledged is gone', async (way, go) => {
    let places = 0;
    const wrong: string[] = [];
    for (const lasting of [false, true]) {
      for (let place = 0, calls = 1; calls > 0; place += 1) {
        const files = memoryFiles();
        const name = freshName();
        const visit = (): Tab => openTab(name, { journal: withJournal ? keepJournal(files.open) : null });
        const tab = visit();
        const first = await tab.addRow(note('before'), { ruleSet });
        await tab.saveDraft('check-in', { revision: 1 });
        if (way === 'undoRestore') await tab.restoreRows(fromElsewhere(first.row));
        calls = -place;
        const text = lostTexts[place % lostTexts.length] ?? '';
        tab.fail.any = () => {
          calls += 1;
          return calls === 1 || (lasting && calls > 1) ? new DOMException(text, 'UnknownError') : null;
        };
        const done = await go(tab, first.row).then((value) => ({ value }), (error: unknown) => ({ error }));
        tab.fail.any = () => null;
        tab.dexie.close();
        const next = visit();
        const { rows } = await firstReading(next);
        const draft = await next.readDraft('temperature');
        next.dexie.close();
        const ids = rows.map(({ id }) => id);
        const failed = 'error' in done;
        const acknowledged = failed ? [] : way === 'addRow' ? [(done.value as { readonly row: Row }).row.id] : way === 'restoreRows' ? ['elsewhere'] : [];
        const here = `${lasting ? 'lost for good' : 'lost once'} at call ${place}: `;
        if (failed && !lasting) wrong.push(`${here}not opened again (${String(done.error)})`);
        if (failed && (done.error as Error).name !== 'StoreProblem') wrong.push(`${here}an error of another kind`);
        if (![first.row.id, ...acknowledged].every((id) => ids.includes(id))) wrong.push(`${here}an acknowledged row is gone`);
        if (new Set(rows.map(({ deviceId, seq }) => `${deviceId} ${seq}`)).size !== rows.length) wrong.push(`${here}a number was given twice`);
        if (way === 'saveDraft' && !failed && draft === null) wrong.push(`${here}an acknowledged draft is gone`);
        places += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(places).toBeGreaterThan(1);
  });
});
