/** Stored rows on their way out: each parsed, what cannot be read counted and left where it is. */
import { parseRow } from '#symptoms/row-schema.ts';
import type { Row } from '#symptoms/row.ts';
import type { StoredRow } from './database.ts';
import type { Gap } from './gaps.ts';
import type { Journal } from './keep-journal.ts';
import { storeProblem } from './store-problem.ts';

export type Reading = {
  readonly rows: readonly Row[];
  /** Rows in the diary, read or not. */
  readonly total: number;
  /** Rows that could not be read. They stay in the diary. */
  readonly unreadable: number;
  /** Their ids: two looks at different days may meet the same one. */
  readonly unread: readonly string[];
  /** Rows that are in neither copy any more, as far as nobody has read of it yet. */
  readonly gaps: readonly Gap[];
  /** All of them: who looks back must not take one for a calm day, whoever has read of it. */
  readonly lost: readonly Gap[];
  readonly copies: 'two' | 'one';
  /** The second copy on this phone belongs to another diary. */
  readonly anothers: boolean;
};

export const readAll = (stored: readonly StoredRow[]): Pick<Reading, 'rows' | 'unreadable' | 'unread'> => {
  const unread: string[] = [];
  const rows = stored.flatMap((value) => {
    const parsed = parseRow(value);
    if ('row' in parsed) return [parsed.row];
    unread.push(value.id);
    return [];
  });
  return { rows, unreadable: stored.length - rows.length, unread };
};

/** @throws StoreProblem `not-written`, with the fields that are wrong as its cause. */
export const parsedOrThrow = (value: unknown): Row => {
  const parsed = parseRow(value);
  if ('row' in parsed) return parsed.row;
  const where = parsed.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
  throw storeProblem('not-written', new Error(where));
};

/** What the journal alone knows, while the database does not open; null where there is none, or none that answers. */
export const readJournal = async (journal: Journal | null): Promise<Reading | null> => {
  try {
    if (!journal) return null;
    const rows = await journal.rows();
    return { ...readAll(rows), total: rows.length, gaps: [], lost: [], copies: 'one', anothers: false };
  } catch {
    return null;
  }
};
