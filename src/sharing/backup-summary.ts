/** A diary in numbers, as a person counts: entries, checks, calls. */
import { disagreements } from '#symptoms/corrections.ts';
import { inLogOrder } from '#symptoms/log-order.ts';
import { isEntry, type CivilDay, type Instant, type Row } from '#symptoms/row.ts';
import { treatmentOf } from '#symptoms/treatment.ts';
import type { BackupContent, Phone } from './backup-content.ts';
import { mergeRows, type AnyRow } from './merge.ts';

export type Counts = {
  /** Check-ins, readings, doses, notes and visits; corrections too, since each is a row. */
  readonly entries: number;
  /** Thinking checks. */
  readonly checks: number;
  readonly calls: number;
  /** Rows that cannot be read. */
  readonly unread: number;
};

const isCheck = ({ kind }: Row): boolean => kind === 'thinking-check';
const isCall = ({ kind }: Row): boolean => kind === 'call';
/** Settings and what the app showed are carried along, and are nothing that a person would count. */
const isWritten = (row: Row): boolean => (isEntry(row) && !isCheck(row)) || !['thinking-check', 'call', 'shown', 'treatment', 'limits'].includes(row.kind);

export const countsOf = (rows: readonly Row[], unread: number): Counts => ({
  entries: rows.filter(isWritten).length,
  checks: rows.filter(isCheck).length,
  calls: rows.filter(isCall).length,
  unread,
});

/** What was written since a backup: rows with a number above the last one of their phone that went into it. */
export const newSince = (rows: readonly Row[], phones: readonly Pick<Phone, 'deviceId' | 'last'>[]): readonly Row[] => {
  const last = new Map(phones.map((phone) => [phone.deviceId, phone.last]));
  return rows.filter((row) => (isWritten(row) || isCheck(row) || isCall(row)) && row.seq > (last.get(row.deviceId) ?? 0));
};

export type Whose = { readonly diaryId: string; readonly name: string | null; readonly from: CivilDay | null; readonly to: CivilDay | null };

/** Whose diary it is, as far as it says so, and from when to when something was written. */
export const whoseIs = (diaryId: string, rows: readonly Row[]): Whose => {
  const days = rows.filter((row) => isWritten(row) || isCheck(row) || isCall(row)).map((row) => row.civilDay).toSorted();
  return { diaryId, name: treatmentOf(inLogOrder(rows)).patientName || null, from: days[0] ?? null, to: days.at(-1) ?? null };
};

export type Here = { readonly diaryId: string | null; readonly rows: readonly Row[]; readonly unread: readonly AnyRow[] };

/** What a restore would do, before it does anything. */
export type Preview =
  | { readonly state: 'other-diary'; readonly here: Whose; readonly file: Whose }
  /** The file says something else than this phone under the same id. One of them was changed by hand or damaged. */
  | { readonly state: 'contradicts' }
  | {
      readonly state: 'fits';
      readonly madeAt: Instant;
      readonly file: Whose;
      readonly here: Counts;
      readonly inFile: Counts;
      readonly after: Counts;
      /** In the order of a file, the unread ones with them. */
      readonly added: readonly AnyRow[];
      readonly addedCounts: Counts;
      /** Rows that will have two corrections which disagree, and have not now. */
      readonly differ: number;
    };

export const sumOf = ({ entries, checks, calls, unread }: Counts): number => entries + checks + calls + unread;

/** @param here an empty diary takes every file; any other only a file of the same diary */
export const previewOf = (here: Here, content: BackupContent): Preview => {
  const file = whoseIs(content.diaryId, content.rows);
  const empty = here.rows.length + here.unread.length === 0;
  if (!empty && here.diaryId !== content.diaryId) return { state: 'other-diary', here: whoseIs(here.diaryId ?? '', here.rows), file };
  const readable = new Map<string, Row>([...here.rows, ...content.rows].map((row) => [row.id, row]));
  const merged = mergeRows<AnyRow>([...here.rows, ...here.unread], [...content.rows, ...content.unread]);
  if (merged.contradicted.length > 0) return { state: 'contradicts' };
  const countsIn = (rows: readonly AnyRow[]): Counts => {
    const own = rows.flatMap(({ id }) => readable.get(id) ?? []);
    return countsOf(own, rows.length - own.length);
  };
  return {
    state: 'fits', madeAt: content.madeAt, file,
    here: countsIn([...here.rows, ...here.unread]),
    inFile: countsOf(content.rows, content.unread.length),
    after: countsIn(merged.rows),
    added: merged.added,
    addedCounts: countsIn(merged.added),
    differ: disagreements([...readable.values()]).length - disagreements(here.rows).length,
  };
};
