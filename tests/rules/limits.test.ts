import { describe, expect, test } from 'vitest';
import { describe as factsOf } from '#rules/describe.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import { parseLimits, type LimitProblem } from '#rules/parse-limits.ts';
import type { RuleId } from '#rules/types.ts';
import { table } from './diary.ts';

const centre = { centre: 'St. Elsewhere', date: '2026-02-01', source: 'Ward protocol 7' };
const accepted = (rules: object): Limits => {
  const parsed = parseLimits({ ...centre, rules });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.limits;
};
const refused = (value: unknown): readonly LimitProblem[] => {
  const parsed = parseLimits(value);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('a centre may tighten', () => {
  const fever = (): Limits => accepted({ W01: { lines: { feverC: 37.8 } } });
  const borderline = (): Limits => accepted({ W03: { level: 'urgent' } });
  const diarrhoea = (): Limits => accepted({ W65: { window: { from: 0 } } });
  const drive = (): Limits => accepted({ W97: { lines: { heldUntilDay: 83 } } });
  const low = (): Limits => accepted({ W10: { lines: { veryLowF: 95.5 } } });
  table([
    { when: 'fever from 37.8 °C', limits: fever, entries: [{ at: '50 08:00', temp: '37.8 C' }], fires: ['W01'], not: ['W03'] },
    { when: 'the same in °F, on the safe side', limits: fever, entries: [{ at: '50 08:00', temp: '100 F' }], fires: ['W01'] },
    { when: 'and not below', limits: fever, entries: [{ at: '50 08:00', temp: '99.9 F' }], not: ['W01'], fires: ['W03'] },
    { when: 'the lower fever counts with an organ sign', limits: fever, entries: [{ at: '50 08:00', temp: '37.8 C', spo2: 94 }], fires: ['C01'] },
    { when: 'a low limit in °F holds in °C, on the safe side', limits: low, entries: [{ at: '50 08:00', temp: '35.3 C' }], fires: ['W10'] },
    { when: 'borderline as urgent', limits: borderline, entries: [{ at: '50 08:00', temp: '37.6 C' }], fires: ['W03'], level: 'urgent' },
    { when: 'raised, it no longer adds up as an amber', limits: borderline, entries: [{ at: '50 08:00', temp: '37.6 C', burning_urine: true }], fires: ['W03'], not: ['T05'], level: 'urgent' },
    { when: 'a routine row raised to same-day adds up', limits: () => accepted({ W66: { level: 'same-day' } }), entries: [{ at: '50 08:00', loose_stools_24h: 1, burning_urine: true }], fires: ['T05'] },
    { when: 'a same-day row raised to urgent still adds up where two of them are an emergency', limits: () => accepted({ W76: { level: 'urgent' }, T05: { level: 'emergency' } }), entries: [{ at: '50 08:00', burning_urine: true, new_bruise: true }], fires: ['T05'], level: 'emergency' },
    { when: 'what lasts for months does not add up, raised or not', limits: () => accepted({ W60: { level: 'same-day' } }), entries: [{ at: '50 08:00', joint_pain: 'moderate', new_bruise: true }], fires: ['W60', 'W74'], not: ['T05'], level: 'same-day' },
    { when: 'diarrhoea after BCMA from day 0', target: 'BCMA', limits: diarrhoea, entries: [{ at: '3 08:00', loose_stools_24h: 2 }], fires: ['W65'] },
    { when: 'a climb of half a degree Fahrenheit', limits: () => accepted({ T02: { lines: { riseF: 0.5 } } }), entries: [{ at: '10 08:00', temp: '98.6 F' }, { at: '10 12:00', temp: '98.8 F' }, { at: '10 16:00', temp: '99.1 F' }], fires: ['T02'] },
    { when: 'and from one unit to the other the line in °C holds', limits: () => accepted({ T02: { lines: { riseF: 0.5 } } }), entries: [{ at: '10 08:00', temp: '37.0 C' }, { at: '10 12:00', temp: '98.8 F' }, { at: '10 16:00', temp: '99.1 F' }], not: ['T02'] },
    { when: 'a fall of pressure raised above a low one', baselines: { systolic: 124 }, limits: () => accepted({ W17: { level: 'emergency' } }), entries: [{ at: '50 08:00', systolic: 88 }], fires: ['W16', 'W17'], level: 'emergency' },
    { when: 'a day of two loose stools raised above one of five', target: 'BCMA', limits: () => accepted({ W65: { level: 'emergency' } }), entries: [{ at: '50 08:00', loose_stools_24h: 5 }, { at: '50 12:00', loose_stools_24h: 2 }], fires: ['W65'], level: 'emergency' },
    { when: 'driving at 83 days', limits: drive, entries: [{ at: '83 08:00', drove: true }], fires: ['W97'] },
    { when: 'a hidden fever raised above the fever is not left to it', limits: () => accepted({ W05: { level: 'emergency' } }), entries: [{ at: '50 08:00', temp: '38 C', chills: 'mild', antipyretic_last_6h: true }], fires: ['W01', 'W05'], level: 'emergency' },
    { when: 'early fever medicine raised above the fever is not left to it', limits: () => accepted({ W06: { level: 'emergency' } }), entries: [{ at: '10 08:00', temp: '38 C', antipyretic_last_6h: true }], fires: ['W01', 'W06'] },
    { when: 'a lasting headache raised above the severe one is not left to it', limits: () => accepted({ W51: { level: 'emergency' } }), entries: [{ at: '10 08:00', headache: 'severe' }], fires: ['W50', 'W51'] },
    { when: 'a sign that is back, raised above the fever, is not left to it', limits: () => accepted({ T04: { level: 'emergency' } }), entries: [{ at: '46 08:00', temp: '38 C' }, { at: '50 08:00', temp: '38 C' }], fires: ['W01', 'T04'] },
    { when: 'a sign that is back is left to the fever', entries: [{ at: '46 08:00', temp: '38 C' }, { at: '50 08:00', temp: '38 C' }], fires: ['W01'], not: ['T04'] },
    { when: 'a level that is set as the table has it', limits: () => accepted({ W03: { level: 'same-day' } }), entries: [{ at: '50 08:00', temp: '37.6 C' }], fires: ['W03'], level: 'same-day' },
    { when: 'a weaker row raised above the stronger is not dropped by it', limits: () => accepted({ W69: { level: 'emergency' } }), entries: [{ at: '50 08:00', abdominal_pain: 'severe' }], fires: ['W68', 'W69'], level: 'emergency' },
  ]);

  test.each<[string, Limits['rules']]>([
    ['the table’s own lines', { W01: { lines: { feverC: 38, feverF: 100.4 } }, W10: { lines: { veryLowC: 35, veryLowF: 95 } } }],
    ['the table’s own windows and levels', { W03: { window: { to: 90 }, level: 'same-day' }, W65: { window: { from: 14 } } }],
    ['a longer window', { W03: { window: { to: 120 } }, W65: { window: { from: 2 } } }],
    ['an open window', { W03: { window: { to: null } }, W65: { window: { from: null } }, W01: { window: { from: null, to: null } } }],
    ['a higher level', { W03: { level: 'urgent' } }],
    ['a line in both units', { W01: { lines: { feverC: 37.9, feverF: 99 } } }],
    ['a rise, which is converted otherwise than a reading', { T02: { lines: { riseF: 0.5 } } }],
    ['a line without a twin in the other unit', { W64: { lines: { aboveUsual: 3 } } }],
  ])('%s: accepted as it stands', (_, rules) => {
    expect(accepted(rules).rules).toEqual(rules);
  });

  test('a limit given in one unit holds in the other, on the safe side', () => {
    expect(accepted({ W01: { lines: { feverC: 37.8 } } }).rules.W01?.lines).toEqual({ feverC: 37.8, feverF: 100 });
    expect(accepted({ W01: { lines: { feverF: 100 } } }).rules.W01?.lines).toEqual({ feverF: 100, feverC: 37.7 });
    expect(accepted({ W10: { lines: { veryLowC: 35.3 } } }).rules.W10?.lines).toEqual({ veryLowC: 35.3, veryLowF: 95.6 });
  });

  test('others read the limit in force', () => {
    expect(factsOf('W01', fever(), 5).lines).toEqual({ feverC: { value: 37.8, unit: 'C' }, feverF: { value: 100, unit: 'F' } });
    expect(factsOf('T01', fever(), 5).lines['feverC']).toEqual({ value: 37.8, unit: 'C' });
    expect(factsOf('W03', borderline(), 91)).toMatchObject({ level: 'urgent', applies: false });
    expect(() => factsOf('W00' as RuleId, noLimits, 5)).toThrow(new RangeError('W00 is no rule of the table'));
  });
});

describe('a time that reaches back beyond what is read is refused: it would have no effect', () => {
  test.each<[object, LimitProblem]>([
    [{ W05: { lines: { steroidDays: 93 } } }, { field: 'rules.W05.lines.steroidDays', code: 'too-long', limit: '92' }],
    [{ W97: { lines: { afterNeuroDays: 92 } } }, { field: 'rules.W97.lines.afterNeuroDays', code: 'too-long', limit: '91' }],
    [{ W84: { lines: { gainHours: 2209 } } }, { field: 'rules.W84.lines.gainHours', code: 'too-long', limit: '2208' }],
  ])('%j', (rules, problem) => {
    expect(refused({ ...centre, rules })).toEqual([problem]);
  });
  test('the longest one holds to its last day', () => {
    const rules = { W05: { lines: { steroidDays: 92 } }, W97: { lines: { afterNeuroDays: 91, heldUntilDay: 200 } }, W84: { lines: { gainHours: 2208 } } };
    expect(accepted(rules).rules).toEqual(rules);
  });
  table([
    { when: 'steroids 92 days ago', limits: () => accepted({ W05: { lines: { steroidDays: 92 } } }), entries: [{ at: '8 08:00', on_steroids_or_tocilizumab: true }, { at: '100 08:00', temp: '37.5 C' }], fires: ['W05'] },
    { when: 'a weight of 92 days ago', limits: () => accepted({ W84: { lines: { gainHours: 2208 } } }), entries: [{ at: '8 08:00', weight_kg: 70 }, { at: '100 08:00', weight_kg: 72 }], fires: ['W84'] },
  ]);
});

describe('a loosening is refused, with the field and the limit', () => {
  test.each([
    [{ W01: { lines: { feverC: 38.1 } } }, { field: 'rules.W01.lines.feverC', code: 'looser', limit: '38' }],
    [{ W24: { lines: { lowOxygen: 91 } } }, { field: 'rules.W24.lines.lowOxygen', code: 'looser', limit: '92' }],
    [{ W03: { window: { to: 60 } } }, { field: 'rules.W03.window.to', code: 'looser', limit: '90' }],
    [{ W65: { window: { from: 20 } } }, { field: 'rules.W65.window.from', code: 'looser', limit: '14' }],
    [{ W01: { window: { from: 3 } } }, { field: 'rules.W01.window.from', code: 'looser', limit: 'open' }],
    [{ W01: { window: { from: -3 } } }, { field: 'rules.W01.window.from', code: 'looser', limit: 'open' }],
    [{ W01: { window: { to: 3 } } }, { field: 'rules.W01.window.to', code: 'looser', limit: 'open' }],
    [{ W01: { level: 'same-day' } }, { field: 'rules.W01.level', code: 'looser', limit: 'urgent' }],
    [{ W01: { lines: { fever: 37 } } }, { field: 'rules.W01.lines.fever', code: 'unknown-line' }],
    [{ W100: { level: 'urgent' } }, { field: 'rules.W100', code: 'unknown-rule' }],
    [{ W01: { levels: 'urgent' } }, { field: 'rules.W01.levels', code: 'unknown-field' }],
    [{ W01: { level: 'red' } }, { field: 'rules.W01.level', code: 'wrong-value' }],
  ])('%o', (rules, problem) => {
    expect(refused({ ...centre, rules })).toEqual([problem]);
  });

  test('limits say whose they are', () => {
    expect(refused({ rules: {} }).map(({ field, code }) => [field, code])).toEqual([['centre', 'missing'], ['date', 'missing'], ['source', 'missing']]);
    expect(refused({ ...centre, centre: 5 })).toEqual([{ field: 'centre', code: 'wrong-value' }]);
    expect(refused({ ...centre, centre: '' })).toEqual([{ field: 'centre', code: 'wrong-value' }]);
    expect(refused({ ...centre, date: '2026-02-30' })).toEqual([{ field: 'date', code: 'wrong-value' }]);
    expect(refused({ ...centre, rules: { W01: { level: undefined } } })).toEqual([{ field: 'rules.W01.level', code: 'wrong-value' }]);
    expect(refused('strict')).toHaveLength(1);
  });

  const smuggled: Limits = { ...noLimits, rules: { W01: { lines: { feverC: 39 }, level: 'routine', window: { to: 3 } } } };
  table([{ when: 'a loosening that got past the door changes nothing', limits: smuggled, entries: [{ at: '50 08:00', temp: '38 C' }], fires: ['W01'], level: 'urgent' }]);
});
