import { describe } from 'vitest';
import { table } from './diary.ts';

describe('W84 swelling and weight', () => {
  table([
    { when: 'moderate swelling', entries: [{ at: '50 08:00', swelling: 'moderate' }], fires: ['W84'], level: 'same-day' },
    { when: 'mild swelling', entries: [{ at: '50 08:00', swelling: 'mild' }], not: ['W84'] },
    { when: '2.0 kg in 72 h', entries: [{ at: '50 08:00', weight_kg: 78.3 }, { at: '53 08:00', weight_kg: 80.3 }], fires: ['W84'] },
    { when: '1.9 kg in 72 h', entries: [{ at: '50 08:00', weight_kg: 78.4 }, { at: '53 08:00', weight_kg: 80.3 }], not: ['W84'] },
    { when: '2.0 kg in more than 72 h', entries: [{ at: '50 08:00', weight_kg: 78.3 }, { at: '53 08:01', weight_kg: 80.3 }], not: ['W84'] },
    { when: 'a gain of exactly 10 kg, 57.6 to 67.6, is another unit', entries: [{ at: '50 08:00', weight_kg: 57.6 }, { at: '52 08:00', weight_kg: 67.6 }], not: ['W84'], level: 'none', issues: ['weight-implausible'] },
    { when: 'so is a loss of exactly 10 kg', entries: [{ at: '50 08:00', weight_kg: 67.6 }, { at: '52 08:00', weight_kg: 57.6 }], not: ['W85'], level: 'none', issues: ['weight-implausible'] },
    { when: '78 kg, then 75: a loss is no gain', entries: [{ at: '50 08:00', weight_kg: 78 }, { at: '50 20:00', weight_kg: 75 }], not: ['W84', 'W85'] },
    { when: 'two weights at one moment, 2 kg apart', entries: [{ at: '50 08:00', weight_kg: 75 }, { at: '50 08:00', weight_kg: 77 }], fires: ['W84'] },
    { when: '9.9 kg in 72 h', entries: [{ at: '50 08:00', weight_kg: 70 }, { at: '53 08:00', weight_kg: 79.9 }], fires: ['W84'], noIssues: ['weight-implausible'] },
    { when: '10 kg in 72 h is a slip', entries: [{ at: '50 08:00', weight_kg: 70 }, { at: '53 08:00', weight_kg: 80 }], not: ['W84'], issues: ['weight-implausible'] },
    { when: 'pounds typed as kilograms', entries: [{ at: '40 08:00', weight_kg: 176 }, { at: '41 08:00', weight_kg: 80 }], not: ['W85', 'W84'], issues: ['weight-implausible'] },
  ]);
});

describe('W85, W86 lump, sweats, weight loss', () => {
  table([
    { when: 'a new lump', entries: [{ at: '300 08:00', new_lump_or_skin_growth: true }], fires: ['W85'], level: 'same-day' },
    { when: '5 % in 30 days', entries: [{ at: '100 08:00', weight_kg: 80 }, { at: '130 08:00', weight_kg: 76 }], fires: ['W85'] },
    { when: 'a little less than 5 %', entries: [{ at: '100 08:00', weight_kg: 80 }, { at: '130 08:00', weight_kg: 76.1 }], not: ['W85'] },
    { when: '5 % in more than 30 days', entries: [{ at: '100 08:00', weight_kg: 80 }, { at: '130 08:01', weight_kg: 76 }], not: ['W85'] },
    { when: 'two nights of seven', entries: [{ at: '100 08:00', night_sweats: true }, { at: '104 08:00', night_sweats: true }], fires: ['W86'], not: ['W85'], level: 'routine' },
    { when: 'three nights of seven', entries: [{ at: '100 08:00', night_sweats: true }, { at: '104 08:00', night_sweats: true }, { at: '106 08:00', night_sweats: true }], fires: ['W85'], not: ['W86'] },
    { when: 'three nights of eight', entries: [{ at: '100 08:00', night_sweats: true }, { at: '104 08:00', night_sweats: true }, { at: '107 08:00', night_sweats: true }], fires: ['W86'], not: ['W85'] },
    { when: 'three entries on one day', entries: [{ at: '100 01:00', night_sweats: true }, { at: '100 03:00', night_sweats: true }, { at: '100 08:00', night_sweats: true }], fires: ['W86'], not: ['W85'] },
    { when: 'two sweaty nights, and a quiet one between', entries: [{ at: '100 08:00', night_sweats: true }, { at: '102 08:00' }, { at: '104 08:00', night_sweats: true }], fires: ['W86'], not: ['W85'] },
    { when: '70 kg, then 74: a gain is no loss', entries: [{ at: '100 08:00', weight_kg: 70 }, { at: '100 20:00', weight_kg: 74 }], fires: ['W84'], not: ['W85'] },
    { when: 'two weights at one moment, 5 % apart', entries: [{ at: '100 08:00', weight_kg: 80 }, { at: '100 08:00', weight_kg: 76 }], fires: ['W85'] },
    { when: 'a lump beside one sweaty night', entries: [{ at: '100 08:00', night_sweats: true, new_lump_or_skin_growth: true }], fires: ['W85', 'W86'] },
  ]);
});

describe('W87-W90 mood', () => {
  table([
    { when: 'a suicide plan', entries: [{ at: '50 08:00', suicide_plan_or_unsafe: true, suicidal_thoughts: true }], fires: ['W87'], not: ['W88'], level: 'emergency' },
    { when: 'thoughts of suicide', entries: [{ at: '50 08:00', suicidal_thoughts: true }], fires: ['W88'], level: 'urgent' },
    { when: 'severe anxiety', entries: [{ at: '50 08:00', anxiety: 'severe' }], fires: ['W89'], level: 'same-day' },
    { when: 'severe low mood is no amber', entries: [{ at: '50 08:00', low_mood: 'severe', burning_urine: true }], fires: ['W89', 'W76'], not: ['T05'] },
    { when: 'moderate, once', entries: [{ at: '50 08:00', low_mood: 'moderate' }], not: ['W89', 'W90'], level: 'none' },
    { when: 'low mood, then anxiety, over 14 days', entries: [{ at: '50 08:00', low_mood: 'moderate' }, { at: '64 08:00', anxiety: 'moderate' }], fires: ['W90'], level: 'routine' },
    { when: 'over 13 days', entries: [{ at: '50 08:00', low_mood: 'moderate' }, { at: '63 08:00', low_mood: 'moderate' }], not: ['W90'] },
    { when: 'mild between', entries: [{ at: '50 08:00', low_mood: 'moderate' }, { at: '57 08:00', low_mood: 'mild' }, { at: '64 08:00', low_mood: 'moderate' }], not: ['W90'] },
  ]);
});
