import { describe, expect, it } from 'vitest';
import { readingsOf } from '#rules/readings.ts';
import { baselineChange, isUsual, problemsOf, typedFrom, weighedIn, withUsualCheck, type TypedBaselines } from '#symptoms/baselines.ts';
import type { Baselines } from '#symptoms/row.ts';
import { vitalRanges } from '#symptoms/vital-ranges.ts';

const known = { thinking_score: 9, heart_rate: 64, tremor: 'mild', weight_kg: 70, temp: { text: '97.9', unit: 'F' } } as const satisfies Baselines;
const form = (more: Partial<TypedBaselines['numbers']> = {}, rest: Partial<TypedBaselines> = {}): TypedBaselines => {
  const typed = typedFrom(known, 'F', 'lb');
  return { ...typed, numbers: { ...typed.numbers, ...more }, ...rest };
};

describe('what is typed', () => {
  it.each([
    ['a word', { heart_rate: 'seventy' }, { heart_rate: 'number' }],
    ['half a beat', { heart_rate: '64.5' }, { heart_rate: 'number' }],
    ['two numbers', { systolic: '120 80' }, { systolic: 'number' }],
    ['more points than there are', { thinking_score: '11' }, { thinking_score: 'range' }],
    ['a pulse that nobody has', { heart_rate: '24' }, { heart_rate: 'range' }],
    ['kilograms of a child, in pounds', { weight_kg: '40' }, { weight_kg: 'range' }],
    ['half a pound', { weight_kg: '154.5' }, {}],
    ['nothing at all', { thinking_score: '', heart_rate: ' ', weight_kg: '' }, {}],
  ] as const)('%s', (_, numbers, problems) => {
    expect(problemsOf(form(numbers))).toEqual(problems);
  });

  it('a temperature that no body has', () => {
    expect(problemsOf(form({}, { temp: '12' }))).toEqual({ temp: 'temperature' });
    expect(problemsOf(form({}, { temp: '36,6' }))).toEqual({});
  });

  it.each(['heart_rate', 'systolic', 'spo2', 'resp_rate'] as const)('%s ends where a reading of the rules ends', (code) => {
    const { from, to } = vitalRanges[code];
    const usable = (value: number): boolean => readingsOf({ [code]: { text: String(value) } }).readings[code] === value;
    expect([from - 1, from, to, to + 1].map(usable)).toEqual([false, true, true, false]);
  });
});

describe('what is written', () => {
  it('only what changed', () => {
    expect(baselineChange(known, form())).toBeNull();
    expect(baselineChange(known, form({ heart_rate: '66' }))).toEqual({ baselines: { heart_rate: 66 } });
  });

  it('a field made empty is taken back, never 0', () => {
    expect(baselineChange(known, form({ heart_rate: '' }, { severities: { ...form().severities, tremor: '' }, temp: '' })))
      .toEqual({ withoutBaselines: ['heart_rate', 'tremor', 'temp'] });
  });

  it('pounds become kilograms, and come back as they were typed', () => {
    const change = baselineChange({}, { ...typedFrom({}, 'F', 'lb'), numbers: { ...typedFrom({}, 'F', 'lb').numbers, weight_kg: '160' } });
    expect(change).toEqual({ baselines: { weight_kg: 72.6 } });
    expect(typedFrom({ weight_kg: 72.6 }, 'F', 'lb').numbers.weight_kg).toBe('160.1');
  });

  it('a known weight that is looked at in the other unit is not written again; a typed one stays as typed', () => {
    const looked = weighedIn(form(), known, 'kg');
    expect(looked.numbers.weight_kg).toBe('70');
    expect(baselineChange(known, looked)).toBeNull();
    expect(weighedIn(form({ weight_kg: '160' }), known, 'kg').numbers.weight_kg).toBe('160');
  });
});

describe('the check for what is usual', () => {
  it('is done twice, the better score counts', () => {
    const first = withUsualCheck({}, 8, '2026-12-01');
    expect(first).toEqual({ thinking_score: 8, thinking_checks: [{ score: 8, civilDay: '2026-12-01' }] });
    expect(withUsualCheck(first, 7, '2026-12-02').thinking_score).toBe(8);
    expect(withUsualCheck(first, 10, '2026-12-02').thinking_score).toBe(10);
  });

  it('never lowers the points that the hospital counted', () => {
    expect(withUsualCheck({ thinking_score: 10 }, 9, '2026-12-01').thinking_score).toBe(10);
  });

  it.each([
    ['before the cells', 5, -1, true],
    ['a good score at home', 8, 6, true],
    ['too few points at home', 7, 6, false],
    ['too few points, day unknown', 7, null, false],
  ] as const)('%s', (_, score, day, usual) => {
    expect(isUsual(score, day)).toBe(usual);
  });
});
