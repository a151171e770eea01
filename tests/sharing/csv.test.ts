import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvColumns, csvOf, type CsvNames, type CsvOptions } from '#sharing/csv.ts';
import type { AnswersByKind, Row, RowKind } from '#symptoms/row.ts';

/** As if stored: `r` and its number on the phone. */
const aRow = <K extends RowKind>(seq: number, kind: K, answers: AnswersByKind[K], time = '09:00', more: Partial<Row> = {}): Row => {
  const instant = `2026-11-20T${time}:00.000-08:00`;
  const row: unknown = {
    id: `r${seq}`, diaryId: 'diary', deviceId: 'phone', seq, kind, answers, observedAt: instant, recordedAt: instant,
    zone: 'America/Los_Angeles', civilDay: '2026-11-20', by: 'patient', app: '0.1.0', ruleSet: '2026.11.1', asked: [], ...more,
  };
  return row as Row;
};

const same = (text: string): string => text;
const names: CsvNames = {
  headings: Object.fromEntries(csvColumns.map((column) => [column, column])) as CsvNames['headings'],
  kind: same, by: same, state: same, what: same, choice: (_code, value) => value, unit: (unit) => `°${unit}`, yes: 'yes', no: 'no',
};
const american: CsvOptions = { decimal: '.', cellsGiven: '2026-11-16', missing: [] };

/** What another program reads. */
const readBack = (text: string, delimiter = ','): readonly Record<string, string>[] => {
  const [head = [], ...lines] = parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
};

const cellOf = (text: string): string => {
  const [line] = readBack(csvOf([aRow(1, 'note', { text })], names, american));
  return line?.['value'] ?? 'no line';
};

it('has a line per answer, oldest first, with what was typed beside what was read', () => {
  const rows: readonly Row[] = [
    aRow(2, 'check-in', { temp: { text: '38,5', unit: 'C' }, rigors: true, headache: 'mild', loose_stools_24h: 3, heart_rate: { text: '88' } }, '08:00'),
    aRow(1, 'thinking-check', { thinking_check: { score: 9 } }, '07:00'),
  ];
  const lines = readBack(csvOf(rows, names, american));
  expect(lines.map(({ code, value, unit, typed, day, time }) => [code, value, unit, typed, day, time])).toEqual([
    ['thinking_check', '9', '', '', '4', '07:00'],
    ['temp', '38.5', '°C', '38,5 C', '4', '08:00'],
    ['rigors', 'yes', '', '', '4', '08:00'],
    ['headache', 'mild', '', '', '4', '08:00'],
    ['loose_stools_24h', '3', '', '', '4', '08:00'],
    ['heart_rate', '88', '', '88', '4', '08:00'],
  ]);
});

it('says which rows were corrected, and which are mistakes', () => {
  const rows = [
    aRow(1, 'reading', { temp: { text: '104', unit: 'F' } }),
    aRow(2, 'reading', { temp: { text: '100.4', unit: 'F' } }, '09:05', { replaces: 'r1' }),
    aRow(3, 'reading', { temp: { text: '99', unit: 'F' } }, '09:06'),
    aRow(4, 'reading', {}, '09:07', { removes: 'r3' }),
  ];
  expect(readBack(csvOf(rows, names, american)).map(({ row, state, corrects }) => [row, state, corrects])).toEqual([
    ['r1', 'corrected', ''], ['r2', 'holds', 'r1'], ['r3', 'mistake', ''], ['r4', 'marks-mistake', 'r3'],
  ]);
});

it.each([
  ['=HYPERLINK("http://x")'], ['=1+1'], ['@SUM(A1)'], ['+1+1'], ['-2+3'], ['-1-cmd|0'], ['+cmd'], ['\t=1'], ['\r=1'], ['\n=1'], ['  =1'], ['\u{200B}=1'], ['＝1'],
  ['+1-206-555-0142'], ['+1 (206) 555-0142'], ['+34600123456'], ['+34.600.123'], ['-1-2'], ['\u{0}=1+1'], ['\u{1B}=1+1'], ['\u{1}\u{9F} @A1'], ['﹦1+1'], ['﹢1+1'], ['﹣1+1'], ['−1+1'], ['﹫A1'], ['⁼1'],
])('takes the power from %j', (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

it.each([['-0.5'], ['-3'], ['+34 600 123 456'], ['+1 (206) 555 0142'], ['206-555-0142'], ['38,5'], ['a = b'], ['it’s'], ["'quoted'"], ['']])(
  'leaves %j as it is',
  (text) => expect(cellOf(text)).toBe(text),
);

it('a telephone number is text, with its first zero and every digit; an amount of digits stays one', () => {
  const rows = [aRow(1, 'treatment', { teamNumber: '0034600123456', crisisNumber: '016', backupNumber: '206 555 0142' }), aRow(2, 'reading', { loose_stools_24h: 3 })];
  expect(readBack(csvOf(rows, names, american)).map(({ value }) => value)).toEqual(["'0034600123456", "'016", '206 555 0142', '3']);
});

it('any text comes back, and none of them begins as a formula does', () => {
  const risky = fc.constantFrom('=', '+', '-', '@', '\t', '\r\n', '"', ',', ';', "'", '\n', ' ', '\u{0}', '\u{1B}', '﹦', '−', '1', 'é', '🌡', '\u{FEFF}');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(risky).map((parts) => parts.join('')));
  fc.assert(
    fc.property(texts, (text) => {
      const cell = cellOf(text);
      expect([text, `'${text}`]).toContain(cell);
      const harmless = /^-?\d+([.,]\d+)?$|^\+\d{1,3}( \(?\d{1,5}\)?)+$/u.test(cell);
      expect(harmless || !/^[\s\p{C}]*[=+\-@﹦﹢﹣−]/u.test(cell)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('what it lacks stands first, in lines of their own, and is no day', () => {
  const lines = readBack(csvOf([aRow(1, 'note', { text: 'one' })], names, { ...american, missing: ['2 entries are gone', '=1 entry'] }));
  expect(lines.map(({ date, day, what, value, state, row }) => [date, day, what, value, state, row])).toEqual([
    ['', '', 'missing', '2 entries are gone', 'missing', ''],
    ['', '', 'missing', "'=1 entry", 'missing', ''],
    ['2026-11-20', '4', 'text', 'one', 'holds', 'r1'],
  ]);
});

it('is parted by semicolons, with a comma in its numbers, where spreadsheets are', () => {
  const text = csvOf([aRow(1, 'reading', { temp: { text: '38.5', unit: 'C' } })], names, { decimal: ',', cellsGiven: null, missing: [] });
  expect(readBack(text, ';').map(({ value, typed, day }) => [value, typed, day])).toEqual([['38,5', '38.5 C', '']]);
});

it('begins with a byte order mark and ends every line as spreadsheets do', () => {
  const text = csvOf([aRow(1, 'note', { text: 'one\nline' })], names, american);
  expect(text.startsWith('\u{FEFF}date,time,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(csvOf([], names, american)).toBe(`\u{FEFF}${csvColumns.join(',')}\r\n`);
});
