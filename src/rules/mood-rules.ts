/** Mood. W87 and W88 are the crisis path: shown before anything else. */
import { felt, ticked } from './entry-answers.ts';
import { lastingRun } from './lasting-run.ts';
import { anyDay, currentHours, orMore, plusDays, rule, type Rule } from './rule.ts';

const suicidePlan = rule({
  id: 'W87', slug: 'suicide-plan', group: 'mood', level: 'emergency', verified: 'yes',
  sources: ['S71'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'suicide_plan_or_unsafe'),
});

const suicidalThoughts = rule({
  id: 'W88', slug: 'suicidal-thoughts', group: 'mood', level: 'urgent', verified: 'yes',
  sources: ['S71', 'S63'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'suicidal_thoughts'),
});

const moodSevere = rule({
  id: 'W89', slug: 'mood-severe', group: 'mood', level: 'same-day', verified: 'part',
  sources: ['S63', 'S64'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => [...felt(entry, 'low_mood', 'severe'), ...felt(entry, 'anxiety', 'severe')],
});

const moodLasting = rule({
  id: 'W90', slug: 'mood-lasting', group: 'mood', level: 'routine', verified: 'yes',
  sources: ['S63'],
  window: anyDay, lookBackHours: plusDays(92),
  lines: { lastingDays: orMore(14, 'days') },
  over: (look) =>
    lastingRun(look, ['low_mood', 'anxiety'], look.lines.lastingDays).map((entry) => ({
      entry,
      codes: [...felt(entry, 'low_mood', 'moderate'), ...felt(entry, 'anxiety', 'moderate')],
    })),
});

/** In the table's order. */
export const moodRules = [
  suicidePlan, suicidalThoughts, moodSevere, moodLasting,
] satisfies readonly Rule[];
