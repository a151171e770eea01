import { describe, expect, it, test } from 'vitest';
import { catalogue, signCodes, type SignKind } from '#symptoms/catalogue.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import { rowKinds } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';
import { firstVersion as fixture } from './store/first-version.ts';

const answerByKind = {
  yes: true, severity: 'mild', count: 3, hours: 12, measurement: { text: '98' },
  thinking: { score: 9 }, doses: [{ class: 'steroid', days: 2 }],
} as const satisfies Record<SignKind, unknown>;

const wrongByKind = {
  yes: 'yes', severity: 'bad', count: -1, hours: '12', measurement: 98, thinking: { score: 11 }, doses: [{ class: 'steroid' }],
} as const satisfies Record<SignKind, unknown>;

const answerTo = (code: (typeof signCodes)[number]): unknown =>
  code === 'temp' ? { text: '38,5', unit: 'C' } : answerByKind[catalogue[code].kind];

const entry = aRow(1, 'check-in', {}, at('08:00'));
const problemsOf = (value: unknown) => {
  const parsed = parseRow(value);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('a row of the diary', () => {
  test.each(fixture.rows.map((row) => ({ kind: row.kind, row })))('$kind of the frozen first version reads unchanged', ({ row }) => {
    expect(parseRow(row)).toEqual({ row });
  });

  it('keeps that the person confirmed the reading of a text', () => {
    const row = { ...entry, answers: { temp: { text: '385', unit: 'C', confirmed: true } } };
    expect(parseRow(row)).toEqual({ row });
  });

  it('keeps the numbers, the hours and the way that a person or a centre entered; hours must be times of a clock', () => {
    const answers = {
      clinicHours: { days: [1, 5], from: '08:00', to: '17:30' }, backupNumber: '555 0111', emergencyNumber: '15', crisisNumber: null,
      hospitalWay: { address: '12 Hill Road', door: 'Code 4711', ride: 'Taxi' },
    } as const;
    const row = aRow(1, 'treatment', answers, at('08:00'));
    expect(parseRow(row)).toEqual({ row });
    expect(problemsOf({ ...row, answers: { clinicHours: { ...answers.clinicHours, to: '24:00' } } })).toContainEqual({ field: 'answers.clinicHours.to', code: 'wrong-value' });
    expect(problemsOf({ ...row, answers: { clinicHours: { ...answers.clinicHours, days: [8] } } })).toContainEqual({ field: 'answers.clinicHours.days.0', code: 'wrong-value' });
  });

  it('the frozen first version holds every kind', () => {
    expect(new Set(fixture.rows.map((row) => row.kind))).toEqual(new Set(rowKinds));
  });

  test.each(signCodes)('%s: its answer is kept, a wrong one is a problem at its field', (code) => {
    const row = { ...entry, answers: { [code]: answerTo(code) } };
    expect(parseRow(row)).toEqual({ row });
    const wrong = code === 'temp' ? { text: 38.5, unit: 'C' } : wrongByKind[catalogue[code].kind];
    const [problem] = problemsOf({ ...entry, answers: { [code]: wrong } });
    expect(problem?.field).toMatch(new RegExp(`^answers\\.${code}`, 'u'));
  });

  test.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'missing'],
    ['a text', 'row', '', 'wrong-value'],
    ['an unknown kind', { ...entry, kind: 'mood' }, 'kind', 'unknown-kind'],
    ['a field from elsewhere', { ...entry, extra: 1 }, 'extra', 'unknown-field'],
    ['a sign this version does not know', { ...entry, answers: { new_sign: true } }, 'answers.new_sign', 'unknown-field'],
    ['no id', { ...entry, id: '' }, 'id', 'wrong-value'],
    ['number 0', { ...entry, seq: 0 }, 'seq', 'wrong-value'],
    ['an instant without offset', { ...entry, observedAt: '2026-11-20T08:00:00' }, 'observedAt', 'wrong-value'],
    ['a day that does not exist', { ...entry, civilDay: '2026-02-30' }, 'civilDay', 'wrong-value'],
    ['a day that is not the day of the instant', { ...entry, civilDay: '2026-11-21' }, 'civilDay', 'wrong-value'],
    ['somebody else', { ...entry, by: 'nurse' }, 'by', 'wrong-value'],
    ['a temperature as a number', { ...entry, answers: { temp: 38.5 } }, 'answers.temp', 'wrong-value'],
    ['a temperature without unit', { ...entry, answers: { temp: { text: '38.5' } } }, 'answers.temp.unit', 'missing'],
    ['a temperature confirmed by no', { ...entry, answers: { temp: { text: '385', unit: 'C', confirmed: false } } }, 'answers.temp.confirmed', 'wrong-value'],
    ['a call without outcome', aRow(1, 'call', {} as never, at('08:00')), 'answers.alerts', 'missing'],
    ['a polluted prototype', JSON.parse('{"__proto__":{"kind":"note"}}'), 'kind', 'unknown-kind'],
  ])('%s is a problem', (_, value, field, code) => {
    expect(problemsOf(value)).toContainEqual({ field, code });
  });
});
