/** Joint and muscle pain. */
import { felt, stepOf, stepOfSeverity, until } from './entry-answers.ts';
import { dayMs, type Entry } from './entry.ts';
import type { Picture } from './look.ts';
import { anyDay, currentHours, orMore, plusDays, rule, untilDay, upTo, type Rule } from './rule.ts';

const pains = ['joint_pain', 'muscle_pain'] as const;

export const painAboveUsual = (entry: Entry, look: Picture, code: (typeof pains)[number]): boolean =>
  stepOf(entry, code) > stepOfSeverity(look.baselines[code]);

/** Moderate pain of this kind that was there before the current entries. */
const painIsKnown = (look: Picture, code: (typeof pains)[number], days: number): boolean =>
  look.before.some(
    (entry) => entry.answers[code] === 'moderate' && painAboveUsual(entry, look, code) && look.nowMs - entry.ms <= days * dayMs,
  );

/** A recorded usual pain does not lower this one. */
const painSevereEarly = rule({
  id: 'W82', slug: 'pain-severe-early', group: 'pain', level: 'urgent', verified: 'yes',
  sources: ['S32'],
  window: upTo(30), lookBackHours: currentHours,
  lines: {},
  on: (entry) => pains.flatMap((code) => felt(entry, code, 'severe')),
});

const pain = rule({
  id: 'W83', slug: 'pain', group: 'pain', level: 'same-day', verified: 'yes',
  sources: ['S01', 'S32'],
  window: anyDay, lookBackHours: plusDays(14),
  lines: { moderateUntilDay: untilDay(30), knownDays: orMore(14, 'days') },
  on: (entry, look) =>
    pains.filter((code) => {
      if (!painAboveUsual(entry, look, code)) return false;
      if (felt(entry, code, 'severe').length > 0) return true;
      const early = until(entry, look.lines.moderateUntilDay);
      return early && entry.answers[code] === 'moderate' && !painIsKnown(look, code, look.lines.knownDays);
    }),
  soft: (entry, look) => pains.every((code) => felt(entry, code, 'severe').length === 0 || !painAboveUsual(entry, look, code)),
});

/** In the table's order. */
export const painRules = [
  painSevereEarly, pain,
] satisfies readonly Rule[];
