/** Tiredness. */
import { daysBetween } from '#symptoms/civil-day.ts';
import { answered, felt, stepOf, stepOfSeverity, ticked, until } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import type { Look } from './look.ts';
import { anyDay, currentHours, from, lasting, orMore, plusDays, rule, untilDay, type Rule } from './rule.ts';

type Day = { readonly civilDay: string; readonly worst: number; readonly entries: readonly Entry[] };

/** The worst tiredness of every day on which it was answered, oldest first. */
const daysOf = (entries: readonly Entry[]): readonly Day[] => {
  const byDay = new Map<string, readonly Entry[]>();
  for (const entry of entries.filter((one) => answered(one, 'fatigue'))) {
    byDay.set(entry.civilDay, [...(byDay.get(entry.civilDay) ?? []), entry]);
  }
  return [...byDay]
    .map(([civilDay, own]) => {
      const worst = Math.max(...own.map((entry) => stepOf(entry, 'fatigue')));
      return { civilDay, worst, entries: own.filter((entry) => stepOf(entry, 'fatigue') === worst) };
    })
    .toSorted((a, b) => daysBetween(b.civilDay, a.civilDay));
};

type ClimbLine = 'risingDays' | 'withinDays' | 'jumpSteps' | 'jumpDays' | 'quietDays';
const moderate = stepOfSeverity('moderate');

/** The days that make a climb up to and including this one, or none. */
const climbUpTo = (last: Day, all: readonly Day[], look: Look<ClimbLine>): readonly Day[] => {
  const { lines } = look;
  const back = (day: Day): number => daysBetween(day.civilDay, last.civilDay);
  const earlier = all.filter((day) => back(day) > 0);
  const currentDays = new Set(look.current.map((entry) => entry.civilDay));
  const asBad = earlier.some((day) => back(day) <= lines.quietDays && !currentDays.has(day.civilDay) && day.worst >= last.worst);
  if (last.worst < moderate || asBad) return [];
  const run = [...earlier.slice(1 - lines.risingDays), last];
  const rising = run.length >= lines.risingDays && run.every((day, index) => index === 0 || day.worst > (run[index - 1]?.worst ?? 0));
  const close = run.every((day) => back(day) < lines.withinDays);
  const lows = earlier.filter((day) => back(day) <= lines.jumpDays && last.worst - day.worst >= lines.jumpSteps);
  return rising && close ? run : lows.length > 0 ? [...lows, last] : [];
};

const fatigueSevereEarly = rule({
  id: 'W58', slug: 'fatigue-severe-early', group: 'fatigue', level: 'urgent', verified: 'yes',
  sources: ['S33', 'S34', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { severeUntilDay: untilDay(30) },
  on: (entry, { lines }) => [
    ...ticked(entry, 'cannot_get_out_of_bed'),
    ...(until(entry, lines.severeUntilDay) ? felt(entry, 'fatigue', 'severe') : []),
  ],
});

const fatigueSevereLate = rule({
  id: 'W59', slug: 'fatigue-severe-late', group: 'fatigue', level: 'same-day', verified: 'yes',
  sources: ['S37', 'S01'],
  window: from(31), lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'fatigue', 'severe'),
});

/** Only a new high: moderate on and off for weeks is no climb. */
const fatigueClimbing = rule({
  id: 'T03', slug: 'fatigue-climbing', group: 'fatigue', level: 'same-day', verified: 'part',
  sources: ['S01'],
  window: anyDay, lookBackHours: plusDays(14),
  lines: {
    risingDays: orMore(3, 'days'), withinDays: lasting(5, 'days'),
    jumpSteps: orMore(2, 'steps'), jumpDays: lasting(3, 'days'),
    quietDays: orMore(14, 'days'),
  },
  over: (look) => {
    const all = daysOf(look.entries);
    return daysOf(look.current).flatMap((day) => climbUpTo(day, all, look)).flatMap(({ entries }) =>
      entries.map((entry) => ({ entry, codes: ['fatigue'] })),
    );
  },
  soft: (entry) => felt(entry, 'fatigue', 'severe').length === 0,
});

/** In the table's order. */
export const fatigueRules = [
  fatigueSevereEarly, fatigueSevereLate, fatigueClimbing,
] satisfies readonly Rule[];
