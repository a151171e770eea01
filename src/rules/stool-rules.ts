/** Loose stools. “Above usual” = in 24 hours, less the usual number of loose stools (counting rule 9). */
import { addDays } from '#symptoms/civil-day.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import type { Picture } from './look.ts';
import { anyDay, currentHours, from, orMore, plusDays, rule, type Rule } from './rule.ts';

const aboveUsual = (entry: Entry, look: Picture): number =>
  (entry.answers.loose_stools_24h ?? 0) - (look.baselines.loose_stools_per_day ?? 0);
const loose = (entry: Entry, look: Picture, more: number): readonly SignCode[] =>
  entry.answers.loose_stools_24h !== undefined && aboveUsual(entry, look) >= more ? ['loose_stools_24h'] : [];

/** An increase on the newest entry's day and on the day before. */
const runsOn = (entry: Entry, look: Picture): boolean => {
  if (entry.civilDay !== look.newest?.civilDay) return false;
  const dayBefore = addDays(entry.civilDay, -1);
  return look.entries.some((one) => one.civilDay === dayBefore && aboveUsual(one, look) > 0);
};

const diarrhoeaSevere = rule({
  id: 'W63', slug: 'diarrhoea-severe', group: 'stool', level: 'urgent', verified: 'yes',
  sources: ['S58', 'S32'],
  window: anyDay, lookBackHours: currentHours,
  lines: { aboveUsual: orMore(7, 'count') },
  on: (entry, look) => loose(entry, look, look.lines.aboveUsual),
});

const diarrhoeaModerate = rule({
  id: 'W64', slug: 'diarrhoea-moderate', group: 'stool', level: 'same-day', verified: 'yes',
  sources: ['S27', 'S58'],
  window: anyDay, lookBackHours: plusDays(2),
  lines: { aboveUsual: orMore(4, 'count'), twoDays: orMore(1, 'count') },
  on: (entry, look) => {
    const { aboveUsual: more, twoDays } = look.lines;
    return loose(entry, look, runsOn(entry, look) ? Math.min(twoDays, more) : more);
  },
});

const diarrhoeaBcma = rule({
  id: 'W65', slug: 'diarrhoea-bcma', group: 'stool', level: 'same-day', verified: 'yes',
  sources: ['S09', 'S11', 'S12', 'S13'],
  window: from(14), lookBackHours: currentHours,
  lines: { aboveUsual: orMore(2, 'count') },
  on: (entry, look) => (look.target === 'CD19' ? [] : loose(entry, look, look.lines.aboveUsual)),
});

const diarrhoeaMild = rule({
  id: 'W66', slug: 'diarrhoea-mild', group: 'stool', level: 'routine', verified: 'yes',
  sources: ['S58'],
  window: anyDay, lookBackHours: currentHours,
  lines: { aboveUsual: orMore(1, 'count') },
  on: (entry, look) => loose(entry, look, look.lines.aboveUsual),
});

/** In the table's order. */
export const stoolRules = [
  diarrhoeaSevere, diarrhoeaModerate, diarrhoeaBcma, diarrhoeaMild,
] satisfies readonly Rule[];
