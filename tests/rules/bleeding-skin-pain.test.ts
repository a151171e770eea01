import { describe } from 'vitest';
import type { RuleId } from '#rules/types.ts';
import { table, type Case } from './diary.ts';

const ticks: readonly (readonly [string, RuleId, Case['level'] & string])[] = [
  ['bleeding_wont_stop', 'W72', 'emergency'], ['vomiting_blood', 'W72', 'emergency'], ['coughing_blood', 'W72', 'emergency'],
  ['black_or_bloody_stool', 'W72', 'emergency'], ['head_injury', 'W72', 'emergency'],
  ['petechiae_or_many_bruises', 'W73', 'urgent'], ['blood_in_urine', 'W73', 'urgent'], ['blood_streak_stool', 'W73', 'urgent'],
  ['repeat_nose_or_gum_bleed', 'W73', 'urgent'], ['new_bruise', 'W74', 'same-day'], ['minor_gum_bleed', 'W74', 'same-day'],
  ['line_site_problem', 'W75', 'urgent'], ['skin_redness_spreading', 'W75', 'urgent'],
  ['burning_urine', 'W76', 'same-day'], ['mouth_sores_limit_drinking', 'W76', 'same-day'], ['wound_infected', 'W76', 'same-day'],
  ['face_or_tongue_swelling', 'W78', 'emergency'], ['blistering_or_peeling_wide', 'W79', 'urgent'],
  ['blistering_rash_local', 'W80', 'same-day'],
];

describe('one sign, any day', () => {
  table(ticks.flatMap(([code, rule, level]) => [
    { when: `${code} on day 5`, entries: [{ at: '5 08:00', [code]: true }], fires: [rule], level },
    { when: `${code} on day 300`, entries: [{ at: '300 08:00', [code]: true }], fires: [rule], level },
    { when: `${code} answered with no`, entries: [{ at: '300 08:00', [code]: false }], not: [rule], level: 'none' as const },
  ]));
});

describe('W76, W77 cough, throat, nose', () => {
  table([
    ...(['cough', 'sore_throat'] as const).flatMap((code): readonly Case[] => [
      { when: `mild ${code} on day 30`, entries: [{ at: '30 08:00', [code]: 'mild' }], fires: ['W76'], not: ['W77'] },
      { when: `mild ${code} on day 31`, entries: [{ at: '31 08:00', [code]: 'mild' }], fires: ['W77'], not: ['W76'], level: 'routine' },
      { when: `moderate ${code} on day 31`, entries: [{ at: '31 08:00', [code]: 'moderate' }], fires: ['W76'], not: ['W77'] },
    ]),
    { when: 'a runny nose on day 30', entries: [{ at: '30 08:00', runny_nose: true }], fires: ['W76'], not: ['W77'] },
    { when: 'a runny nose on day 31', entries: [{ at: '31 08:00', runny_nose: true }], fires: ['W77'], not: ['W76'] },
    { when: 'a runny nose beside burning urine on day 31', entries: [{ at: '31 08:00', runny_nose: true, burning_urine: true }], fires: ['W76'], not: ['W77'] },
    { when: 'a mild cough is soft: no second amber with a new bruise', entries: [{ at: '10 08:00', cough: 'mild', new_bruise: true }], not: ['T05'] },
    { when: 'a moderate cough is full', entries: [{ at: '10 08:00', cough: 'moderate', new_bruise: true }], fires: ['T05'] },
  ]);
});

describe('W79-W81 rash', () => {
  table([
    { when: 'severe', entries: [{ at: '50 08:00', rash: 'severe' }], fires: ['W79'], not: ['W80'], level: 'urgent' },
    { when: 'moderate on day 300', entries: [{ at: '300 08:00', rash: 'moderate' }], fires: ['W80'], not: ['W79', 'W81'] },
    { when: 'mild on day 30', entries: [{ at: '30 08:00', rash: 'mild' }], fires: ['W80'], not: ['W81'] },
    { when: 'mild on day 31', entries: [{ at: '31 08:00', rash: 'mild' }], fires: ['W81'], not: ['W80'], level: 'routine' },
  ]);
});

describe('W82, W83, W60 joint and muscle pain', () => {
  table((['joint_pain', 'muscle_pain'] as const).flatMap((code): readonly Case[] => [
    { when: `severe ${code} on day 30`, entries: [{ at: '30 08:00', [code]: 'severe' }], fires: ['W82'], not: ['W83'], level: 'urgent' },
    { when: `severe ${code} on day 30, usually severe`, baselines: { [code]: 'severe' }, entries: [{ at: '30 08:00', [code]: 'severe' }], fires: ['W82'] },
    { when: `severe ${code} on day 31`, entries: [{ at: '31 08:00', [code]: 'severe' }], fires: ['W83'], not: ['W82', 'W60'], level: 'same-day' },
    { when: `severe ${code} on day 31, usually severe`, baselines: { [code]: 'severe' }, entries: [{ at: '31 08:00', [code]: 'severe' }], not: ['W83', 'W60'] },
    { when: `moderate ${code} on day 30`, entries: [{ at: '30 08:00', [code]: 'moderate' }], fires: ['W83'], not: ['W60'] },
    { when: `moderate ${code} on day 31`, entries: [{ at: '31 08:00', [code]: 'moderate' }], fires: ['W60'], not: ['W83'], level: 'routine' },
    { when: `mild ${code} on day 5`, entries: [{ at: '5 08:00', [code]: 'mild' }], not: ['W83', 'W60'], level: 'none' },
    { when: `known moderate ${code}`, entries: [{ at: '5 08:00', [code]: 'moderate' }, { at: '10 08:00', [code]: 'moderate' }], fires: ['W60'], not: ['W83'] },
    { when: `moderate ${code} longer than 14 days ago`, entries: [{ at: '5 08:00', [code]: 'moderate' }, { at: '19 08:01', [code]: 'moderate' }], fires: ['W83'], not: ['W60'] },
    { when: `severe ${code} before is not the moderate one known`, entries: [{ at: '5 08:00', [code]: 'severe' }, { at: '10 08:00', [code]: 'moderate' }], fires: ['W83'], not: ['W60'] },
    { when: `known of the other kind beside ${code}`, entries: [{ at: '5 08:00', [code === 'joint_pain' ? 'muscle_pain' : 'joint_pain']: 'moderate' }, { at: '10 08:00', [code]: 'moderate' }], fires: ['W83'] },
    { when: `severe ${code} beside moderate pain of the other kind, day 10`, entries: [{ at: '10 08:00', [code]: 'severe', [code === 'joint_pain' ? 'muscle_pain' : 'joint_pain']: 'moderate' }], fires: ['W82', 'W83'] },
  ]));
});
