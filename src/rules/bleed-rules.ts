/** Bleeding. */
import { ticked } from './entry-answers.ts';
import { anyDay, currentHours, rule, type Rule } from './rule.ts';

const bleedingMajor = rule({
  id: 'W72', slug: 'bleeding-major', group: 'bleed', level: 'emergency', verified: 'yes',
  sources: ['S22', 'S25', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'bleeding_wont_stop', 'vomiting_blood', 'coughing_blood', 'black_or_bloody_stool', 'head_injury'),
});

const bleedingWarning = rule({
  id: 'W73', slug: 'bleeding-warning', group: 'bleed', level: 'urgent', verified: 'yes',
  sources: ['S26', 'S27', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'petechiae_or_many_bruises', 'blood_in_urine', 'blood_streak_stool', 'repeat_nose_or_gum_bleed'),
});

const bruiseMinor = rule({
  id: 'W74', slug: 'bruise-minor', group: 'bleed', level: 'same-day', verified: 'yes',
  sources: ['S27', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'new_bruise', 'minor_gum_bleed'),
});

/** In the table's order. */
export const bleedRules = [
  bleedingMajor, bleedingWarning, bruiseMinor,
] satisfies readonly Rule[];
