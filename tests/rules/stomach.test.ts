import { describe } from 'vitest';
import { noLimits } from '#rules/limits.ts';
import { table } from './diary.ts';

describe('W61, W62 vomiting, nausea, fluids', () => {
  table([
    { when: 'nothing kept down for 12 h on day 30', entries: [{ at: '30 08:00', no_fluids_hours: 12 }], fires: ['W61'], not: ['W62'] },
    { when: 'for 11 h', entries: [{ at: '30 08:00', no_fluids_hours: 11 }], not: ['W61', 'W62'] },
    { when: 'for 23 h on day 31', entries: [{ at: '31 08:00', no_fluids_hours: 23 }], fires: ['W62'], not: ['W61'] },
    { when: 'for 24 h on day 31', entries: [{ at: '31 08:00', no_fluids_hours: 24 }], fires: ['W61'], not: ['W62'] },
    { when: '6 vomits', entries: [{ at: '50 08:00', vomit_count_24h: 6 }], fires: ['W61'], not: ['W62'] },
    { when: '5 vomits', entries: [{ at: '50 08:00', vomit_count_24h: 5 }], fires: ['W62'], not: ['W61'] },
    { when: '2 vomits', entries: [{ at: '50 08:00', vomit_count_24h: 2 }], fires: ['W62'] },
    { when: 'one vomit and mild nausea', entries: [{ at: '50 08:00', vomit_count_24h: 1, nausea: 'mild' }], not: ['W62'], level: 'none' },
    { when: 'severe nausea on day 30', entries: [{ at: '30 08:00', nausea: 'severe' }], fires: ['W61'] },
    { when: 'severe nausea on day 31', entries: [{ at: '31 08:00', nausea: 'severe' }], fires: ['W62'], not: ['W61'] },
    { when: 'moderate nausea', entries: [{ at: '31 08:00', nausea: 'moderate' }], fires: ['W62'] },
    { when: 'moderate nausea and burning urine: soft and full', entries: [{ at: '31 08:00', nausea: 'moderate', burning_urine: true }], not: ['T05'] },
    { when: 'two vomits and burning urine: two full ambers', entries: [{ at: '31 08:00', vomit_count_24h: 2, burning_urine: true }], fires: ['T05'] },
  ]);
});

describe('W63-W66 loose stools', () => {
  table([
    { when: 'one more on each of two days, but none today', entries: [{ at: '50 20:00', loose_stools_24h: 1 }, { at: '51 20:00', loose_stools_24h: 1 }, { at: '52 08:00', loose_stools_24h: 0 }], fires: ['W66'], not: ['W64'] },
    { when: 'one more today and none the day before', entries: [{ at: '50 08:00', loose_stools_24h: 0 }, { at: '51 08:00', loose_stools_24h: 1 }], fires: ['W66'], not: ['W64'] },
    { when: 'one more today and two days before', entries: [{ at: '49 08:00', loose_stools_24h: 1 }, { at: '51 08:00', loose_stools_24h: 1 }], fires: ['W66'], not: ['W64'] },
    { when: 'stools not counted, where a centre wants to hear of any', limits: { ...noLimits, rules: { W66: { lines: { aboveUsual: 0 } } } }, entries: [{ at: '50 08:00' }], not: ['W66'] },
    { when: '7 above usual', baselines: { loose_stools_per_day: 1 }, entries: [{ at: '50 08:00', loose_stools_24h: 8 }], fires: ['W63'], not: ['W64', 'W66'] },
    { when: '6 above usual', baselines: { loose_stools_per_day: 1 }, entries: [{ at: '50 08:00', loose_stools_24h: 7 }], fires: ['W64'], not: ['W63'] },
    { when: '4', entries: [{ at: '50 08:00', loose_stools_24h: 4 }], fires: ['W64'], not: ['W66'] },
    { when: '3 after CD19', entries: [{ at: '50 08:00', loose_stools_24h: 3 }], fires: ['W66'], not: ['W64', 'W65'], level: 'routine' },
    { when: '3 after BCMA on day 14', target: 'BCMA', entries: [{ at: '14 08:00', loose_stools_24h: 3 }], fires: ['W65'], not: ['W66'] },
    { when: '3 after BCMA on day 13', target: 'BCMA', entries: [{ at: '13 08:00', loose_stools_24h: 3 }], fires: ['W66'], not: ['W65'] },
    { when: '1 after BCMA', target: 'BCMA', entries: [{ at: '50 08:00', loose_stools_24h: 1 }], fires: ['W66'], not: ['W65'] },
    { when: 'none above usual', baselines: { loose_stools_per_day: 2 }, target: 'BCMA', entries: [{ at: '50 08:00', loose_stools_24h: 2 }], not: ['W65', 'W66'], level: 'none' },
    { when: '1 yesterday and 1 today', entries: [{ at: '50 08:00', loose_stools_24h: 1 }, { at: '51 20:00', loose_stools_24h: 1 }], fires: ['W64'], not: ['W66'] },
    { when: '1 two days ago and 1 today', entries: [{ at: '49 08:00', loose_stools_24h: 1 }, { at: '51 07:00', loose_stools_24h: 1 }], not: ['W64'], fires: ['W66'] },
    { when: '1 yesterday, none today', entries: [{ at: '50 23:00', loose_stools_24h: 1 }, { at: '51 08:00', loose_stools_24h: 0 }], not: ['W64'], fires: ['W66'] },
    { when: '45, which is asked about and acted on', entries: [{ at: '50 08:00', loose_stools_24h: 45 }], fires: ['W63'], issues: ['count-implausible'] },
    { when: '40', entries: [{ at: '50 08:00', loose_stools_24h: 40 }], fires: ['W63'], noIssues: ['count-implausible'] },
  ]);
});

describe('W67-W71 belly pain, urine', () => {
  table([
    { when: 'very severe belly pain', entries: [{ at: '50 08:00', abdominal_pain: 'very-severe' }], fires: ['W67'], not: ['W68'], level: 'emergency' },
    { when: 'severe', entries: [{ at: '50 08:00', abdominal_pain: 'severe' }], fires: ['W68'], not: ['W67', 'W69'], level: 'urgent' },
    { when: 'moderate', entries: [{ at: '50 08:00', abdominal_pain: 'moderate' }], fires: ['W69'], not: ['W68'], level: 'same-day' },
    { when: 'mild', entries: [{ at: '50 08:00', abdominal_pain: 'mild' }], not: ['W69'], level: 'none' },
    { when: 'severe, and a fever in another entry', entries: [{ at: '50 08:00', abdominal_pain: 'severe' }, { at: '50 20:00', temp: '38 C' }], fires: ['W67', 'W68'] },
    { when: 'severe with 2 vomits', entries: [{ at: '50 08:00', abdominal_pain: 'severe', vomit_count_24h: 2 }], fires: ['W67'] },
    { when: 'severe with 4 loose stools above usual', baselines: { loose_stools_per_day: 2 }, entries: [{ at: '50 08:00', abdominal_pain: 'severe', loose_stools_24h: 6 }], fires: ['W67'] },
    { when: 'severe with 3 above usual', baselines: { loose_stools_per_day: 2 }, entries: [{ at: '50 08:00', abdominal_pain: 'severe', loose_stools_24h: 5 }], not: ['W67'] },
    { when: 'moderate with a fever', entries: [{ at: '50 08:00', abdominal_pain: 'moderate', temp: '38 C' }], not: ['W67'] },
    { when: 'no urine for 12 h', entries: [{ at: '50 08:00', no_urine_hours: 12, little_dark_urine: true }], fires: ['W70'], not: ['W71'], level: 'urgent' },
    { when: 'no urine for 11 h', entries: [{ at: '50 08:00', no_urine_hours: 11 }], not: ['W70'] },
    { when: 'little dark urine', entries: [{ at: '50 08:00', little_dark_urine: true }], fires: ['W71'], level: 'same-day' },
  ]);
});
