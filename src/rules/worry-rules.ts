/** The feeling that something is wrong. */
import { ticked } from './entry-answers.ts';
import { anyDay, currentHours, rule, type Rule } from './rule.ts';

const worried = rule({
  id: 'W99', slug: 'worried', group: 'worry', level: 'same-day', verified: 'yes',
  sources: ['S20'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'worried'),
  soft: () => true,
});

/** In the table's order. */
export const worryRules = [
  worried,
] satisfies readonly Rule[];
