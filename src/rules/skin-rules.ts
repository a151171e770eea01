/** Skin and swelling of the face. */
import { felt, ticked, until } from './entry-answers.ts';
import { anyDay, currentHours, from, rule, untilDay, type Rule } from './rule.ts';

const faceSwelling = rule({
  id: 'W78', slug: 'face-swelling', group: 'skin', level: 'emergency', verified: 'yes',
  sources: ['S32'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'face_or_tongue_swelling'),
});

const rashSevere = rule({
  id: 'W79', slug: 'rash-severe', group: 'skin', level: 'urgent', verified: 'part',
  sources: ['S32', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => [...felt(entry, 'rash', 'severe'), ...ticked(entry, 'blistering_or_peeling_wide')],
});

const rash = rule({
  id: 'W80', slug: 'rash', group: 'skin', level: 'same-day', verified: 'yes',
  sources: ['S37', 'S72'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30) },
  on: (entry, { lines }) => [
    ...felt(entry, 'rash', until(entry, lines.mildUntilDay) ? 'mild' : 'moderate'),
    ...ticked(entry, 'blistering_rash_local'),
  ],
  soft: (entry) => felt(entry, 'rash', 'moderate').length === 0 && entry.answers.blistering_rash_local !== true,
});

const rashMildLate = rule({
  id: 'W81', slug: 'rash-mild-late', group: 'skin', level: 'routine', verified: 'yes',
  sources: ['S01'],
  window: from(31), lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'rash', 'mild'),
});

/** In the table's order. */
export const skinRules = [
  faceSwelling, rashSevere, rash, rashMildLate,
] satisfies readonly Rule[];
