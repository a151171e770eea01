/** Diaries as chance makes them: readable, but not sensible. Day 0 is 1 March 2026; the days hug the edges of windows. */
import fc from 'fast-check';
import { allRules } from '#rules/all-rules.ts';
import type { Limits, RuleLimits } from '#rules/limits.ts';
import type { Rule } from '#rules/rule.ts';
import { isMeasured } from '#rules/readings.ts';
import { levels, type Now, type RuleId } from '#rules/types.ts';
import { catalogue, severities, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { Row, SignAnswers } from '#symptoms/row.ts';
import { allAsked, nowAt, row, treatment, type Person } from './diary.ts';

const measurements: Partial<Record<SignCode, readonly string[]>> = {
  heart_rate: ['24', '38', '40', '41', '72', '100', '101', '106', '110', '111', '130', '131', '150'],
  resp_rate: ['3', '8', '9', '16', '20', '21', '24', '25', '30'],
  systolic: ['49', '78', '80', '81', '90', '91', '95', '100', '101', '120', '150'],
  diastolic: ['60', '85', '130'],
  spo2: ['9', '88', '92', '93', '94', '95', '96', '99'],
  weight_kg: ['70', '72', '74', '76', '80', '176'],
};
const temperatures = [
  '34.9 C', '35.0 C', '35.6 C', '36.0 C', '36.6 C', '37.0 C', '37.3 C', '37.45 C', '37.6 C', '37.95 C', '38.4 C', '40 C',
  '385 C', '12 C', '98.6 F', '99.1 F', '99.5 F', '100.4 F', '104 F', '38.1 F',
];

const valueFor = (code: SignCode): fc.Arbitrary<unknown> => {
  if (code === 'temp') {
    return fc.constantFrom(...temperatures).map((typed) => ({ text: typed.slice(0, -2), unit: typed.slice(-1) }));
  }
  switch (catalogue[code].kind) {
    case 'yes': return fc.boolean();
    case 'severity': return fc.constantFrom(...severities);
    case 'count': return fc.constantFrom(0, 1, 2, 3, 4, 6, 7, 9, 45);
    case 'hours': return fc.constantFrom(0, 11, 12, 23, 24);
    case 'measurement': return fc.constantFrom(...(measurements[code] ?? ['1'])).map((text) => ({ text }));
    case 'thinking': return fc.oneof(fc.integer({ min: 4, max: 10 }).map((score) => ({ score })), fc.constant({ unable: true }));
    case 'doses': return fc.constant([{ class: 'anti-infective', days: 2 }]);
  }
};

/** Signs that rules over time read come up often enough to meet themselves again. */
const often: readonly SignCode[] = [
  'temp', 'temp', 'temp', 'thinking_check', 'tremor', 'joint_pain', 'fatigue', 'headache', 'loose_stools_24h', 'spo2', 'systolic',
  'heart_rate', 'antipyretic_last_6h', 'low_mood', 'weight_kg', 'night_sweats', 'word_finding', 'chills',
];

const answersUpTo = (most: number): fc.Arbitrary<SignAnswers> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...often) }, { weight: 2, arbitrary: fc.constantFrom(...signCodes) }).chain((code) => fc.tuple(fc.constant(code), valueFor(code))), { maxLength: most })
    .map((pairs) => Object.fromEntries(pairs));

const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(9, 10, 10, 11, 11, 12, 12, 12) },
  { weight: 1, arbitrary: fc.constantFrom(-2, 0, 3, 8) },
);
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '01', '10', '30', '59')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

export type Diary = { readonly person: Person; readonly rows: readonly Row[]; readonly now: Now; readonly start: number };

const person: fc.Arbitrary<Person> = fc.record({
  target: fc.constantFrom('CD19', 'BCMA', 'unknown'),
  baselines: fc.constantFrom({}, {}, { heart_rate: 88, systolic: 118, spo2: 98, tremor: 'mild', joint_pain: 'mild', loose_stools_per_day: 1, thinking_score: 9 }),
  cellsGiven: fc.constantFrom('2026-03-01', '2026-03-01', '2026-03-01', 'unknown', 'not-yet'),
});

/** Mostly check-ins. A reading has what was measured, a dose only doses. */
const form = fc.oneof({ weight: 8, arbitrary: fc.constant('check-in' as const) }, { weight: 1, arbitrary: fc.constant('reading' as const) }, { weight: 1, arbitrary: fc.constant('dose' as const) });
const dosesOnly: readonly SignCode[] = ['antipyretic_last_6h', 'antipyretic_agreed', 'missed_doses'];
const belongs = { 'check-in': () => true, reading: isMeasured, dose: (code: string) => dosesOnly.some((one) => one === code) };
const answersOf = (kind: keyof typeof belongs, answers: SignAnswers): SignAnswers => Object.fromEntries(Object.entries(answers).filter(([code]) => belongs[kind](code)));

const diaryOf = (size: { readonly entries: number; readonly answers: number }): fc.Arbitrary<Diary> => fc
  .record({
    person,
    start: fc.constantFrom(-8, 1, 2, 17, 18, 19, 60, 77, 78, 79, 200),
    entries: fc.array(
      fc.record({ day: place, time: clock, answers: answersUpTo(size.answers), caregiver: fc.boolean(), asked: fc.boolean(), form, mistaken: fc.integer({ min: 0, max: 9 }).map((one) => one === 0) }),
      { maxLength: size.entries },
    ),
    now: fc.record({ day: fc.constantFrom(12, 12, 13, 19), time: clock }),
  })
  .map(({ person: who, start, entries, now }) => ({
    person: who,
    start,
    rows: [
      treatment(who),
      ...entries.flatMap((one) => {
        const when = `${start + one.day} ${one.time}`;
        const by = one.caregiver ? 'caregiver:Ana' : 'patient';
        const own = row({ kind: one.form, answers: answersOf(one.form, one.answers), asked: one.asked ? allAsked.filter(belongs[one.form]) : [], by }, when);
        return one.mistaken ? [own, row({ kind: 'note', answers: { text: '' }, by, removes: own.id }, when)] : [own];
      }),
    ],
    now: nowAt(`${start + now.day} ${now.time}`),
  }));

/**
 * Rows whose last day is `start` + 12, and a moment on that day or the next. Half of the diaries say little: where many
 * signs stand, a lost one would not lower the level.
 */
export const diary: fc.Arbitrary<Diary> = fc.oneof(diaryOf({ entries: 9, answers: 5 }), diaryOf({ entries: 2, answers: 2 }));

const tighterLine = (rule: Rule, name: string, by: number): number => {
  const line = rule.lines[name];
  if (!line) return 0;
  const step = Math.max(1, Math.abs(line.value) * 0.2) * by;
  return line.tighter === 'lower' ? line.value - step : line.value + step;
};

/** Every line of a rule tightened by the same share. */
export const allTighter = (rule: Rule, by: number): RuleLimits => ({
  lines: Object.fromEntries(Object.keys(rule.lines).map((name) => [name, tighterLine(rule, name, by)])),
});

const limitsOf = (rule: Rule): fc.Arbitrary<RuleLimits> =>
  fc.record({
    lines: fc.subarray(Object.keys(rule.lines)).chain((names) =>
      fc.tuple(...names.map(() => fc.double({ min: 0, max: 1, noNaN: true }))).map((by) => Object.fromEntries(names.map((name, i) => [name, tighterLine(rule, name, by[i] ?? 0)]))),
    ),
    level: fc.constantFrom(...levels.slice(levels.indexOf(rule.level))),
    window: fc.boolean().map((open) => (open ? { from: null, to: null } : {})),
  });

/** Limits that a centre may set. */
export const tightenings: fc.Arbitrary<Limits> = fc
  .array(fc.constantFrom(...allRules).chain((rule) => fc.tuple(fc.constant(rule.id), limitsOf(rule))), { maxLength: 60 })
  .map((pairs) => ({
    centre: 'A', date: '2026-02-01', source: 'B', drivingClearance: null,
    rules: Object.fromEntries(pairs) as Partial<Record<RuleId, RuleLimits>>,
  }));
