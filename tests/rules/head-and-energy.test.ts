import { describe, expect, test } from 'vitest';
import { noLimits } from '#rules/limits.ts';
import type { RuleId } from '#rules/types.ts';
import { assessCase, table, type ShortEntry } from './diary.ts';

describe('W49-W52 headache', () => {
  table([
    { when: 'very severe', entries: [{ at: '50 08:00', headache: 'very-severe' }], fires: ['W49'], not: ['W50'], level: 'emergency' },
    { when: 'sudden and the worst ever', entries: [{ at: '50 08:00', worst_headache_sudden: true }], fires: ['W49'] },
    { when: 'severe', entries: [{ at: '50 08:00', headache: 'severe' }], fires: ['W50'], not: ['W49', 'W51', 'W52'], level: 'urgent' },
    { when: 'moderate on day 30', entries: [{ at: '30 08:00', headache: 'moderate' }], fires: ['W51'], not: ['W50', 'W52'], level: 'same-day' },
    { when: 'moderate on day 31', entries: [{ at: '31 08:00', headache: 'moderate' }], fires: ['W52'], not: ['W51'], level: 'routine' },
    { when: 'mild on day 30', entries: [{ at: '30 08:00', headache: 'mild' }], fires: ['W52'] },
    { when: 'mild on day 31', entries: [{ at: '31 08:00', headache: 'mild' }], not: ['W52'], level: 'none' },
    { when: 'moderate with two vomits', entries: [{ at: '50 08:00', headache: 'moderate', vomit_count_24h: 2 }], fires: ['W49', 'W62'] },
    { when: 'moderate with one vomit', entries: [{ at: '50 08:00', headache: 'moderate', vomit_count_24h: 1 }], not: ['W49'] },
    { when: 'mild with two vomits', entries: [{ at: '50 08:00', headache: 'mild', vomit_count_24h: 2 }], not: ['W49'] },
    { when: 'moderate in one entry, foggy in another', entries: [{ at: '50 08:00', headache: 'moderate' }, { at: '50 20:00', foggy: true }], fires: ['W49'] },
    { when: 'moderate with vision change', entries: [{ at: '50 08:00', headache: 'moderate', vision_change: true }], fires: ['W49'] },
    { when: 'a stiff neck alone', entries: [{ at: '50 08:00', stiff_neck: true }], fires: ['W51'], not: ['W49'], level: 'same-day' },
    { when: 'a stiff neck with a fever in another entry', entries: [{ at: '50 08:00', stiff_neck: true }, { at: '50 20:00', temp: '38 C' }], fires: ['W49'], not: ['W51'] },
    { when: 'mild on three calendar days running', entries: [{ at: '40 23:00', headache: 'mild' }, { at: '41 08:00', headache: 'mild' }, { at: '42 01:00', headache: 'mild' }], fires: ['W51'] },
    { when: 'severe on the third day running: severe today, and lasting', entries: [{ at: '40 09:00', headache: 'mild' }, { at: '41 10:00', headache: 'mild' }, { at: '42 11:00', headache: 'severe' }], fires: ['W50', 'W51'], not: ['W52'], level: 'urgent' },
    { when: 'very severe on the third day running', entries: [{ at: '40 09:00', headache: 'mild' }, { at: '41 10:00', headache: 'mild' }, { at: '42 11:00', headache: 'very-severe' }], fires: ['W49', 'W51'], not: ['W50', 'W52'] },
    { when: 'severe on the third day of the first month is soft by its length', entries: [{ at: '8 09:00', headache: 'mild' }, { at: '9 10:00', headache: 'mild' }, { at: '10 11:00', headache: 'severe', new_bruise: true }], fires: ['W50', 'W51', 'W74'], not: ['T05'] },
    { when: 'moderate on the third day of the first month is full', entries: [{ at: '8 09:00', headache: 'mild' }, { at: '9 10:00', headache: 'mild' }, { at: '10 11:00', headache: 'moderate', new_bruise: true }], fires: ['W51', 'W74', 'T05'] },
    { when: 'mild on the third day of the first month: the longer row speaks', entries: [{ at: '8 09:00', headache: 'mild' }, { at: '9 10:00', headache: 'mild' }, { at: '10 11:00', headache: 'mild' }], fires: ['W51'], not: ['W52'] },
    { when: 'mild today, after two days of check-ins without one', entries: [{ at: '40 08:00' }, { at: '41 08:00' }, { at: '42 08:00', headache: 'mild' }], not: ['W51'] },
    { when: 'mild on two days and a day between', entries: [{ at: '40 08:00', headache: 'mild' }, { at: '42 08:00', headache: 'mild' }], not: ['W51'] },
    { when: 'three days running, entered out of order', entries: [{ at: '42 08:00', headache: 'mild' }, { at: '40 08:00', headache: 'mild' }, { at: '41 08:00', headache: 'mild' }], now: '42 08:10', fires: ['W51'] },
    { when: 'three days running is soft: no second amber with a rash', entries: [{ at: '40 08:00', headache: 'mild' }, { at: '41 08:00', headache: 'mild' }, { at: '42 08:00', headache: 'mild', rash: 'moderate' }], not: ['T05'] },
  ]);
});

describe('W58, W59, W60, T03 tiredness', () => {
  table([
    { when: 'cannot get out of bed on day 200', entries: [{ at: '200 08:00', cannot_get_out_of_bed: true }], fires: ['W58'], level: 'urgent' },
    { when: 'severe on day 30', entries: [{ at: '30 08:00', fatigue: 'severe' }], fires: ['W58'], not: ['W59'] },
    { when: 'severe on day 31', entries: [{ at: '31 08:00', fatigue: 'severe' }], fires: ['W59'], not: ['W58'] },
    { when: 'moderate, first answer', entries: [{ at: '20 08:00', fatigue: 'moderate' }], not: ['T03', 'W58'], level: 'none' },
    { when: 'none to moderate in three days', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '43 08:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'none to moderate in four days', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '44 08:00', fatigue: 'moderate' }], not: ['T03'] },
    { when: 'an unticked tile counts as none', entries: [{ at: '40 08:00', asked: ['fatigue'] }, { at: '42 08:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'a check-in that did not ask does not count', entries: [{ at: '40 08:00', asked: [] }, { at: '42 08:00', fatigue: 'moderate' }], not: ['T03'] },
    { when: 'none, mild, moderate over five days', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '41 08:00', fatigue: 'mild' }, { at: '44 08:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'the same over six days', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '41 08:00', fatigue: 'mild' }, { at: '45 08:00', fatigue: 'moderate' }], not: ['T03'] },
    { when: 'mild, moderate: two days only', entries: [{ at: '40 08:00', fatigue: 'mild' }, { at: '42 08:00', fatigue: 'moderate' }], not: ['T03'] },
    { when: 'as bad twelve days ago', entries: [{ at: '30 08:00', fatigue: 'moderate' }, { at: '40 08:00', fatigue: 'none' }, { at: '42 08:00', fatigue: 'moderate' }], not: ['T03'] },
    { when: 'as bad fifteen days ago', entries: [{ at: '27 08:00', fatigue: 'moderate' }, { at: '40 08:00', fatigue: 'none' }, { at: '42 08:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'the worst answer of a day counts', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '42 08:00', fatigue: 'none' }, { at: '42 20:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'a worse day before the climb does not hide it', entries: [{ at: '36 08:00', fatigue: 'mild' }, { at: '40 08:00', fatigue: 'none' }, { at: '41 08:00', fatigue: 'mild' }, { at: '44 08:00', fatigue: 'moderate' }], fires: ['T03'] },
    { when: 'up to mild is no climb, also where a centre asks for one step', limits: { ...noLimits, rules: { T03: { lines: { jumpSteps: 1 } } } }, entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '42 08:00', fatigue: 'mild' }], not: ['T03'] },
    { when: 'reaching moderate is soft: no second amber with burning urine', entries: [{ at: '40 08:00', fatigue: 'none' }, { at: '42 08:00', fatigue: 'moderate', burning_urine: true }], fires: ['T03', 'W76'], not: ['T05'] },
    { when: 'reaching severe is full', entries: [{ at: '40 08:00', fatigue: 'mild' }, { at: '42 08:00', fatigue: 'severe', burning_urine: true }], fires: ['T03', 'T05'] },
    { when: 'moderate from one day to the 14th after it, at whatever hour', entries: [{ at: '60 23:00', fatigue: 'moderate' }, { at: '74 01:00', fatigue: 'moderate' }], fires: ['W60'], level: 'routine' },
    { when: 'moderate up to the 13th day after, at whatever hour', entries: [{ at: '60 01:00', fatigue: 'moderate' }, { at: '73 23:00', fatigue: 'moderate' }], not: ['W60'] },
    { when: 'moderate every day, but the last answer is not of today', entries: [{ at: '60 08:00', fatigue: 'moderate' }, { at: '74 08:00', fatigue: 'moderate' }, { at: '76 08:00' }], not: ['W60'] },
    { when: 'moderate once, where a centre wants no days between', limits: { ...noLimits, rules: { W60: { lines: { lastingDays: 0 } } } }, entries: [{ at: '74 08:00', fatigue: 'moderate' }], not: ['W60'] },
    { when: 'moderate once', entries: [{ at: '74 08:00', fatigue: 'moderate' }], not: ['W60'] },
    { when: 'moderate, once mild between', entries: [{ at: '60 08:00', fatigue: 'moderate' }, { at: '67 08:00', fatigue: 'mild' }, { at: '74 08:00', fatigue: 'moderate' }], not: ['W60'] },
    { when: 'moderate, a check-in between that does not answer', entries: [{ at: '60 08:00', fatigue: 'moderate' }, { at: '67 08:00' }, { at: '74 08:00', fatigue: 'moderate' }], fires: ['W60'] },
    { when: 'moderate for 14 days, day unknown', cellsGiven: 'unknown', entries: [{ at: '60 08:00', fatigue: 'moderate' }, { at: '74 08:00', fatigue: 'moderate' }], fires: ['W60'] },
    { when: 'moderate since day 10, still on day 40', entries: [{ at: '10 08:00', fatigue: 'moderate' }, { at: '20 08:00', fatigue: 'moderate' }, { at: '40 08:00', fatigue: 'moderate' }], fires: ['W60'] },
    { when: 'moderate for 14 days up to day 30', entries: [{ at: '16 08:00', fatigue: 'moderate' }, { at: '30 08:00', fatigue: 'moderate' }], not: ['W60'] },
  ]);
});

describe('what a finding of days rests on', () => {
  const restsOf = (rule: RuleId, entries: readonly ShortEntry[]): readonly string[] =>
    assessCase({ when: rule, entries }).findings.filter((finding) => finding.rule === rule).flatMap(({ rests }) => rests);

  test('a climb: the lower days and the worst answers of the last ones, none milder of the same day', () => {
    expect(restsOf('T03', [{ at: '40 08:00', fatigue: 'none', id: 'low' }, { at: '42 08:00', fatigue: 'none', id: 'morning' }, { at: '42 20:00', fatigue: 'moderate', id: 'evening' }])).toEqual(['evening', 'low']);
    expect(restsOf('T03', [{ at: '40 08:00', fatigue: 'none', id: 'low' }, { at: '41 20:00', fatigue: 'moderate', id: 'night' }, { at: '42 08:00', fatigue: 'moderate', id: 'now' }])).toEqual(['low', 'night', 'now']);
  });
  test('a headache of three days: today’s entries that name it', () => {
    const days = [{ at: '40 08:00', headache: 'mild', id: 'first' }, { at: '41 08:00', headache: 'mild', id: 'second' }, { at: '42 09:00', headache: 'mild', id: 'third' }, { at: '42 20:00', id: 'later' }] as const;
    expect(restsOf('W51', days)).toEqual(['third']);
  });
});
