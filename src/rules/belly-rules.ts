/** Belly pain. */
import { counted, felt } from './entry-answers.ts';
import { onlyWith } from './only-with.ts';
import { anyDay, currentHours, orMore, rule, type Rule } from './rule.ts';

const bellyDanger = rule({
  id: 'W67', slug: 'belly-danger', group: 'belly', level: 'emergency', verified: 'part',
  sources: ['S09', 'S58'],
  window: anyDay, lookBackHours: currentHours,
  lines: { vomits: orMore(2, 'count') },
  on: (entry) => felt(entry, 'abdominal_pain', 'very-severe'),
  over: (look) => {
    const pain = onlyWith(look, (entry) => felt(entry, 'abdominal_pain', 'severe'));
    const looseStools = look.linesOf('W64').aboveUsual ?? 0;
    const beside = onlyWith(look, (entry) => [
      ...counted(entry, 'vomit_count_24h', look.lines.vomits),
      ...counted(entry, 'loose_stools_24h', looseStools + (look.baselines.loose_stools_per_day ?? 0)),
    ]);
    const all = [...look.hitsOf('W01'), ...beside];
    return pain.length > 0 && all.length > 0 ? [...pain, ...all] : [];
  },
});

const bellySevere = rule({
  id: 'W68', slug: 'belly-severe', group: 'belly', level: 'urgent', verified: 'yes',
  sources: ['S09', 'S58'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'abdominal_pain', 'severe'),
});

const bellyModerate = rule({
  id: 'W69', slug: 'belly-moderate', group: 'belly', level: 'same-day', verified: 'part',
  sources: ['S58'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'abdominal_pain', 'moderate'),
});

/** In the table's order. */
export const bellyRules = [
  bellyDanger, bellySevere, bellyModerate,
] satisfies readonly Rule[];
