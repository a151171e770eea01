import { describe, expect, test } from 'vitest';
import { allRules } from '#rules/all-rules.ts';
import { otherNeuro } from '#rules/tremor.ts';
import type { RuleId } from '#rules/types.ts';
import { table, type Case } from './diary.ts';

const ticks: readonly (readonly [string, RuleId, Case['level'] & string])[] = [
  ['seizure', 'W29', 'emergency'], ['hard_to_wake', 'W30', 'emergency'], ['unusually_sleepy', 'W31', 'urgent'],
  ['confused', 'W32', 'emergency'], ['speech_lost_or_slurred', 'W35', 'emergency'], ['word_finding', 'W36', 'urgent'],
  ['face_droop', 'W40', 'emergency'], ['one_sided_weakness', 'W40', 'emergency'], ['sudden_balance_loss', 'W40', 'emergency'],
  ['sudden_vision_loss', 'W40', 'emergency'], ['weakness_spreading', 'W42', 'urgent'], ['trouble_swallowing', 'W42', 'urgent'],
  ['vision_change', 'W43', 'urgent'], ['new_numbness', 'W45', 'same-day'], ['hallucinations', 'W46', 'urgent'],
  ['unsafe_agitation', 'W48', 'emergency'],
];

describe('one sign, any day', () => {
  table(ticks.flatMap(([code, rule, level]) => [
    { when: `${code} on day 5`, entries: [{ at: '5 08:00', [code]: true }], fires: [rule], level },
    { when: `${code} on day 300`, entries: [{ at: '300 08:00', [code]: true }], fires: [rule], level },
    { when: `${code} answered with no`, entries: [{ at: '300 08:00', [code]: false }], not: [rule], level: 'none' as const },
  ]));
});

describe('signs whose level changes with the day or the product', () => {
  table([
    { when: 'foggy on day 90', entries: [{ at: '90 08:00', foggy: true }], fires: ['W33'], not: ['W34'], level: 'urgent' },
    { when: 'foggy on day 91', entries: [{ at: '91 08:00', foggy: true }], fires: ['W34'], not: ['W33'], level: 'same-day' },
    { when: 'foggy, day unknown', cellsGiven: 'unknown', entries: [{ at: '91 08:00', foggy: true }], fires: ['W33'], not: ['W34'] },
    { when: 'handwriting on day 90', entries: [{ at: '90 08:00', handwriting_changed: true }], fires: ['W37'], not: ['W54'] },
    { when: 'handwriting on day 91 after CD19', entries: [{ at: '91 08:00', handwriting_changed: true }], fires: ['W54'], not: ['W37', 'W53'] },
    { when: 'handwriting on day 91 after BCMA', target: 'BCMA', entries: [{ at: '91 08:00', handwriting_changed: true }], fires: ['W53'], not: ['W37', 'W54'] },
    { when: 'slow movement, product unknown', target: 'unknown', entries: [{ at: '20 08:00', slow_movement: true }], fires: ['W53'], not: ['W54'], level: 'urgent' },
    { when: 'slow movement after CD19', entries: [{ at: '20 08:00', slow_movement: true }], fires: ['W54'], level: 'same-day' },
    { when: 'small handwriting and little expression after CD19: one sign, not two ambers', entries: [{ at: '20 08:00', small_handwriting: true, less_facial_expression: true }], fires: ['W54'], not: ['T05'] },
    { when: 'personality change on day 90', entries: [{ at: '90 08:00', personality_change: true }], fires: ['W46'], not: ['W47', 'W54'] },
    { when: 'personality change on day 91 after CD19', entries: [{ at: '91 08:00', personality_change: true }], fires: ['W47'], not: ['W46', 'T05'], level: 'same-day' },
    { when: 'personality change on day 91 after BCMA', target: 'BCMA', entries: [{ at: '91 08:00', personality_change: true }], fires: ['W53'], not: ['W47'], level: 'urgent' },
    { when: 'agitated on day 91 after BCMA', target: 'BCMA', entries: [{ at: '91 08:00', agitated: true }], fires: ['W47'] },
    { when: 'agitated on day 90', entries: [{ at: '90 08:00', agitated: true }], fires: ['W46'], not: ['W47'] },
    { when: 'unsteady on day 90', entries: [{ at: '90 08:00', balance_trouble: true }], fires: ['W44'], not: ['W45'] },
    { when: 'unsteady on day 91', entries: [{ at: '91 08:00', balance_trouble: true }], fires: ['W45'], not: ['W44'] },
    { when: 'weakness with mild breathlessness', entries: [{ at: '50 08:00', weakness_spreading: true, shortness_of_breath: 'mild' }], fires: ['W41', 'W42'], level: 'emergency' },
    { when: 'weakness with trouble swallowing', entries: [{ at: '50 08:00', weakness_spreading: true, trouble_swallowing: true }], fires: ['W41'] },
    { when: 'weakness, and a sentence cannot be finished', entries: [{ at: '50 08:00', weakness_spreading: true, cannot_finish_sentence: true }], fires: ['W41'] },
    { when: 'weakness with blue lips', entries: [{ at: '50 08:00', weakness_spreading: true, blue_lips: true }], fires: ['W41'] },
    { when: 'numb four days ago, and numb again: same-day signs are no relapse', entries: [{ at: '46 08:00', new_numbness: true }, { at: '50 08:00', new_numbness: true }], fires: ['W45'], not: ['T04'], level: 'same-day' },
    { when: 'weakness alone', entries: [{ at: '50 08:00', weakness_spreading: true }], not: ['W41'], fires: ['W42'] },
  ]);
});

describe('W38, W39 tremor', () => {
  const before = { at: '8 09:00', tremor: 'mild' } as const;
  const check = { score: 10 } as const;
  table([
    { when: 'a first mild tremor on day 30', entries: [{ at: '30 08:00', tremor: 'mild' }], fires: ['W38'], not: ['W39'] },
    { when: 'a mild tremor on day 31', entries: [{ at: '31 08:00', tremor: 'mild' }], fires: ['W39'], not: ['W38'] },
    { when: 'a severe tremor on day 200', entries: [{ at: '200 08:00', tremor: 'severe' }], fires: ['W38'], not: ['W39'] },
    { when: 'twitching on day 30', entries: [{ at: '30 08:00', twitching: true }], fires: ['W38'] },
    { when: 'twitching on day 31', entries: [{ at: '31 08:00', twitching: true }], fires: ['W39'], not: ['W38'] },
    { when: 'a tremor no worse than usual', baselines: { tremor: 'mild' }, entries: [{ at: '10 08:00', tremor: 'mild' }], not: ['W38', 'W39'] },
    { when: 'a tremor worse than usual', baselines: { tremor: 'mild' }, entries: [{ at: '10 08:00', tremor: 'moderate' }], fires: ['W38'] },
    { when: 'a known mild tremor, clean check', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: check }], fires: ['W39'], not: ['W38', 'T04'], level: 'same-day' },
    { when: 'known, but no check', entries: [before, { at: '11 09:00', tremor: 'mild' }], fires: ['W38'], not: ['W39'] },
    { when: 'known, but the check is one lower', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: { score: 9 } }], fires: ['W38'] },
    { when: 'known, but the check could not be done', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: { unable: true } }], fires: ['W38'] },
    { when: 'known, but moderate now', entries: [before, { at: '11 09:00', tremor: 'moderate', thinking_check: check }], fires: ['W38'] },
    { when: 'known, but with twitching', entries: [before, { at: '11 09:00', tremor: 'mild', twitching: true, thinking_check: check }], fires: ['W38'] },
    { when: 'known, but another sign of the kind', entries: [before, { at: '11 09:00', tremor: 'mild', new_numbness: true, thinking_check: check }], fires: ['W38'] },
    { when: 'known, checked in one of two entries', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: check }, { at: '11 20:00', tremor: 'mild' }], fires: ['W39'], not: ['W38'] },
    { when: 'known, but moderate in one of two entries', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: check }, { at: '11 20:00', tremor: 'moderate' }], fires: ['W38'], not: ['W39'] },
    { when: 'known, clean in the morning, one lower in the evening', entries: [before, { at: '11 09:00', tremor: 'mild', thinking_check: check }, { at: '11 20:00', thinking_check: { score: 9 } }], fires: ['W38', 'W56'], not: ['W39'] },
    { when: 'only the usual tremor before', baselines: { tremor: 'mild' }, entries: [before, { at: '11 09:00', tremor: 'moderate', thinking_check: check }], fires: ['W38'] },
    { when: 'known for 14 days', entries: [before, { at: '22 09:00', tremor: 'mild', thinking_check: check }], now: '22 09:00', fires: ['W39'], not: ['W38'] },
    { when: 'known for longer than 14 days', entries: [before, { at: '22 09:01', tremor: 'mild', thinking_check: check }], fires: ['W38'] },
    { when: 'first reported within the current day', entries: [{ at: '11 01:00', tremor: 'mild' }, { at: '11 09:00', tremor: 'mild', thinking_check: check }], fires: ['W38'] },
  ]);

  test('the list of other neuro rules is complete', () => {
    const all = allRules.filter((rule) => rule.group === 'neuro').map((rule) => rule.id);
    expect([...otherNeuro, 'W38', 'W39'].toSorted()).toEqual(all.toSorted());
  });
});

describe('W55-W57 thinking check', () => {
  const done = (score: number) => ({ thinking_check: { score } });
  table([
    { when: '10 of 10', entries: [{ at: '5 08:00', ...done(10) }], not: ['W55', 'W56'] },
    { when: '9 of 10 on day 90', entries: [{ at: '90 08:00', ...done(9) }], fires: ['W56'], not: ['W57'] },
    { when: '9 of 10 on day 91', entries: [{ at: '91 08:00', ...done(9) }], fires: ['W57'], not: ['W56'], level: 'same-day' },
    { when: '7 of 10', entries: [{ at: '5 08:00', ...done(7) }], fires: ['W56'], not: ['W55'] },
    { when: '6 of 10', entries: [{ at: '200 08:00', ...done(6) }], fires: ['W55'], not: ['W56', 'W57'], level: 'emergency' },
    { when: '6 of 10, usually 6', baselines: { thinking_score: 6 }, entries: [{ at: '5 08:00', ...done(6) }], fires: ['W55'] },
    { when: '8 of 10, usually 8', baselines: { thinking_score: 8 }, entries: [{ at: '5 08:00', ...done(8) }], not: ['W55', 'W56'] },
    { when: '7 of 10, usually 8', baselines: { thinking_score: 8 }, entries: [{ at: '5 08:00', ...done(7) }], fires: ['W56'] },
    { when: 'tried and could not', entries: [{ at: '5 08:00', thinking_check: { unable: true } }], fires: ['W55'] },
    { when: '8 of 10, then none for 30 h', entries: [{ at: '5 08:00', ...done(8) }, { at: '6 14:00', temp: '36.6 C' }], fires: ['W56'], issues: ['thinking-check-missing'] },
  ]);
});
