/** Swelling and fast weight gain. */
import { isSlip } from './data-issues.ts';
import { felt } from './entry-answers.ts';
import { hourMs, type Entry } from './entry.ts';
import { anyDay, lasting, orMore, plusDays, rule, type Rule } from './rule.ts';

const gain = (entry: Entry, earlier: Entry): number =>
  Number(((entry.readings.weight_kg ?? 0) - (earlier.readings.weight_kg ?? Number.POSITIVE_INFINITY)).toFixed(6));

const swellingWeightGain = rule({
  id: 'W84', slug: 'swelling-weight-gain', group: 'swell', level: 'same-day', verified: 'part',
  sources: ['S37'],
  window: anyDay, lookBackHours: plusDays(3),
  lines: { gainKg: orMore(2, 'kg'), gainHours: lasting(72, 'hours') },
  on: (entry, look) => {
    const gained = look.entries.some((earlier) => {
      const hours = (entry.ms - earlier.ms) / hourMs;
      return hours >= 0 && hours <= look.lines.gainHours && !isSlip(entry, earlier) && gain(entry, earlier) >= look.lines.gainKg;
    });
    return [...felt(entry, 'swelling', 'moderate'), ...(gained ? (['weight_kg'] as const) : [])];
  },
});

/** In the table's order. */
export const swellRules = [
  swellingWeightGain,
] satisfies readonly Rule[];
