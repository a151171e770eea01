/** What a finding shows of what was entered, and what was typed is read as. */
import { describe, expect, test } from 'vitest';
import { assess } from '#rules/assess.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import { readingsOf } from '#rules/readings.ts';
import type { Finding, RuleId } from '#rules/types.ts';
import type { Baselines, SignAnswers } from '#symptoms/row.ts';
import { answersOf, entry, nowAt, treatment, type ShortEntry } from './diary.ts';

const findingIn = (rule: RuleId, short: Omit<ShortEntry, 'at'>, person: { baselines?: Baselines; limits?: Limits } = {}): Finding | undefined =>
  assess([treatment({ ...(person.baselines && { baselines: person.baselines }) }), entry({ ...short, at: '20 08:00', id: 'one' })], {
    limits: person.limits ?? noLimits, now: nowAt('20 08:10'),
  }).findings.find((finding) => finding.rule === rule);

const quantity = (value: number, unit: string) => ({ kind: 'quantity', quantity: { value, unit } });

describe('what was entered, as the receipt shows it', () => {
  const vitals = { temp: '38.2 C', heart_rate: 135, resp_rate: 26, systolic: 88, spo2: 91, thinking_check: { score: 8 } } as const;
  test.each<[string, RuleId, Omit<ShortEntry, 'at'>, string, unknown]>([
    ['a tick', 'W32', { confused: true }, 'confused', { kind: 'yes' }],
    ['a severity', 'W68', { abdominal_pain: 'severe' }, 'abdominal_pain', { kind: 'severity', severity: 'severe' }],
    ['a temperature among other measurements', 'W01', vitals, 'temp', { kind: 'temperature', text: '38.2', celsius: 38.2, fahrenheit: 100.76, unit: 'C' }],
    ['a pulse', 'W12', vitals, 'heart_rate', quantity(135, 'per-min')],
    ['breaths', 'W21', vitals, 'resp_rate', quantity(26, 'per-min')],
    ['a pressure', 'W16', vitals, 'systolic', quantity(88, 'mmHg')],
    ['a pressure typed the wrong way round: the larger number', 'W17', { systolic: 60, diastolic: 96 }, 'systolic', quantity(96, 'mmHg')],
    ['a low pressure beside a fever', 'W15', vitals, 'systolic', quantity(88, 'mmHg')],
    ['oxygen', 'W24', vitals, 'spo2', quantity(91, 'percent')],
    ['a count', 'W61', { vomit_count_24h: 7 }, 'vomit_count_24h', quantity(7, 'count')],
    ['hours', 'W70', { no_urine_hours: 13 }, 'no_urine_hours', quantity(13, 'hours')],
    ['hours without drinking', 'W61', { no_fluids_hours: 25 }, 'no_fluids_hours', quantity(25, 'hours')],
    ['a thinking check beside the usual one', 'W56', vitals, 'thinking_check', { kind: 'thinking', score: 8, usual: 10 }],
    ['a check that could not be done', 'W55', { thinking_check: { unable: true } }, 'thinking_check', { kind: 'thinking', score: 'unable', usual: 10 }],
    ['a missed dose', 'W93', { missed_doses: [{ class: 'steroid', days: 1 }] }, 'missed_doses', { kind: 'doses' }],
  ])('%s', (_, rule, short, code, value) => {
    const entered = findingIn(rule, short)?.entered.find((one) => one.code === code);
    expect(entered).toMatchObject({ rowId: 'one', by: 'patient', code, value });
  });

  test('the usual score is the one recorded', () => {
    expect(findingIn('W56', { thinking_check: { score: 8 } }, { baselines: { thinking_score: 9 } })?.entered[0]?.value).toMatchObject({ usual: 9 });
  });

  test('a weight in kilograms', () => {
    const rows = [treatment(), entry({ at: '49 08:00', weight_kg: 70 }), entry({ at: '50 08:00', weight_kg: 73 })];
    const gain = assess(rows, { limits: noLimits, now: nowAt('50 08:10') }).findings.find(({ rule }) => rule === 'W84');
    expect(gain?.entered[0]?.value).toEqual(quantity(73, 'kg'));
  });

  test('silence rests on no answer', () => {
    const quiet = assess([treatment({}, '3 08:00')], { limits: noLimits, now: nowAt('4 08:01') }).findings[0];
    expect(quiet).toMatchObject({ rule: 'T06', rests: [], alone: [], entered: [] });
  });

  test('only a same-day sign can be slight', () => {
    const urgent: Limits = { ...noLimits, rules: { W99: { level: 'urgent' } } };
    expect(findingIn('W99', { worried: true })?.soft).toBe(true);
    expect(findingIn('W99', { worried: true }, { limits: urgent })?.soft).toBe(false);
    expect(findingIn('W76', { burning_urine: true })?.soft).toBe(false);
  });
});

describe('what was typed, and what it is read as', () => {
  const typed = (short: Readonly<Record<string, string | number | { score: number } | { unable: true }>>): SignAnswers => answersOf(short);
  test.each<[string, Parameters<typeof typed>[0], ReturnType<typeof readingsOf>['readings'], readonly string[]]>([
    ['nothing', {}, {}, []],
    ['the lowest and the highest pulse', { heart_rate: 25, resp_rate: 4, spo2: 50 }, { heart_rate: 25, resp_rate: 4, spo2: 50 }, []],
    ['the highest', { heart_rate: 250, resp_rate: 60, spo2: 100, systolic: 260 }, { heart_rate: 250, resp_rate: 60, spo2: 100, systolic: 260 }, []],
    ['just outside', { heart_rate: 24, resp_rate: 61, spo2: 101, systolic: 261 }, {}, ['hr-implausible', 'rr-implausible', 'spo2-implausible', 'bp-implausible']],
    ['words for numbers', { heart_rate: 'fast', weight_kg: 'heavy', diastolic: 'low' }, {}, ['hr-implausible']],
    ['a pressure', { systolic: 120, diastolic: 80 }, { systolic: 120, diastolic: 80 }, []],
    ['the lower number of a pressure alone', { diastolic: 80 }, { diastolic: 80 }, []],
    ['the upper number alone', { systolic: 120 }, { systolic: 120 }, []],
    ['both numbers alike', { systolic: 90, diastolic: 90 }, { systolic: 90, diastolic: 90 }, []],
    ['the wrong way round', { systolic: 80, diastolic: 120 }, { systolic: 120, diastolic: 120 }, ['bp-swapped']],
    ['a weight', { weight_kg: '70,5' }, { weight_kg: 70.5 }, []],
    ['a weight of nothing', { weight_kg: 0 }, {}, []],
    ['the lowest score', { thinking_check: { score: 0 } }, { thinking_check: 0 }, []],
    ['the highest score', { thinking_check: { score: 10 } }, { thinking_check: 10 }, []],
    ['a score under 0', { thinking_check: { score: -1 } }, {}, []],
    ['a score over 10', { thinking_check: { score: 11 } }, {}, []],
    ['a check that could not be done', { thinking_check: { unable: true } }, { thinking_check: 'unable' }, []],
    ['40 stools', { loose_stools_24h: 40, vomit_count_24h: 40 }, {}, []],
    ['41 stools', { loose_stools_24h: 41 }, {}, ['count-implausible']],
    ['vomiting 41 times', { vomit_count_24h: 41 }, {}, ['count-implausible']],
  ])('%s', (_, short, readings, issues) => {
    expect(readingsOf(typed(short))).toStrictEqual({ readings, issues });
  });
});
