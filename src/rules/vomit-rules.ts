/** Vomiting, nausea, keeping fluids down. */
import { counted, felt, until } from './entry-answers.ts';
import { anyDay, currentHours, orMore, rule, untilDay, type Rule } from './rule.ts';

const vomitingUrgent = rule({
  id: 'W61', slug: 'vomiting-urgent', group: 'vomit', level: 'urgent', verified: 'yes',
  sources: ['S28', 'S32', 'S33'],
  window: anyDay, lookBackHours: currentHours,
  lines: {
    noFluidsHours: orMore(24, 'hours'), earlyNoFluidsHours: orMore(12, 'hours'), earlyUntilDay: untilDay(30),
    vomits: orMore(6, 'count'),
  },
  on: (entry, { lines }) => {
    const early = until(entry, lines.earlyUntilDay);
    return [
      ...counted(entry, 'no_fluids_hours', early ? Math.min(lines.earlyNoFluidsHours, lines.noFluidsHours) : lines.noFluidsHours),
      ...counted(entry, 'vomit_count_24h', lines.vomits),
      ...(early ? felt(entry, 'nausea', 'severe') : []),
    ];
  },
});

const vomiting = rule({
  id: 'W62', slug: 'vomiting', group: 'vomit', level: 'same-day', verified: 'yes',
  sources: ['S28'],
  window: anyDay, lookBackHours: currentHours,
  lines: { vomits: orMore(2, 'count'), noFluidsHours: orMore(12, 'hours') },
  on: (entry, { lines }) => [
    ...counted(entry, 'vomit_count_24h', lines.vomits),
    ...felt(entry, 'nausea', 'moderate'),
    ...counted(entry, 'no_fluids_hours', lines.noFluidsHours),
  ],
  soft: (entry, { lines }) =>
    [...counted(entry, 'vomit_count_24h', lines.vomits), ...counted(entry, 'no_fluids_hours', lines.noFluidsHours)].length === 0 &&
    felt(entry, 'nausea', 'severe').length === 0,
});

/** In the table's order. */
export const vomitRules = [
  vomitingUrgent, vomiting,
] satisfies readonly Rule[];
