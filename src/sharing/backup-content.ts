/** What a backup file says once it is open: every row, and whose they are. The same diary gives the same text. */
import * as z from 'zod/mini';
import { appVersion } from '#symptoms/app-version.ts';
import { isCivilDay } from '#symptoms/civil-day.ts';
import { msOf } from '#symptoms/moment.ts';
import { parseOutside, type Caps } from '#symptoms/parse-outside.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { Instant, Row } from '#symptoms/row.ts';
import { inFileOrder, type AnyRow } from './merge.ts';

/** A row that the phone which wrote the file could not read itself. It goes along as it stands. */
export type UnreadRow = AnyRow & { readonly civilDay: string };

export type Phone = {
  readonly deviceId: string;
  /** How many rows of that phone are in the file, and the number of its last one. */
  readonly rows: number;
  readonly last: number;
};

export type BackupContent = {
  readonly format: 'day-by-day-backup';
  readonly version: 1;
  readonly madeAt: Instant;
  readonly app: string;
  readonly ruleSet: string;
  readonly diaryId: string;
  readonly phones: readonly Phone[];
  readonly rows: readonly Row[];
  readonly unread: readonly UnreadRow[];
};

/** `newer`: made by a version of the app that knows more than this one. `unreadable`: anything else, whatever the reason. */
/** `unfinished`: the phone stopped the work, mostly for want of memory. */
export type ReadProblem = 'newer' | 'unreadable' | 'unfinished';

/**
 * Room for 40,000 long entries. The text of a file is measured before it is read, its values before they are looked at;
 * a single row must fit the journal's line (`symptoms/store/log-line.ts`).
 */
export const fileCaps = { length: 50_000_000, depth: 10, values: 8_000_000, rows: 200_000 } as const satisfies Caps & { readonly rows: number };
const rowCaps = { length: 200_000, values: 5000 };
/** No phone writes ten million rows; a number beyond it would be the last one that can be counted on from. */
const highestSeq = 10_000_000;

const phonesOf = (rows: readonly AnyRow[]): readonly Phone[] => {
  const phones = new Map<string, Phone>();
  for (const { deviceId, seq } of rows) {
    const before = phones.get(deviceId);
    phones.set(deviceId, { deviceId, rows: (before?.rows ?? 0) + 1, last: Math.max(before?.last ?? 0, seq) });
  }
  return [...phones.values()];
};

export type Source = {
  readonly diaryId: string;
  readonly rows: readonly Row[];
  readonly unread: readonly UnreadRow[];
};

/** @param ruleSet version in force; @param madeAt read by whoever asks: nothing here reads the clock */
export const contentOf = ({ diaryId, rows, unread }: Source, ruleSet: string, madeAt: Instant): BackupContent => {
  const sorted = inFileOrder(rows);
  const unreadSorted = inFileOrder(unread);
  return {
    format: 'day-by-day-backup', version: 1, madeAt, app: appVersion, ruleSet, diaryId,
    phones: phonesOf(inFileOrder([...sorted, ...unreadSorted])), rows: sorted, unread: unreadSorted,
  };
};

const linesOf = (values: readonly unknown[]): string => (values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`);

/** JSON, one row a line, so that it can be read without this app. */
export const textOf = ({ rows, unread, phones, ...head }: BackupContent): string =>
  `${JSON.stringify(head).slice(0, -1)},\n"phones":${linesOf(phones)},\n"rows":${linesOf(rows)},\n"unread":${linesOf(unread)}}\n`;

const name = z.string().check(z.minLength(1), z.maxLength(200));
const seq = z.number().check(z.int(), z.gte(1), z.lte(highestSeq));

const headSchema = z.strictObject({
  format: z.literal('day-by-day-backup'),
  version: z.literal(1),
  madeAt: z.string().check(z.refine((value) => !Number.isNaN(msOf(value)))),
  app: name,
  ruleSet: name,
  diaryId: name,
  phones: z.array(z.strictObject({ deviceId: name, rows: z.number(), last: seq })),
  rows: z.array(z.unknown()).check(z.maxLength(fileCaps.rows)),
  unread: z.array(z.unknown()).check(z.maxLength(fileCaps.rows)),
});

/** Where a row belongs. Loose: a newer version may have given it more fields. */
const placeSchema = z.looseObject({ id: name, diaryId: name, deviceId: name, seq, civilDay: z.string().check(z.refine(isCivilDay)) });

const claimsNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'day-by-day-backup' &&
  'version' in value && typeof value.version === 'number' && Number.isInteger(value.version) && value.version > 1;

/** @returns true when the first version is later than the second; both as in package.json. */
const isLater = (one: string, other: string): boolean => {
  const parts = (version: string): readonly number[] => version.split('.').map(Number);
  const [mine, theirs] = [parts(other), parts(one)];
  const place = theirs.findIndex((part, i) => part !== mine[i]);
  return place !== -1 && (theirs[place] ?? 0) > (mine[place] ?? 0);
};

/** Fits the journal's line. Short rows hold few values; only a long one is counted. */
const fitsLine = (value: unknown): boolean => {
  const json = JSON.stringify(value);
  if (json.length > rowCaps.length) return false;
  return json.length < 2 * rowCaps.values || 'value' in parseOutside(json, { ...rowCaps, depth: fileCaps.depth });
};

/** As it stands: a parsed copy would have its fields in another order. */
const isPlaced = (value: unknown): value is UnreadRow => placeSchema.safeParse(value).success && fitsLine(value);

const rowsOf = (values: readonly unknown[]): readonly Row[] | null => {
  const rows: Row[] = [];
  for (const value of values) {
    const parsed = parseRow(value);
    if (!('row' in parsed) || !isPlaced(value)) return null;
    rows.push(parsed.row);
  }
  return rows;
};

const samePhones = (one: readonly Phone[], other: readonly Phone[]): boolean =>
  one.length === other.length && one.every(({ deviceId, rows, last }, i) => deviceId === other[i]?.deviceId && rows === other[i].rows && last === other[i].last);

/**
 * Reads the text of an open file under limits, whole or not at all. Never throws.
 * A file is refused as a whole: half of a diary could leave out the danger.
 */
export const readContent = (text: string): { readonly content: BackupContent } | { readonly problem: ReadProblem } => {
  const outside = parseOutside(text, fileCaps);
  if (!('value' in outside)) return { problem: 'unreadable' };
  if (claimsNewer(outside.value)) return { problem: 'newer' };
  const head = headSchema.safeParse(outside.value);
  if (!head.success) return { problem: 'unreadable' };
  const rows = rowsOf(head.data.rows);
  if (!rows) return { problem: isLater(head.data.app, appVersion) ? 'newer' : 'unreadable' };
  const { unread } = head.data;
  if (!unread.every(isPlaced)) return { problem: 'unreadable' };
  const all: readonly AnyRow[] = [...rows, ...unread];
  const sound =
    all.every(({ diaryId }) => diaryId === head.data.diaryId) &&
    new Set(all.map(({ id }) => id)).size === all.length &&
    samePhones(phonesOf(inFileOrder(all)), head.data.phones);
  return sound ? { content: { ...head.data, rows: inFileOrder(rows), unread: inFileOrder(unread) } } : { problem: 'unreadable' };
};
