/**
 * The diary as a table for a spreadsheet: one line per answer, every correction and mistake among them.
 * Left out of the room's own type check: the types of papaparse bring Node's along, and with them `localStorage`.
 */
import papa from 'papaparse';
import { daysBetween } from '#symptoms/civil-day.ts';
import { takenBack } from '#symptoms/corrections.ts';
import { inLogOrder } from '#symptoms/log-order.ts';
import { readNumber } from '#symptoms/read-number.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import type { CivilDay, Row, RowKind, TemperatureUnit } from '#symptoms/row.ts';

/** In this order. */
export const csvColumns = [
  'date', 'time', 'day', 'by', 'kind', 'what', 'value', 'unit', 'typed', 'state', 'code', 'observedAt', 'recordedAt', 'zone', 'row', 'corrects',
] as const;
type Column = (typeof csvColumns)[number];

/** A row holds, was corrected, or was marked as a mistake. `missing`: a line about rows that the table lacks. */
export type CsvState = 'holds' | 'corrected' | 'mistake' | 'marks-mistake' | 'missing';

/** What the person's language calls things. A name for a code that this version does not know is the code. */
export type CsvNames = {
  readonly headings: Readonly<Record<Column, string>>;
  readonly kind: (kind: RowKind) => string;
  readonly by: (by: Row['by']) => string;
  readonly state: (state: CsvState) => string;
  /** Of a sign, or of a field of another row. */
  readonly what: (code: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What was answered: a word where the answer is one of a few, such as a severity, else the text itself. */
  readonly choice: (code: string, value: string) => string;
  readonly unit: (unit: TemperatureUnit) => string;
};

export type CsvOptions = {
  /** The decimal point of the person's country. With a comma the columns are parted by semicolons, as spreadsheets there expect. */
  readonly decimal: '.' | ',';
  /** Day 0, if it is known: the column `day` counts from it. */
  readonly cellsGiven: CivilDay | null;
  /** Sentences about rows that were written and are not in the table. They stand first: a gap is no calm day. */
  readonly missing: readonly string[];
};

/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection): such a cell gets an apostrophe in front, also behind
 * blanks and signs that nobody sees, and in the small, wide and other forms of = + - @. A plain number, also a negative one, and
 * a telephone number in groups with its + are none, and stay as they are. One with hyphens or without blanks is: a spreadsheet
 * computes the first and rounds the second.
 */
const formula = /^(?!-?\d+(?:[.,]\d+)?$|\+\d{1,3}(?: \(?\d{1,5}\)?)+$)(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−⁺⁻₊₋⁼₌])/u;

/** In these, digits alone are no amount: a spreadsheet would drop the zero in front, or round. */
const phoneFields: readonly string[] = ['teamNumber', 'clinicNumber', 'backupNumber', 'emergencyNumber', 'crisisNumber'];
const asText = (code: string, value: string): string => (phoneFields.includes(code) && /^\s*\d+\s*$/u.test(value) ? `'${value}` : value);

type Said = { readonly code: string; readonly value: string; readonly unit?: string; readonly typed?: string };

const isTemperature = (value: object): value is { readonly text: string; readonly unit: TemperatureUnit } =>
  'text' in value && typeof value.text === 'string' && 'unit' in value && (value.unit === 'C' || value.unit === 'F');

const isTyped = (value: object): value is { readonly text: string } => 'text' in value && typeof value.text === 'string';

const sayer = (names: CsvNames, { decimal }: CsvOptions) => {
  const number = (value: number): string => String(value).replace('.', decimal);
  return (code: string, value: unknown): Said => {
    if (typeof value === 'boolean') return { code, value: value ? names.yes : names.no };
    if (typeof value === 'number') return { code, value: number(value) };
    if (typeof value === 'string') return { code, value: asText(code, names.choice(code, value)) };
    if (typeof value !== 'object' || value === null) return { code, value: '' };
    if (isTemperature(value)) {
      const read = readTemperature(value.text, value.unit);
      const typed = `${value.text} ${value.unit}`;
      return read.kind === 'read' ? { code, value: number(read.value), unit: names.unit(read.unit), typed } : { code, value: '', typed };
    }
    if (isTyped(value)) {
      const read = readNumber(value.text);
      return { code, value: read === null ? '' : number(read), typed: value.text };
    }
    if ('score' in value && typeof value.score === 'number') return { code, value: number(value.score) };
    return { code, value: JSON.stringify(value) };
  };
};

/**
 * @returns the text of a CSV file: byte order mark, CRLF, formulas neutralised. Oldest row first; a row without answers has
 * one line. Signs that were asked about and are not there stand in a line `asked` of the row.
 */
export const csvOf = (rows: readonly Row[], names: CsvNames, options: CsvOptions): string => {
  const taken = takenBack(rows);
  const say = sayer(names, options);
  const stateOf = (row: Row): CsvState => {
    const later = taken.get(row.id) ?? [];
    if (row.removes !== undefined) return 'marks-mistake';
    if (later.some(({ replaces }) => replaces === row.id)) return 'corrected';
    return later.length > 0 ? 'mistake' : 'holds';
  };
  const linesOf = (row: Row): readonly (readonly string[])[] => {
    const said = [
      ...Object.entries(row.answers).map(([code, value]: [string, unknown]) => say(code, value)),
      ...(row.asked.length > 0 ? [{ code: 'asked', value: row.asked.join(' ') }] : []),
    ];
    const lines: readonly Said[] = said.length > 0 ? said : [{ code: '', value: '' }];
    const day = options.cellsGiven === null ? '' : String(daysBetween(options.cellsGiven, row.civilDay));
    return lines.map(({ code, value, unit = '', typed = '' }) => {
      const cells = {
        date: row.civilDay, time: row.observedAt.slice(11, 16), day, by: names.by(row.by), kind: names.kind(row.kind),
        what: code === '' ? '' : names.what(code), value, unit, typed, state: names.state(stateOf(row)), code,
        observedAt: row.observedAt, recordedAt: row.recordedAt, zone: row.zone, row: row.id, corrects: row.replaces ?? row.removes ?? '',
      } satisfies Record<Column, string>;
      return csvColumns.map((column) => cells[column]);
    });
  };
  const missingLine = (value: string): readonly string[] => {
    const cells: Partial<Record<Column, string>> = { what: names.what('missing'), value, state: names.state('missing'), code: 'missing' };
    return csvColumns.map((column) => cells[column] ?? '');
  };
  const table = [csvColumns.map((column) => names.headings[column]), ...options.missing.map(missingLine), ...inLogOrder(rows).flatMap(linesOf)];
  const text = papa.unparse(table, { delimiter: options.decimal === ',' ? ';' : ',', newline: '\r\n', escapeFormulae: formula });
  return `\u{FEFF}${text}\r\n`;
};
