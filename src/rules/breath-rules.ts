/** Breathing and oxygen. */
import { felt, read, ticked, until } from './entry-answers.ts';
import { repeatedAtRest } from './repeat-at-rest.ts';
import { anyDay, currentHours, from, orLess, orMore, rule, untilDay, type Rule } from './rule.ts';

const breathingSevere = rule({
  id: 'W21', slug: 'breathing-severe', group: 'breath', level: 'emergency', verified: 'yes',
  sources: ['S01', 'S22', 'S25', 'S32', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { fastBreaths: orMore(25, 'per-min'), slowBreaths: orLess(8, 'per-min') },
  on: (entry, { lines }) => [
    ...felt(entry, 'shortness_of_breath', 'severe'),
    ...ticked(entry, 'cannot_finish_sentence', 'blue_lips'),
    ...read(entry, 'resp_rate', (breaths) => breaths >= lines.fastBreaths || breaths <= lines.slowBreaths),
  ],
});

const breathingModerate = rule({
  id: 'W22', slug: 'breathing-moderate', group: 'breath', level: 'urgent', verified: 'yes',
  sources: ['S17', 'S32', 'S33', 'S34', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30), fastBreaths: orMore(21, 'per-min') },
  on: (entry, { lines }) => [
    ...felt(entry, 'shortness_of_breath', until(entry, lines.mildUntilDay) ? 'mild' : 'moderate'),
    ...read(entry, 'resp_rate', (breaths) => breaths >= lines.fastBreaths),
  ],
});

const breathingMildLate = rule({
  id: 'W23', slug: 'breathing-mild-late', group: 'breath', level: 'same-day', verified: 'yes',
  sources: ['S27', 'S37'],
  window: from(31), lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'shortness_of_breath', 'mild'),
});

const oxygenVeryLow = rule({
  id: 'W24', slug: 'oxygen-very-low', group: 'breath', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S16', 'S57'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lowOxygen: orLess(92, 'percent') },
  on: (entry, { lines }) => read(entry, 'spo2', (percent) => percent <= lines.lowOxygen),
});

const oxygenLow = rule({
  id: 'W25', slug: 'oxygen-low', group: 'breath', level: 'urgent', verified: 'yes',
  sources: ['S57'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lowOxygen: orLess(94, 'percent') },
  on: (entry, { lines }) => read(entry, 'spo2', (percent) => percent <= lines.lowOxygen),
});

const oxygenDropped = rule({
  id: 'W26', slug: 'oxygen-dropped', group: 'breath', level: 'same-day', verified: 'no',
  sources: ['S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { underUsual: orMore(3, 'percent') },
  on: (entry, look) => {
    const usual = look.baselines.spo2 ?? Number.NEGATIVE_INFINITY;
    const hasDropped = (percent: number): boolean => usual - percent >= look.lines.underUsual;
    return repeatedAtRest(entry, 'spo2', look, hasDropped) ? [] : read(entry, 'spo2', hasDropped);
  },
});

const chestPain = rule({
  id: 'W27', slug: 'chest-pain', group: 'breath', level: 'emergency', verified: 'yes',
  sources: ['S22', 'S25', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'chest_pain'),
});

const oneLegSwelling = rule({
  id: 'W28', slug: 'one-leg-swelling', group: 'breath', level: 'urgent', verified: 'yes',
  sources: ['S22', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'one_leg_swelling'),
});

/** In the table's order. */
export const breathRules = [
  breathingSevere, breathingModerate, breathingMildLate, oxygenVeryLow, oxygenLow, oxygenDropped, chestPain,
  oneLegSwelling,
] satisfies readonly Rule[];
