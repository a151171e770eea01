/** What the store reads for Today is enough: the rules and the alerts answer as for the whole diary. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lookBackDays } from '#app/live-diary.ts';
import { alertsOf } from '#rules/alert.ts';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { addDays } from '#symptoms/civil-day.ts';
import type { Row } from '#symptoms/row.ts';
import type { Reading } from '#symptoms/store/diary.ts';
import { longDiary } from '#scripts/long-diary.ts';
import { aRow, at } from './a-row.ts';
import { freshName, openTab } from './tab.ts';

const read = (tab: ReturnType<typeof openTab>, since: string, until: string | null = null): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const stop = tab.watchRows((reading) => {
      resolve(reading);
      queueMicrotask(() => stop());
    }, reject, { since, until });
  });

describe('the rows since the longest look-back, and whatever is no entry', () => {
  it('give the same assessment and the same alerts as fifteen hundred rows', async () => {
    const rows = longDiary(3, 1500);
    const tab = openTab(freshName());
    await tab.dexie.open();
    await tab.dexie.table('rows').bulkAdd([...rows]);
    const reads: number[] = [];
    for (let place = 100; place <= rows.length; place += 140) {
      const last = rows[place - 1];
      if (!last) continue;
      const now = { instant: last.observedAt, civilDay: last.civilDay };
      const { rows: recent } = await read(tab, addDays(now.civilDay, -lookBackDays));
      const until = (all: readonly Row[]) => all.filter((row) => row.observedAt <= last.observedAt);
      const answer = (all: readonly Row[]) => {
        const assessment = assess(until(all), { limits: noLimits, now });
        return { assessment, alerts: alertsOf(assessment, until(all)) };
      };
      reads.push(until(recent).length);
      expect(answer(recent)).toEqual(answer(rows));
    }
    expect(Math.max(...reads.slice(4))).toBeLessThan(rows.length / 2);
  });

  it('take along the old entry that an alert nobody answered rests on', async () => {
    const tab = openTab(freshName());
    await tab.dexie.open();
    const old = aRow(1, 'check-in', { chest_pain: true }, at('08:00', '2026-01-02'));
    const shown = aRow(2, 'shown', { rule: 'W27', rests: [old.id], level: 'emergency' }, at('08:00', '2026-01-02'));
    const other = aRow(3, 'reading', { temp: { text: '98.1', unit: 'F' } }, at('09:00', '2026-01-02'));
    await tab.dexie.table('rows').bulkAdd([old, shown, other]);
    const reading = await read(tab, '2026-11-01');
    expect(reading.rows.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b))).toEqual([old.id, shown.id]);
    expect(reading.total).toBe(3);
  });

  it('a row without a day is never left unread', async () => {
    const tab = openTab(freshName());
    await tab.dexie.open();
    await tab.dexie.table('rows').bulkAdd([{ id: 'broken', kind: 'reading' }, aRow(1, 'note', { text: 'x' }, at('08:00', '2026-01-02'))]);
    expect(await read(tab, '2026-11-01')).toMatchObject({ unreadable: 1, total: 2 });
  });
});

describe('the rows of a span of days', () => {
  const rows = [
    aRow(1, 'treatment', { country: 'US' }, at('08:00', '2026-01-01')),
    aRow(2, 'check-in', { chest_pain: true }, at('08:00', '2026-01-02')),
    aRow(3, 'reading', { temp: { text: '98.1', unit: 'F' } }, at('08:00', '2026-03-03')),
    aRow(4, 'note', { text: 'before' }, at('09:00', '2026-03-03')),
    aRow(5, 'shown', { rule: 'W27', rests: ['r2'], level: 'emergency' }, at('08:00', '2026-03-04')),
    aRow(6, 'reading', { temp: { text: '98.2', unit: 'F' } }, at('08:00', '2026-03-05')),
    aRow(7, 'note', { text: 'after' }, at('08:00', '2026-03-06')),
  ];
  const openWith = async (stored: readonly Row[]) => {
    const tab = openTab(freshName());
    await tab.dexie.open();
    await tab.dexie.table('rows').bulkAdd([...stored]);
    return tab;
  };
  const ids = async (tab: ReturnType<typeof openTab>, since: string, until: string) =>
    (await read(tab, since, until)).rows.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b));

  it('are those of both its ends and between, the settings, and what its warnings rest on', async () => {
    const tab = await openWith(rows);
    expect(await ids(tab, '2026-03-04', '2026-03-05')).toEqual(['r1', 'r2', 'r5', 'r6']);
    expect(await ids(tab, '2026-03-03', '2026-03-03')).toEqual(['r1', 'r3', 'r4']);
    expect(await ids(tab, '2026-04-01', '2026-04-14')).toEqual(['r1']);
  });

  it('are few, however long the diary is', async () => {
    const diary = longDiary(3, 1500);
    const tab = await openWith(diary);
    const last = diary.at(-1)?.civilDay ?? '';
    const { rows: read14, total } = await read(tab, addDays(last, -13), last);
    expect(total).toBe(1500);
    expect(read14.length).toBeLessThan(120);
    expect(read14.filter((row) => row.civilDay >= addDays(last, -13)).length).toBe(diary.filter((row) => row.civilDay >= addDays(last, -13)).length);
  });

  it('the oldest entry is found behind older settings', async () => {
    expect(await (await openWith(rows)).readFirstDay()).toBe('2026-01-02');
    expect(await (await openWith(rows.slice(0, 1))).readFirstDay()).toBeNull();
  });

  it('the newest entry is found before newer warnings', async () => {
    expect(await (await openWith([...rows, aRow(8, 'shown', { rule: 'W27', rests: ['r2'], level: 'emergency' }, at('08:00', '2026-03-08'))])).readLastDay()).toBe('2026-03-06');
    expect(await (await openWith(rows.slice(0, 1))).readLastDay()).toBeNull();
  });

  it('entries are counted as somebody wrote them, what cannot be read among them', async () => {
    expect(await (await openWith(rows)).countWritten()).toBe(5);
    const tab = await openWith(rows);
    await tab.dexie.table('rows').add({ id: 'broken' });
    expect(await tab.countWritten()).toBe(6);
  });
});
