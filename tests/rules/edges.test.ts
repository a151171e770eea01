/**
 * Both sides of every edge, generated from the rules' own lines: just short of a line the rule is silent by it, on the
 * line it fires. A line without an example here fails the test, so a new one cannot go untested.
 */
import { describe, expect, test } from 'vitest';
import { allRules } from '#rules/all-rules.ts';
import { noLimits } from '#rules/limits.ts';
import type { Line } from '#rules/rule.ts';
import type { RuleId } from '#rules/types.ts';
import { assessCase, type Case, type ShortEntry } from './diary.ts';

type Example = Omit<Case, 'when' | 'fires' | 'not'>;
/** A diary in which only the line in question decides; `value` is put where the line is measured. */
type Edge = {
  readonly make: (value: number) => Example;
  /** What just short of the line is, in the line's unit. */
  readonly step: number;
  /** The line is where the rule stops: it fires beside it and not on it. */
  readonly strict?: true;
};

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** So many hours before 12:00 of day `day`, to the minute. */
const hoursBefore = (hours: number, day = 60): string => {
  const minutes = day * 1440 + 720 - Math.round(hours * 60);
  return `${Math.floor(minutes / 1440)} ${clock(minutes % 1440)}`;
};
const on = (day: number, short: Omit<ShortEntry, 'at'>, rest: Partial<Example> = {}): Example => ({ ...rest, entries: [{ at: `${day} 12:00`, ...short }], now: `${day} 12:00` });
const minute = 1 / 60;

const sign = (code: string, day = 60): Edge => ({ step: 1, make: (value) => on(day, { [code]: value }) });
const degrees = (unit: 'C' | 'F', day = 60): Edge => ({ step: 0.1, make: (value) => on(day, { temp: `${value.toFixed(1)} ${unit}` }) });
const until = (short: Omit<ShortEntry, 'at'>, rest: Partial<Example> = {}): Edge => ({ step: 1, make: (day) => on(day, short, rest) });
const score = (value: number): Omit<ShortEntry, 'at'> => ({ thinking_check: { score: value } });
const check = { score: 10 } as const;
const full = { temp: '36.6 C', thinking_check: check } as const;

const later = (earlier: Omit<ShortEntry, 'at'>, now: Omit<ShortEntry, 'at'>, inHours: (value: number) => number, step: number): Edge => ({
  step,
  make: (value) => ({ entries: [{ at: hoursBefore(inHours(value)), ...earlier }, { at: hoursBefore(0), ...now }], now: hoursBefore(0) }),
});
const daysApart = (earlier: Omit<ShortEntry, 'at'>, now: Omit<ShortEntry, 'at'>): Edge => later(earlier, now, (days) => days * 24, minute / 24);
/** Late on the one day, early on the other: the hours between would not make so many days. */
const calendarDaysApart = (earlier: Omit<ShortEntry, 'at'>, now: Omit<ShortEntry, 'at'>): Edge => ({
  step: 1,
  make: (days) => ({ entries: [{ at: `${60 - days} 23:00`, ...earlier }, { at: '60 01:00', ...now }], now: '60 12:00' }),
});

const edges: Readonly<Partial<Record<RuleId, Readonly<Record<string, Edge>>>>> = {
  W01: { feverC: degrees('C'), feverF: degrees('F') },
  W02: { veryHighC: degrees('C'), veryHighF: degrees('F') },
  W03: { borderlineC: degrees('C'), borderlineF: degrees('F') },
  W04: { borderlineC: degrees('C', 120), borderlineF: degrees('F', 120) },
  W05: {
    medicineHours: later({ antipyretic_last_6h: true }, { cough: 'mild' }, (hours) => hours, minute),
    steroidDays: daysApart({ on_steroids_or_tocilizumab: true }, { cough: 'mild' }),
  },
  W07: { unlessAgreedAfterDay: { step: 1, strict: true, make: (day) => on(day, { antipyretic_last_6h: true }) } },
  W08: { mildUntilDay: until({ chills: 'mild' }) },
  W10: { veryLowC: degrees('C'), veryLowF: degrees('F') },
  W11: { underC: { ...degrees('C'), strict: true }, underF: { ...degrees('F'), strict: true } },
  W12: { fastPulse: sign('heart_rate') },
  W13: { fastPulse: sign('heart_rate'), slowPulse: sign('heart_rate') },
  W14: { fastPulse: sign('heart_rate', 10), aboveUsual: { step: 1, make: (value) => on(10, { heart_rate: 105 }, { baselines: { heart_rate: 105 - value } }) } },
  W15: { veryLowSystolic: sign('systolic') },
  W16: { lowSystolic: sign('systolic') },
  W17: {
    lowSystolic: sign('systolic'),
    smallFall: { step: 1, make: (value) => on(60, { systolic: 96 }, { baselines: { systolic: 96 + value } }) },
    largeFall: { step: 1, make: (value) => on(60, { systolic: 120 }, { baselines: { systolic: 120 + value } }) },
  },
  W19: { moderateUntilDay: until({ dizziness: 'moderate' }) },
  W20: { mildUntilDay: until({ dizziness: 'mild' }) },
  W21: { fastBreaths: sign('resp_rate'), slowBreaths: sign('resp_rate') },
  W22: { mildUntilDay: until({ shortness_of_breath: 'mild' }), fastBreaths: sign('resp_rate') },
  W24: { lowOxygen: sign('spo2') },
  W25: { lowOxygen: sign('spo2') },
  W26: { underUsual: { step: 1, make: (value) => on(60, { spo2: 96 }, { baselines: { spo2: 96 + value } }) } },
  W38: {
    earlyUntilDay: until({ tremor: 'mild' }),
    knownDays: { step: minute / 24, strict: true, make: (days) => ({ entries: [{ at: hoursBefore(days * 24, 25), tremor: 'mild' }, { at: hoursBefore(0, 25), tremor: 'mild', thinking_check: check }], now: hoursBefore(0, 25) }) },
  },
  W45: { unsteadyAfterDay: { step: 1, strict: true, make: (day) => on(day, { balance_trouble: true }) } },
  W46: { changeUntilDay: until({ agitated: true }) },
  W49: { vomits: { step: 1, make: (value) => on(60, { headache: 'moderate', vomit_count_24h: value }) } },
  W51: {
    moderateUntilDay: until({ headache: 'moderate' }),
    daysRunning: { step: 1, make: (days) => ({ entries: Array.from({ length: days }, (_, i) => ({ at: `${60 - i} 12:00`, headache: 'mild' })), now: '60 12:00' }) },
  },
  W52: { mildUntilDay: until({ headache: 'mild' }) },
  W53: { lateAfterDay: { step: 1, strict: true, make: (day) => on(day, { handwriting_changed: true }, { target: 'BCMA' }) } },
  W54: { lateAfterDay: { step: 1, strict: true, make: (day) => on(day, { handwriting_changed: true }) } },
  W55: { lowScore: { step: 1, make: (value) => on(60, score(value)) }, largeDrop: { step: 1, make: (value) => on(60, score(7), { baselines: { thinking_score: 7 + value } }) } },
  W56: { drop: { step: 1, make: (value) => on(60, score(10 - value)) } },
  W57: { drop: { step: 1, make: (value) => on(120, score(10 - value)) } },
  W58: { severeUntilDay: until({ fatigue: 'severe' }) },
  W60: {
    afterDay: { step: 1, strict: true, make: (day) => on(day, { joint_pain: 'moderate' }) },
    lastingDays: calendarDaysApart({ fatigue: 'moderate' }, { fatigue: 'moderate' }),
  },
  W61: {
    noFluidsHours: sign('no_fluids_hours'), earlyNoFluidsHours: sign('no_fluids_hours', 10),
    earlyUntilDay: until({ nausea: 'severe' }), vomits: sign('vomit_count_24h'),
  },
  W62: { vomits: sign('vomit_count_24h'), noFluidsHours: sign('no_fluids_hours') },
  W63: { aboveUsual: sign('loose_stools_24h') },
  W64: {
    aboveUsual: sign('loose_stools_24h'),
    twoDays: { step: 1, make: (value) => ({ entries: [{ at: '59 12:00', loose_stools_24h: 1 }, { at: '60 12:00', loose_stools_24h: value }], now: '60 12:00' }) },
  },
  W65: { aboveUsual: { step: 1, make: (value) => on(60, { loose_stools_24h: value }, { target: 'BCMA' }) } },
  W66: { aboveUsual: sign('loose_stools_24h') },
  W67: { vomits: { step: 1, make: (value) => on(60, { abdominal_pain: 'severe', vomit_count_24h: value }) } },
  W70: { noUrineHours: sign('no_urine_hours') },
  W76: { mildUntilDay: until({ cough: 'mild' }) },
  W80: { mildUntilDay: until({ rash: 'mild' }) },
  W83: {
    moderateUntilDay: until({ joint_pain: 'moderate' }),
    knownDays: { step: minute / 24, strict: true, make: (days) => ({ entries: [{ at: hoursBefore(days * 24, 25), joint_pain: 'moderate' }, { at: hoursBefore(0, 25), joint_pain: 'moderate' }], now: hoursBefore(0, 25) }) },
  },
  W84: {
    gainKg: { step: 0.1, make: (value) => ({ entries: [{ at: hoursBefore(40), weight_kg: 80 }, { at: hoursBefore(0), weight_kg: (80 + value).toFixed(1) }], now: hoursBefore(0) }) },
    gainHours: later({ weight_kg: 80 }, { weight_kg: 83 }, (hours) => hours, minute),
  },
  W85: {
    nights: { step: 1, make: (nights) => ({ entries: Array.from({ length: nights }, (_, i) => ({ at: `${60 - i} 12:00`, night_sweats: true })), now: '60 12:00' }) },
    ofNights: { step: 1, make: (nights) => ({ entries: [60, 59, 61 - nights].map((day) => ({ at: `${day} 12:00`, night_sweats: true })), now: '60 12:00' }) },
    lossPercent: { step: 0.1, make: (value) => ({ entries: [{ at: hoursBefore(400), weight_kg: 100 }, { at: hoursBefore(0), weight_kg: (100 - value).toFixed(1) }], now: hoursBefore(0) }) },
    lossDays: daysApart({ weight_kg: 100 }, { weight_kg: 90 }),
  },
  W90: { lastingDays: calendarDaysApart({ low_mood: 'moderate' }, { anxiety: 'moderate' }) },
  W93: { antiInfectiveDays: { step: 1, make: (days) => on(60, { missed_doses: [{ class: 'anti-infective', days }] }) } },
  W97: {
    neverUntilDay: until({ drove: true }, { limits: { ...noLimits, drivingClearance: '2026-01-01' } }),
    heldUntilDay: until({ drove: true }),
    afterNeuroDays: { step: 1, make: (days) => ({ entries: [{ at: `${200 - days} 12:00`, word_finding: true }, { at: '200 12:00', drove: true }], now: '200 12:00' }) },
  },
  T01: {
    feverDays: { step: 1, make: (days) => ({ entries: Array.from({ length: days }, (_, i) => ({ at: `${60 - i} 12:00`, temp: '38 C' })), now: '60 12:00' }) },
    withinDays: daysApart({ temp: '38 C' }, { temp: '38 C' }),
    lastHours: { step: minute, make: (hours) => ({ entries: [{ at: hoursBefore(hours + 24), temp: '38 C' }, { at: hoursBefore(hours), temp: '38 C' }, { at: hoursBefore(0), temp: '36.6 C' }], now: hoursBefore(0) }) },
  },
  T02: {
    readings: { step: 1, make: (count) => ({ entries: Array.from({ length: count }, (_, i) => ({ at: `20 ${clock(720 - i * 60)}`, temp: `${(37.4 - i * 0.5).toFixed(1)} C` })), now: '20 12:00' }) },
    riseC: { step: 0.1, make: (rise) => ({ entries: [37.3 - rise, 37.2, 37.3].map((value, i) => ({ at: `20 ${clock(600 + i * 60)}`, temp: `${value.toFixed(1)} C` })), now: '20 12:00' }) },
    riseF: { step: 0.1, make: (rise) => ({ entries: [99.2 - rise, 99.1, 99.2].map((value, i) => ({ at: `20 ${clock(600 + i * 60)}`, temp: `${value.toFixed(1)} F` })), now: '20 12:00' }) },
    lastC: { step: 0.1, make: (last) => ({ entries: [36, 36.5, last].map((value, i) => ({ at: `20 ${clock(600 + i * 60)}`, temp: `${value.toFixed(1)} C` })), now: '20 12:00' }) },
    lastF: { step: 0.1, make: (last) => ({ entries: [97, 98, last].map((value, i) => ({ at: `20 ${clock(600 + i * 60)}`, temp: `${value.toFixed(1)} F` })), now: '20 12:00' }) },
  },
  T03: {
    risingDays: { step: 1, make: (days) => ({ entries: (['moderate', 'mild', 'none'] as const).slice(0, days).map((fatigue, i) => ({ at: `${60 - i * 2} 12:00`, fatigue })), now: '60 12:00' }) },
    withinDays: { step: 1, make: (days) => ({ entries: [{ at: `${61 - days} 12:00`, fatigue: 'none' }, { at: '59 12:00', fatigue: 'mild' }, { at: '60 12:00', fatigue: 'moderate' }], now: '60 12:00' }) },
    jumpSteps: { step: 1, make: (steps) => ({ entries: [{ at: '58 12:00', fatigue: ['severe', 'moderate', 'mild', 'none'][steps] }, { at: '60 12:00', fatigue: 'severe' }], now: '60 12:00' }) },
    jumpDays: { step: 1, make: (days) => ({ entries: [{ at: `${60 - days} 12:00`, fatigue: 'none' }, { at: '60 12:00', fatigue: 'moderate' }], now: '60 12:00' }) },
    quietDays: { step: 1, strict: true, make: (days) => ({ entries: [{ at: `${60 - days} 12:00`, fatigue: 'moderate' }, { at: '58 12:00', fatigue: 'none' }, { at: '60 12:00', fatigue: 'moderate' }], now: '60 12:00' }) },
  },
  T04: { feverDays: daysApart({ temp: '38 C' }, { temp: '37.5 C' }), neuroDays: daysApart({ word_finding: true }, { headache: 'moderate' }) },
  T05: {
    fullGroups: { step: 1, make: (groups) => on(60, Object.fromEntries(['burning_urine', 'new_bruise'].slice(0, groups).map((code) => [code, true]))) },
    groupsWithFeverOrBreath: { step: 1, make: (groups) => on(60, { temp: '37.6 C', ...(groups > 1 && { nausea: 'moderate' }) }) },
    anyGroups: { step: 1, make: (groups) => on(20, Object.fromEntries(['dizziness', 'rash', 'cough'].slice(0, groups).map((code) => [code, 'mild']))) },
    neuroSigns: { step: 1, make: (signs) => on(120, Object.fromEntries(['foggy', 'new_numbness'].slice(0, signs).map((code) => [code, true]))) },
  },
  T06: {
    firstUntilDay: { step: 1, make: (day) => ({ entries: [{ at: `${day - 1} 08:00`, ...full }], now: `${day} 12:00` }) },
    firstHours: { step: minute, strict: true, make: (hours) => ({ entries: [{ at: hoursBefore(hours, 10), ...full }], now: hoursBefore(0, 10) }) },
    laterHours: { step: minute, strict: true, make: (hours) => ({ entries: [{ at: hoursBefore(hours, 20), ...full }], now: hoursBefore(0, 20) }) },
    measureHours: { step: minute, strict: true, make: (hours) => ({ entries: [{ at: hoursBefore(hours, 20), temp: '36.6 C' }, { at: hoursBefore(1, 20) }], now: hoursBefore(0, 20) }) },
  },
  T07: { silentDays: { step: minute / 24, strict: true, make: (days) => ({ entries: [{ at: hoursBefore(days * 24) }], now: hoursBefore(0) }) } },
};

/** Lines that decide how a sign counts, not whether it fires; their edges stand in the table tests. */
const elsewhere: readonly string[] = ['W17.fullFall'];

const short = ({ value, tighter }: Line, { step }: Edge): number => (tighter === 'lower' ? value - step : value + step);
const beyond = ({ value, tighter }: Line, { step }: Edge): number => (tighter === 'lower' ? value + step : value - step);
const fires = (id: RuleId, example: Example): boolean => assessCase({ when: '', ...example }).findings.some((finding) => finding.rule === id);

describe('both sides of every line', () => {
  const all = allRules.flatMap((rule) => Object.entries(rule.lines).map(([name, line]) => ({ id: rule.id, name, line })));
  const tested = all.filter(({ id, name }) => !elsewhere.includes(`${id}.${name}`));

  test.each(tested.map((one) => [`${one.id} ${one.name} ${one.line.value} ${one.line.unit}`, one] as const))('%s', (_, { id, name, line }) => {
    const edge = edges[id]?.[name];
    if (!edge) throw new Error(`${id}.${name} has no example of its edge`);
    const [outside, inside] = edge.strict ? [line.value, beyond(line, edge)] : [short(line, edge), line.value];
    expect([fires(id, edge.make(outside)), fires(id, edge.make(inside))]).toEqual([false, true]);
  });

  test('no example is left over', () => {
    const known = new Set(all.map(({ id, name }) => `${id}.${name}`));
    expect(Object.entries(edges).flatMap(([id, own]) => Object.keys(own).map((name) => `${id}.${name}`)).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('both ends of every window', () => {
  const signs: Readonly<Partial<Record<RuleId, Edge>>> = {
    W03: until({ temp: '37.6 C' }), W04: until({ temp: '37.6 C' }), W06: until({ antipyretic_last_6h: true }), W09: until({ chills: 'mild' }),
    W14: until({ heart_rate: 105 }), W23: until({ shortness_of_breath: 'mild' }), W33: until({ foggy: true }), W34: until({ foggy: true }),
    W37: until({ handwriting_changed: true }), W44: until({ balance_trouble: true }), W47: until({ agitated: true }),
    W56: until(score(9)), W57: until(score(9)), W59: until({ fatigue: 'severe' }), W65: until({ loose_stools_24h: 2 }, { target: 'BCMA' }),
    W77: until({ cough: 'mild' }), W81: until({ rash: 'mild' }), W82: until({ joint_pain: 'severe' }), W98: until({ caregiver_absent: true }),
    T02: { step: 1, make: (day) => ({ entries: [36.6, 37, 37.4].map((value, i) => ({ at: `${day} ${clock(600 + i * 60)}`, temp: `${value} C` })), now: `${day} 12:00` }) },
    T06: { step: 1, make: (day) => ({ entries: [{ at: `${day - 3} 12:00`, ...full }], now: `${day} 12:00` }) },
    T07: { step: 1, make: (day) => ({ entries: [{ at: `${day - 9} 12:00` }], now: `${day} 12:00` }) },
  };
  const ends = allRules.flatMap(({ id, window: { from, to } }) => [
    ...(from === null ? [] : [{ id, outside: from - 1, inside: from }]),
    ...(to === null ? [] : [{ id, outside: to + 1, inside: to }]),
  ]);
  test.each(ends.map((end) => [`${end.id} fires on day ${end.inside} and not on day ${end.outside}`, end] as const))('%s', (_, { id, outside, inside }) => {
    const edge = signs[id];
    if (!edge) throw new Error(`${id} has no example of its window`);
    expect([fires(id, edge.make(outside)), fires(id, edge.make(inside))]).toEqual([false, true]);
  });
});
