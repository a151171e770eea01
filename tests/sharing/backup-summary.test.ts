import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, type BackupContent } from '#sharing/backup-content.ts';
import { countsOf, newSince, previewOf, sumOf, whoseIs } from '#sharing/backup-summary.ts';
import type { Row } from '#symptoms/row.ts';
import { aReading, diaryId, source } from './random-source.ts';

const contentFrom = (rows: readonly Row[]): BackupContent => contentOf({ diaryId, rows, unread: [] }, '2026.11.1', '2026-12-05T19:15:00.000-08:00');
const here = (...rows: readonly Row[]) => ({ diaryId, rows, unread: [] });
const named = (patientName: string): Row => ({ ...aReading(50), id: 'name', kind: 'treatment', asked: [], answers: { patientName } });

describe('looking before restoring', () => {
  it('counts here, in the file and after, and adds what is lacking', () => {
    const [one, two, three] = [aReading(1), aReading(2), aReading(3)];
    const preview = previewOf(here(one, two), contentFrom([two, three]));
    expect(preview).toMatchObject({ state: 'fits', added: [three], here: { entries: 2 }, inFile: { entries: 2 }, after: { entries: 3 }, addedCounts: { entries: 1 }, differ: 0 });
  });

  it('counts are those of the union, whatever the two hold', () => {
    fc.assert(
      fc.property(source, fc.nat(12), (diary, at) => {
        const content = contentOf(diary, '2026.11.1', '2026-12-05T19:15:00.000-08:00');
        const part = { diaryId, rows: diary.rows.slice(0, at), unread: diary.unread.slice(0, at) };
        const preview = previewOf(part, content);
        if (preview.state !== 'fits') throw new Error(preview.state);
        expect(preview.after).toEqual(countsOf(diary.rows, diary.unread.length));
        expect(sumOf(preview.here) + sumOf(preview.addedCounts)).toBe(sumOf(preview.after));
        expect(preview.added.length).toBe(diary.rows.length + diary.unread.length - part.rows.length - part.unread.length);
      }),
      { numRuns: 300 },
    );
  });

  it('names both when the diaries are two, and lets an empty phone take any', () => {
    const file = contentFrom([named('Elena'), aReading(2)]);
    const other = { diaryId: 'another', rows: [{ ...aReading(1), diaryId: 'another' } as Row, { ...named('Luis'), diaryId: 'another' }], unread: [] };
    expect(previewOf(other, file)).toMatchObject({ state: 'other-diary', here: { name: 'Luis' }, file: { name: 'Elena', from: '2026-12-05', to: '2026-12-05' } });
    expect(previewOf({ diaryId: 'another', rows: [], unread: [] }, file).state).toBe('fits');
    // A row that nobody here can read is somebody's all the same.
    expect(previewOf({ diaryId: 'another', rows: [], unread: [aReading(9)] }, file).state).toBe('other-diary');
  });

  it('refuses a file that says something else under the same id', () => {
    expect(previewOf(here(aReading(1, '38.4')), contentFrom([aReading(1, '36.4')])).state).toBe('contradicts');
  });

  it('tells how many rows two phones corrected differently', () => {
    const first = aReading(1);
    const fix = (deviceId: string, value: string): Row => ({ ...aReading(2, value, deviceId), replaces: first.id });
    expect(previewOf(here(first, fix('phone-b', '36.6')), contentFrom([first, fix('phone-c', '39.0')]))).toMatchObject({ differ: 1 });
  });
});

describe('what is in no backup yet', () => {
  it('counts entries, checks and calls above the last number of their phone', () => {
    const rows = [aReading(1), aReading(2), aReading(1, '36.6', 'phone-b'), named('Elena')];
    expect(newSince(rows, [{ deviceId: 'phone-a', last: 1 }])).toEqual([rows[1], rows[2]]);
    expect(newSince(rows, [])).toHaveLength(3);
    expect(whoseIs(diaryId, rows)).toEqual({ diaryId, name: 'Elena', from: '2026-12-05', to: '2026-12-05' });
  });
});
