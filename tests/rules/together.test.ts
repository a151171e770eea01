import { describe } from 'vitest';
import type { RuleId } from '#rules/types.ts';
import { table, type Case, type ShortEntry } from './diary.ts';

const organs: readonly (readonly [string, Partial<ShortEntry>])[] = [
  ['systolic 90', { systolic: 90 }], ['oxygen 94', { spo2: 94 }], ['25 breaths', { resp_rate: 25 }],
  ['moderate breathlessness', { shortness_of_breath: 'moderate' }], ['fainting', { fainted: true }],
  ['hard to wake', { hard_to_wake: true }], ['sleepy', { unusually_sleepy: true }], ['confused', { confused: true }],
  ['foggy', { foggy: true }], ['slurred', { speech_lost_or_slurred: true }], ['word trouble', { word_finding: true }],
  ['handwriting', { handwriting_changed: true }], ['hallucinations', { hallucinations: true }],
  ['low score', { thinking_check: { score: 6 } }], ['lower score', { thinking_check: { score: 9 } }],
];
const fevers: readonly (readonly [string, Partial<ShortEntry>, RuleId])[] = [
  ['38.0 °C', { temp: '38.0 C' }, 'W01'], ['40.0 °C', { temp: '40.0 C' }, 'W02'], ['35.0 °C', { temp: '35.0 C' }, 'W10'],
  ['37.6 °C after fever medicine', { temp: '37.6 C', antipyretic_last_6h: true }, 'W05'],
];

describe('C01 fever and an organ sign', () => {
  table([
    ...organs.map(([name, sign]): Case => ({ when: `38.0 °C, and ${name} in another entry`, entries: [{ at: '20 08:00', temp: '38.0 C' }, { at: '20 20:00', ...sign }], fires: ['C01'], level: 'emergency' })),
    ...fevers.map(([name, sign, id]): Case => ({ when: `${name} with fainting`, entries: [{ at: '20 08:00', ...sign, fainted: true }], fires: ['C01', id] })),
    { when: '37.9 °C with oxygen 94', entries: [{ at: '20 08:00', temp: '37.9 C', spo2: 94 }], not: ['C01'] },
    { when: '38.0 °C with systolic 91, oxygen 95, 24 breaths', entries: [{ at: '20 08:00', temp: '38 C', systolic: 91, spo2: 95, resp_rate: 24 }], not: ['C01'] },
    { when: '38.0 °C with mild breathlessness', entries: [{ at: '20 08:00', temp: '38 C', shortness_of_breath: 'mild' }], not: ['C01'] },
    { when: '38.0 °C carried over, oxygen 94 now', entries: [{ at: '20 08:00', temp: '38 C' }, { at: '21 20:00', spo2: 94 }], fires: ['C01'] },
    { when: '38.0 °C and foggy on day 91', entries: [{ at: '91 08:00', temp: '38 C', foggy: true }], not: ['C01'], fires: ['W34'] },
  ]);
});

describe('T05 two ambers', () => {
  table([
    { when: 'two full ones of different groups', entries: [{ at: '50 08:00', burning_urine: true, new_bruise: true }], fires: ['T05'], level: 'urgent' },
    { when: 'two full ones in two entries of a day', entries: [{ at: '50 08:00', burning_urine: true }, { at: '51 07:00', new_bruise: true }], fires: ['T05'] },
    { when: 'two full ones a day and a half apart', entries: [{ at: '50 08:00', burning_urine: true }, { at: '51 20:00', new_bruise: true }], not: ['T05'] },
    { when: 'one full, one soft', entries: [{ at: '10 08:00', burning_urine: true, dizziness: 'mild' }], not: ['T05'] },
    { when: 'a soft one beside a borderline temperature', entries: [{ at: '10 08:00', temp: '37.6 C', dizziness: 'mild' }], fires: ['T05'] },
    { when: 'a soft one beside mild breathlessness later on', entries: [{ at: '40 08:00', shortness_of_breath: 'mild', nausea: 'moderate' }], fires: ['T05'] },
    { when: 'a low temperature beside “something is wrong”', entries: [{ at: '40 08:00', temp: '35.6 C', worried: true }], fires: ['T05'] },
    { when: 'three soft ones of three groups', entries: [{ at: '10 08:00', dizziness: 'mild', runny_nose: true, rash: 'mild' }], fires: ['T05'] },
    { when: 'two soft ones', entries: [{ at: '10 08:00', dizziness: 'mild', rash: 'mild' }], not: ['T05'] },
    { when: '“something is wrong” and one full sign', entries: [{ at: '40 08:00', worried: true, burning_urine: true }], not: ['T05'] },
    { when: 'two different neuro ambers', entries: [{ at: '100 08:00', foggy: true, new_numbness: true }], fires: ['T05'] },
    { when: 'two of one group that is not neuro', entries: [{ at: '40 08:00', swelling: 'moderate', abdominal_pain: 'moderate' }], fires: ['T05'] },
    { when: 'routine signs never add up', entries: [{ at: '40 08:00', rash: 'mild', cough: 'mild', headache: 'moderate', night_sweats: true }], not: ['T05'], level: 'routine' },
    { when: 'care rows do not count', entries: [{ at: '10 08:00', temp: '36.6 C', antipyretic_last_6h: true, contact_vzv_measles: true, burning_urine: false, new_bruise: true }], not: ['T05'], fires: ['W06', 'W91', 'W74'] },
    { when: 'systolic 95 with no usual pressure is soft', entries: [{ at: '40 08:00', systolic: 95, burning_urine: true }], not: ['T05'] },
    { when: 'systolic 99, 20 below usual, is full', baselines: { systolic: 119 }, entries: [{ at: '40 08:00', systolic: 99, burning_urine: true }], fires: ['T05'] },
    { when: 'systolic 99, 19 below usual, is soft', baselines: { systolic: 118 }, entries: [{ at: '40 08:00', systolic: 99, burning_urine: true }], not: ['T05'] },
    { when: 'pulse 105 is soft', entries: [{ at: '10 08:00', heart_rate: 105, burning_urine: true }], fires: ['W14'], not: ['T05'] },
    { when: 'moderate dizziness after day 30 is full', entries: [{ at: '40 08:00', dizziness: 'moderate', burning_urine: true }], fires: ['T05'] },
    { when: 'a known tremor is soft', entries: [{ at: '8 09:00', tremor: 'mild' }, { at: '11 09:00', tremor: 'mild', thinking_check: { score: 10 }, burning_urine: true }], not: ['T05'], fires: ['W39'] },
    { when: 'a mild tremor after day 30 is full', entries: [{ at: '40 09:00', tremor: 'mild', burning_urine: true }], fires: ['T05'] },
    { when: 'moderate pain is soft, severe pain full', entries: [{ at: '40 09:00', joint_pain: 'severe', burning_urine: true }], fires: ['T05'] },
    { when: 'moderate pain on day 10 and burning urine', entries: [{ at: '10 09:00', joint_pain: 'moderate', burning_urine: true }], not: ['T05'] },
    { when: 'a moderate rash is full', entries: [{ at: '40 08:00', rash: 'moderate', burning_urine: true }], fires: ['T05'] },
    { when: 'so is a patch of blisters', entries: [{ at: '40 08:00', blistering_rash_local: true, burning_urine: true }], fires: ['T05'] },
    { when: 'a mild rash of the first month is soft', entries: [{ at: '10 08:00', rash: 'mild', burning_urine: true }], fires: ['W80'], not: ['T05'] },
    { when: 'moderate nausea is soft', entries: [{ at: '40 08:00', nausea: 'moderate', burning_urine: true }], fires: ['W62'], not: ['T05'] },
    { when: 'severe nausea is full', entries: [{ at: '40 08:00', nausea: 'severe', burning_urine: true }], fires: ['T05'] },
    { when: '12 h with nothing kept down is full', entries: [{ at: '40 08:00', no_fluids_hours: 12, burning_urine: true }], fires: ['T05'] },
    ...(['mouth_sores_limit_drinking', 'wound_infected', 'burning_urine'] as const).map((code): Case => ({ when: `${code} is full`, entries: [{ at: '40 08:00', [code]: true, new_bruise: true }], fires: ['T05'] })),
    ...(['cough', 'sore_throat'] as const).flatMap((code): readonly Case[] => [
      { when: `a moderate ${code} is full`, entries: [{ at: '40 08:00', [code]: 'moderate', new_bruise: true }], fires: ['T05'] },
      { when: `a mild ${code} of the first month is soft`, entries: [{ at: '10 08:00', [code]: 'mild', new_bruise: true }], fires: ['W76'], not: ['T05'] },
    ]),
    { when: 'a stiff neck without a fever is full', entries: [{ at: '40 08:00', stiff_neck: true, burning_urine: true }], fires: ['T05'] },
    { when: 'soft in one entry, full in another', entries: [{ at: '40 08:00', nausea: 'moderate', burning_urine: true }, { at: '40 20:00', vomit_count_24h: 2 }], fires: ['T05'] },
  ]);
});
