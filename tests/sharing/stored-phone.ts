/** A phone with a diary in both copies, and every byte that it keeps. */
import 'fake-indexeddb/auto';
import type { Row } from '#symptoms/row.ts';
import { keepDiary } from '#symptoms/store/diary.ts';
import { keepJournal } from '#symptoms/store/keep-journal.ts';
import type { SyncFile } from '#symptoms/store/log-file.ts';

/** A private file as a browser gives it, in memory. */
const memoryFile = (): SyncFile & { readonly bytes: () => Uint8Array } => {
  let now = new Uint8Array();
  return {
    bytes: () => now,
    getSize: () => now.length,
    read: (into, { at }) => {
      const part = now.subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
    write: (bytes, { at }) => {
      const grown = new Uint8Array(Math.max(now.length, at + bytes.length));
      grown.set(now);
      grown.set(bytes, at);
      now = grown;
      return bytes.length;
    },
    truncate: (size) => {
      now = now.slice(0, size);
    },
    flush: () => undefined,
    close: () => undefined,
  };
};

const everything = (database: IDBDatabase): Promise<string> =>
  new Promise((resolve, reject) => {
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const reads = names.map((name) => transaction.objectStore(name).getAll());
    transaction.addEventListener('complete', () => resolve(JSON.stringify(reads.map(({ result }): unknown => result))));
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not read')));
  });

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });

/** @param rows what a backup has brought onto it */
export const storedPhone = async (diaryId: string, rows: readonly Row[]) => {
  const name = 'hostile';
  const files = new Map<string, ReturnType<typeof memoryFile>>();
  const fileOf = (file: string) => files.get(file) ?? files.set(file, memoryFile()).get(file) ?? memoryFile();
  const diary = keepDiary(name, { openMs: 3000, writeMs: 4000 }, keepJournal((file) => Promise.resolve(fileOf(file))));
  await diary.restoreRows({ diaryId, rows, at: '2026-12-05T09:00:00.000-08:00' });
  await diary.readStock();
  await diary.writeBackupMark({ words: 'river lamp cotton seven barn' });
  const database = await opened(name);
  return {
    readStock: diary.readStock,
    /** Of the database, every table of it, and of the journal. */
    bytes: async (): Promise<string> => [await everything(database), ...[...files].map(([file, { bytes }]) => `${file} ${Buffer.from(bytes()).toString('latin1')}`)].join('\n'),
    databases: async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map((one) => one.name),
  };
};
