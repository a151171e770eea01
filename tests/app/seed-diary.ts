/** Puts rows into the diary of a test and empties it again: the real store on the database in memory. */
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { addRow, dropDraft, readRows } from '#symptoms/store/diary.ts';
import type { AnswersByKind, NewRow, Row, RowKind } from '#symptoms/row.ts';

/** @param when civil day and time, `2026-11-20 02:45` */
export const said = <K extends RowKind>(kind: K, when: string, answers: AnswersByKind[K], more: Partial<NewRow> = {}): NewRow => {
  const [civilDay = '', time = ''] = when.split(' ');
  const instant = `${civilDay}T${time}:00.000-08:00`;
  const row: unknown = {
    kind, answers, observedAt: instant, recordedAt: instant, civilDay, zone: 'America/Los_Angeles', by: 'patient',
    asked: Object.keys(answers), ...more,
  };
  return row as NewRow;
};

export const fahrenheit = (text: string) => ({ temp: { text, unit: 'F' } }) as const;

export const keep = async (row: NewRow): Promise<Row> => (await addRow(row, { ruleSet: '2026.11.1' })).row;

export const kept = async (): Promise<readonly Row[]> => (await readRows()).rows;

const write = (work: (rows: IDBObjectStore) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('day-by-day');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction('rows', 'readwrite');
      work(transaction.objectStore('rows'));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });

export const emptyDiary = async (): Promise<void> => {
  cleanup();
  // Written after whatever the last page saves on leaving.
  await dropDraft('none');
  localStorage.removeItem('day-by-day.last');
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('day-by-day');
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
  });
  // Opens anew: from here on no number is known that the last test gave out.
  await readRows();
};

/** As damage takes a row away. */
export const loseRow = (id: string): Promise<void> => write((rows) => rows.delete(id));

/** A row as damage or a stranger's file might leave it. */
export const keepUnreadable = (): Promise<void> => write((rows) => rows.put({ id: 'broken', kind: 'reading' }));

/** One whose place is known, and nothing else of it. */
export const keepTorn = (civilDay: string): Promise<void> => write((rows) => rows.put({ id: `torn-${civilDay}`, kind: 'reading', civilDay, answers: 'torn' }));
