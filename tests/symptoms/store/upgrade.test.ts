/** How the next stored shape must come: in one transaction that adds, so that an end in the middle leaves the old one. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import { aNewRow, at } from './a-row.ts';
import { memoryFiles } from './memory-files.ts';
import { freshName, openTab } from './tab.ts';

const ruleSet = '2026.11.1';
const notes = 5;

/** What a next version would do: a new index, its own number in `meta`, a field added to every row. `ends` after so many rows. */
const nextVersion = (name: string, ends: number): Dexie => {
  const db = new Dexie(name);
  db.version(1).stores({ rows: '&id, kind, civilDay, [deviceId+seq]', drafts: '&form', meta: '&key' });
  db.version(2)
    .stores({ rows: '&id, kind, civilDay, [deviceId+seq], observedAt' })
    .upgrade(async (transaction) => {
      let changed = 0;
      await transaction.table('meta').put({ key: 'schema', value: 2 });
      await transaction.table('rows').toCollection().modify((row: Record<string, unknown>) => {
        if (changed === ends) throw new Error('the browser ended here');
        changed += 1;
        row['added'] = true;
      });
    });
  return db;
};

describe('an upgrade that dies half-way', () => {
  it.each(Array.from({ length: notes }, (_, ends) => [ends]))('after %i rows: the old version opens with every row as it was', async (ends) => {
    const name = freshName();
    const files = memoryFiles();
    const before = openTab(name, { journal: keepJournal(files.open) });
    for (let seq = 1; seq <= notes; seq += 1) await before.addRow(aNewRow('note', { text: `${seq}` }, at('08:00')), { ruleSet });
    const { rows } = await before.readRows();
    before.dexie.close();

    await expect(nextVersion(name, ends).open()).rejects.toThrow(/ended here/u);

    const after = openTab(name, { journal: keepJournal(files.open) });
    expect(await after.openDiary()).toEqual({ state: 'open' });
    expect((await after.readRows()).rows).toEqual(rows);
  });

  it('and one that is whole is met by the old version as newer: read, never written', async () => {
    const name = freshName();
    const before = openTab(name);
    await before.addRow(aNewRow('note', { text: '1' }, at('08:00')), { ruleSet });
    before.dexie.close();
    const next = await nextVersion(name, -1).open();
    next.close();
    const after = openTab(name);
    expect(await after.openDiary()).toEqual({ state: 'newer' });
    await expect(after.addRow(aNewRow('note', { text: '2' }, at('08:00')), { ruleSet })).rejects.toMatchObject({ code: 'newer' });
  });
});
