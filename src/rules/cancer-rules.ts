/** Lumps, sweats, weight loss. */
import { daysBetween } from '#symptoms/civil-day.ts';
import { isSlipped } from './data-issues.ts';
import { ticked } from './entry-answers.ts';
import { isWithinDays, type Entry } from './entry.ts';
import type { Picture } from './look.ts';
import { anyDay, currentHours, lasting, orMore, plusDays, rule, type Rule } from './rule.ts';

/** Nights with drenching sweats in the days up to and including this entry's. */
const sweatyNights = (entry: Entry, look: Picture, days: number): number =>
  new Set(
    look.entries
      .filter((one) => one.answers.night_sweats === true)
      .map((one) => one.civilDay)
      .filter((day) => daysBetween(day, entry.civilDay) >= 0 && daysBetween(day, entry.civilDay) < days),
  ).size;

/** Percent lost since an earlier weight; weights in a doubtful unit do not count. */
const lost = (entry: Entry, earlier: Entry): number => {
  const now = entry.readings.weight_kg;
  if (now === undefined) return 0;
  const then = earlier.readings.weight_kg;
  return then === undefined ? 0 : Number((((then - now) / then) * 100).toFixed(6));
};

const lumpSweatsWeightLoss = rule({
  id: 'W85', slug: 'lump-sweats-weight-loss', group: 'cancer', level: 'same-day', verified: 'yes',
  sources: ['S07', 'S37', 'S50'],
  window: anyDay, lookBackHours: plusDays(30),
  lines: {
    nights: orMore(3, 'count'), ofNights: lasting(7, 'days'),
    lossPercent: orMore(5, 'percent-of-weight'), lossDays: lasting(30, 'days'),
  },
  on: (entry, look) => {
    const { lines } = look;
    const sweats = sweatyNights(entry, look, lines.ofNights) >= lines.nights ? ticked(entry, 'night_sweats') : [];
    const lighter = look.entries.some((earlier) =>
      earlier.ms <= entry.ms && isWithinDays(earlier, entry, lines.lossDays) && lost(entry, earlier) >= lines.lossPercent && !isSlipped(earlier, look));
    const loss = lighter && !isSlipped(entry, look) ? (['weight_kg'] as const) : [];
    return [...ticked(entry, 'new_lump_or_skin_growth'), ...sweats, ...loss];
  },
});

const nightSweat = rule({
  id: 'W86', slug: 'night-sweat', group: 'cancer', level: 'routine', verified: 'part',
  sources: ['S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'night_sweats'),
});

/** In the table's order. */
export const cancerRules = [
  lumpSweatsWeightLoss, nightSweat,
] satisfies readonly Rule[];
