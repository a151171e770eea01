/**
 * The journal: a second copy of every row, appended to a file of the browser's private file system before the database
 * learns of it (reliability facts 1 and 2). Runs in a worker, one call at a time. Rows are appended
 * under the one-writer lock; a draft waits for no lock.
 */
import type { StoredDraft, StoredRow } from './database.ts';
import { appendText, readBytes, readLines, type PlacedLine, type SyncFile } from './log-file.ts';
import { lineOf, readLine } from './log-line.ts';
import { placeOf, type Place } from './place.ts';

export type Identity = { readonly diaryId: string; readonly deviceId: string };

/** A row of the journal: the digits that check it, and where it belongs, as far as it says so. */
export type KnownRow = Partial<Place> & { readonly id: string; readonly check: string };

export type Look = {
  readonly rows: readonly KnownRow[];
  /** What can still be made out of lines that are damaged. */
  readonly damaged: readonly (Place | null)[];
  readonly identity: Identity | null;
  /** Each form's newest draft; null for one that was dropped. */
  readonly drafts: ReadonlyMap<string, StoredDraft | null>;
  /** False when something was written and the app never came to rest after it. */
  readonly cleanEnd: boolean;
};

export type Journal = {
  readonly look: () => Promise<Look>;
  /** Rows as they were given, in the journal's order; all of them without `ids`. */
  readonly rows: (ids?: readonly string[]) => Promise<readonly StoredRow[]>;
  /** Resolves when the rows are on disk and were read back. Rows it already has are left out. */
  readonly append: (rows: readonly StoredRow[], identity: Identity) => Promise<void>;
  /** From here on these rows are none of the diary's. They stay in the file, and come back when they are appended again. */
  readonly takeOut: (ids: readonly string[]) => Promise<void>;
  readonly keepDraft: (draft: StoredDraft) => Promise<void>;
  readonly dropDraft: (form: string) => Promise<void>;
  /** Empties the file of drafts when all of them were dropped, and the database knows it. */
  readonly clearDrafts: () => Promise<void>;
  /** Nothing is being written and nothing need be: the app is out of sight. */
  readonly rest: () => Promise<void>;
};

type FileName = 'rows' | 'drafts' | 'unrest';
/** @throws where the browser has no private files, or another tab holds this one. */
export type OpenFile = (name: FileName) => Promise<SyncFile>;

type Indexed = KnownRow & Pick<PlacedLine, 'at' | 'length'>;
type Index = { end: number; rows: Map<string, Indexed>; damaged: (Place | null)[]; identity: Identity | null };

const emptyIndex = (): Index => ({ end: 0, rows: new Map(), damaged: [], identity: null });

const isIdentity = (value: object): value is Identity =>
  'diaryId' in value && typeof value.diaryId === 'string' && 'deviceId' in value && typeof value.deviceId === 'string';

/** Of a damaged line the place can often still be read: enough to say which entry is missing. */
const salvaged = (text: string): Place | null => {
  const deviceId = /"deviceId":"([^"]+)"/u.exec(text)?.[1];
  const seq = Number(/"seq":(\d{1,9})[,}]/u.exec(text)?.[1]);
  const civilDay = /"civilDay":"([^"]+)"/u.exec(text)?.[1];
  return placeOf({ deviceId, seq, civilDay });
};

const isTakenOut = (value: object): value is { readonly takenOut: readonly string[] } =>
  'takenOut' in value && Array.isArray(value.takenOut) && value.takenOut.every((id) => typeof id === 'string');

const take = (index: Index, line: PlacedLine): void => {
  const read = readLine(line.text);
  const value = read?.value;
  if (!read || typeof value !== 'object' || value === null) {
    index.damaged.push(salvaged(line.text));
    return;
  }
  const id = 'id' in value ? value.id : undefined;
  if (typeof id === 'string') index.rows.set(id, { ...placeOf(value), id, check: read.check, at: line.at, length: line.length });
  else if (isIdentity(value)) index.identity = { diaryId: value.diaryId, deviceId: value.deviceId };
  else if (isTakenOut(value)) value.takenOut.forEach((one) => index.rows.delete(one));
  else index.damaged.push(null);
};

type DraftLine = { readonly form: string; readonly draft: StoredDraft | null };

const isDraftLine = (value: unknown): value is DraftLine =>
  typeof value === 'object' && value !== null && 'form' in value && typeof value.form === 'string' && 'draft' in value;

const empty = (file: SyncFile): void => {
  if (file.getSize() === 0) return;
  file.truncate(0);
  file.flush();
};

export const keepJournal = (open: OpenFile): Journal => {
  let index = emptyIndex();

  /** Another tab may have the file for a moment. */
  const openInTurn = async (name: FileName, tries = 5): Promise<SyncFile> => {
    try {
      return await open(name);
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held || tries === 1) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
      return await openInTurn(name, tries - 1);
    }
  };

  const within = async <T>(name: FileName, work: (file: SyncFile) => T): Promise<T> => {
    const file = await openInTurn(name);
    try {
      return work(file);
    } finally {
      file.close();
    }
  };

  /** Another tab may have written since; a file that became shorter is read again whole. */
  const catchUp = (file: SyncFile): void => {
    if (file.getSize() < index.end) index = emptyIndex();
    const { lines, end } = readLines(file, index.end);
    lines.forEach((line) => take(index, line));
    index.end = end;
  };

  const readDrafts = (file: SyncFile): Look['drafts'] => {
    const drafts = new Map<string, StoredDraft | null>();
    for (const { text } of readLines(file).lines) {
      const value = readLine(text)?.value;
      if (isDraftLine(value)) drafts.set(value.form, value.draft);
    }
    return drafts;
  };

  const stir = (): Promise<void> =>
    within('unrest', (file) => {
      if (file.getSize() === 0) appendText(file, 0, '1');
    });

  const keepDraftLine = async (line: DraftLine): Promise<void> => {
    await stir();
    await within('drafts', (file) => {
      appendText(file, readLines(file).end, lineOf(line));
    });
  };

  return {
    look: async () => {
      const cleanEnd = await within('unrest', (file) => file.getSize() === 0);
      const drafts = await within('drafts', readDrafts);
      index = emptyIndex();
      await within('rows', catchUp);
      const rows = [...index.rows.values()].map(({ at: _at, length: _length, ...known }) => known);
      return { rows, damaged: index.damaged, identity: index.identity, drafts, cleanEnd };
    },

    rows: (ids) =>
      within('rows', (file) => {
        catchUp(file);
        const wanted = ids ? ids.flatMap((id) => index.rows.get(id) ?? []) : [...index.rows.values()];
        const decoder = new TextDecoder();
        return wanted.flatMap(({ at, length }): readonly StoredRow[] => {
          const read = readLine(decoder.decode(readBytes(file, at, length)));
          return read ? [read.value as StoredRow] : [];
        });
      }),

    append: async (rows, { diaryId, deviceId }) => {
      await stir();
      await within('rows', (file) => {
        catchUp(file);
        const known = index.identity?.deviceId === deviceId && index.identity.diaryId === diaryId;
        const text = [...(known ? [] : [{ diaryId, deviceId }]), ...rows.filter(({ id }) => !index.rows.has(id))].map(lineOf).join('');
        if (text !== '') appendText(file, index.end, text);
        catchUp(file);
      });
    },

    takeOut: async (ids) => {
      await stir();
      await within('rows', (file) => {
        catchUp(file);
        const there = ids.filter((id) => index.rows.has(id));
        if (there.length > 0) appendText(file, index.end, lineOf({ takenOut: there }));
        catchUp(file);
      });
    },

    keepDraft: (draft) => keepDraftLine({ form: draft.form, draft }),
    dropDraft: (form) => keepDraftLine({ form, draft: null }),
    clearDrafts: () =>
      within('drafts', (file) => {
        if ([...readDrafts(file).values()].every((draft) => draft === null)) empty(file);
      }),
    rest: () => within('unrest', empty),
  };
};
