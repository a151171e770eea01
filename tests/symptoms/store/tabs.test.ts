import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '#symptoms/row.ts';
import { aNewRow, at } from './a-row.ts';
import { freshName, openTab, type Tab } from './tab.ts';

const ruleSet = '2026.11.1';
const note = (text: string) => aNewRow('note', { text }, at('08:00'));
const oneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const nextReading = (tab: Tab, enough: (rows: readonly Row[]) => boolean): Promise<readonly Row[]> =>
  new Promise((resolve, reject) => {
    const stop = tab.watchRows(
      ({ rows }) => {
        if (!enough(rows)) return;
        queueMicrotask(() => stop());
        resolve(rows);
      },
      reject,
    );
  });

describe('two tabs on one diary', () => {
  it('give every row a number of its own, without a gap, however they take turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), async (turns) => {
        const name = freshName();
        const tabs = [openTab(name), openTab(name)] as const;
        const kept = await Promise.all(turns.map((first, index) => tabs[first ? 0 : 1].addRow(note(`${index}`), { ruleSet })));
        const rows = kept.map(({ row }) => row);
        expect(rows.map((row) => row.seq).toSorted((a, b) => a - b)).toEqual(oneTo(turns.length));
        expect(new Set(rows.map((row) => row.id)).size).toBe(turns.length);
        expect(new Set(rows.map((row) => `${row.diaryId} ${row.deviceId}`)).size).toBe(1);
        expect((await tabs[0].readRows()).rows).toHaveLength(turns.length);
      }),
      { numRuns: 25 },
    );
  });

  it('see each other’s rows', async () => {
    const name = freshName();
    const [here, there] = [openTab(name), openTab(name)];
    await here.addRow(note('one'), { ruleSet });
    const seen = nextReading(here, (rows) => rows.length === 2);
    await there.addRow(note('two'), { ruleSet });
    expect(new Set((await seen).map((row) => row.kind === 'note' && row.answers.text))).toEqual(new Set(['one', 'two']));
  });

  it('a watch that was stopped stays silent', async () => {
    const tab = openTab(freshName());
    const told: number[] = [];
    const stop = tab.watchRows(({ rows }) => told.push(rows.length), () => told.push(-1));
    stop();
    const seen = nextReading(tab, (rows) => rows.length === 1);
    await tab.addRow(note('one'), { ruleSet });
    await seen;
    expect(told).toEqual([]);
  });

  it('a watch goes on after the connection was lost', async () => {
    const tab = openTab(freshName());
    const counts: number[] = [];
    const stop = tab.watchRows(({ rows }) => counts.push(rows.length), () => counts.push(-1));
    await tab.addRow(note('one'), { ruleSet });
    let lost = 1;
    tab.fail.write = () => ((lost -= 1) === 0 ? new DOMException('Connection to Indexed Database server lost', 'UnknownError') : null);
    const seen = nextReading(tab, (rows) => rows.length === 2);
    await tab.addRow(note('two'), { ruleSet });
    await seen;
    await tab.addRow(note('three'), { ruleSet });
    await nextReading(tab, (rows) => rows.length === 3);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(3));
    stop();
    expect(counts).not.toContain(-1);
  });
});

const typed = (revision: number, by: string) => ({ revision, by });

describe('drafts', () => {
  it('come back as they were kept', async () => {
    const name = freshName();
    const draft = { revision: 2, temperature: { text: '10', unit: 'F' } };
    expect(await openTab(name).saveDraft('check-in', draft)).toBe('kept');
    expect(await openTab(name).readDraft('check-in')).toEqual(draft);
    expect(await openTab(name).readDraft('temperature')).toBeNull();
  });

  it('an older write that arrives late does not undo a newer one', async () => {
    const tab = openTab(freshName());
    await Promise.all([tab.saveDraft('check-in', { revision: 3 }), tab.saveDraft('check-in', { revision: 2 })]);
    expect(await tab.readDraft('check-in')).toEqual({ revision: 3 });
  });

  it('one tab never overwrites what another has typed since', async () => {
    const name = freshName();
    const [here, there] = [openTab(name), openTab(name)];
    await here.saveDraft('check-in', { revision: 1 });
    await there.readDraft('check-in');
    expect(await there.saveDraft('check-in', typed(2, 'there'))).toBe('kept');
    expect(await here.saveDraft('check-in', typed(7, 'here'))).toBe('newer-elsewhere');
    expect(await here.readDraft('check-in')).toEqual(typed(2, 'there'));
    expect(await here.saveDraft('check-in', typed(3, 'here'))).toBe('kept');
  });

  it('go in the same step as the row they became, or stay as the rest of the form', async () => {
    const tab = openTab(freshName());
    await tab.saveDraft('check-in', { revision: 4 });
    await tab.addRow(note('first part'), { ruleSet, draft: { form: 'check-in', next: { revision: 5 } } });
    expect(await tab.readDraft('check-in')).toEqual({ revision: 5 });
    await tab.addRow(note('rest'), { ruleSet, draft: { form: 'check-in', next: null } });
    expect(await tab.readDraft('check-in')).toBeNull();
  });

  it('can be dropped', async () => {
    const tab = openTab(freshName());
    await tab.saveDraft('check-in', { revision: 1 });
    await tab.dropDraft('check-in');
    expect(await tab.readDraft('check-in')).toBeNull();
  });
});
