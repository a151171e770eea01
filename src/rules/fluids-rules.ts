/** Urine and drinking. */
import { counted, ticked } from './entry-answers.ts';
import { anyDay, currentHours, orMore, rule, type Rule } from './rule.ts';

const noUrine = rule({
  id: 'W70', slug: 'no-urine', group: 'fluids', level: 'urgent', verified: 'part',
  sources: ['S28', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { noUrineHours: orMore(12, 'hours') },
  on: (entry, { lines }) => counted(entry, 'no_urine_hours', lines.noUrineHours),
});

const littleUrine = rule({
  id: 'W71', slug: 'little-urine', group: 'fluids', level: 'same-day', verified: 'yes',
  sources: ['S28'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'little_dark_urine'),
});

/** In the table's order. */
export const fluidsRules = [
  noUrine, littleUrine,
] satisfies readonly Rule[];
