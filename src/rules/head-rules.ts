/** Headache and stiff neck. */
import { addDays } from '#symptoms/civil-day.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import { counted, felt, ticked, until } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import type { Look, Picture } from './look.ts';
import { onlyWith } from './only-with.ts';
import { anyDay, currentHours, orMore, plusDays, rule, untilDay, type Rule } from './rule.ts';

/** Whether a headache was said on this entry's day and on the days running before it, so many in all. */
const runs = (entry: Entry, look: Picture, days: number): boolean => {
  if (felt(entry, 'headache', 'mild').length === 0) return false;
  const aching = new Set(look.entries.filter((one) => felt(one, 'headache', 'mild').length > 0).map((one) => one.civilDay));
  return Array.from({ length: days }, (_, back) => addDays(entry.civilDay, -back)).every((day) => aching.has(day));
};

/** Beside a headache, danger: vision, sleepiness, fogginess, confusion, speech, a stiff neck. */
const besideHeadache = [
  'stiff_neck', 'vision_change', 'sudden_vision_loss', 'unusually_sleepy', 'hard_to_wake', 'foggy', 'confused',
  'speech_lost_or_slurred', 'word_finding',
] as const satisfies readonly SignCode[];

const headacheDanger = rule({
  id: 'W49', slug: 'headache-danger', group: 'head', level: 'emergency', verified: 'part',
  sources: ['S01', 'S14', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { vomits: orMore(2, 'count') },
  on: (entry) => [...felt(entry, 'headache', 'very-severe'), ...ticked(entry, 'worst_headache_sudden')],
  over: (look) => {
    const aching = onlyWith(look, (entry) => felt(entry, 'headache', 'moderate'));
    const beside = onlyWith(look, (entry) => [...counted(entry, 'vomit_count_24h', look.lines.vomits), ...ticked(entry, ...besideHeadache)]);
    const stiff = onlyWith(look, (entry) => ticked(entry, 'stiff_neck'));
    const fever = look.hitsOf('W01');
    return [
      ...(aching.length > 0 && beside.length > 0 ? [...aching, ...beside] : []),
      ...(stiff.length > 0 && fever.length > 0 ? [...stiff, ...fever] : []),
    ];
  },
});

const headacheSevere = rule({
  id: 'W50', slug: 'headache-severe', group: 'head', level: 'urgent', verified: 'yes',
  sources: ['S01', 'S36'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'headache', 'severe'),
});

/** Rows go by the severity named: a severe headache is W50's, not a moderate one as well. */
const isModerate = (entry: Entry, look: Look<'moderateUntilDay'>): boolean => {
  const isSevere = look.isOutrankedBy('W50') && felt(entry, 'headache', 'severe').length > 0;
  return !isSevere && until(entry, look.lines.moderateUntilDay) && felt(entry, 'headache', 'moderate').length > 0;
};

const headacheModerateOrLasting = rule({
  id: 'W51', slug: 'headache-moderate-or-lasting', group: 'head', level: 'same-day', verified: 'yes',
  sources: ['S34', 'S36', 'S23'],
  window: anyDay, lookBackHours: plusDays(3),
  lines: { moderateUntilDay: untilDay(30), daysRunning: orMore(3, 'days') },
  on: (entry, look) => [
    ...(isModerate(entry, look) || runs(entry, look, look.lines.daysRunning) ? (['headache'] as const) : []),
    ...(look.fires('W01') ? [] : ticked(entry, 'stiff_neck')),
  ],
  soft: (entry, look) => entry.answers.stiff_neck !== true && !isModerate(entry, look),
});

const headacheMild = rule({
  id: 'W52', slug: 'headache-mild', group: 'head', level: 'routine', verified: 'yes',
  sources: ['S34'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30) },
  on: (entry, { lines }) => felt(entry, 'headache', until(entry, lines.mildUntilDay) ? 'mild' : 'moderate'),
});

/** In the table's order. */
export const headRules = [
  headacheDanger, headacheSevere, headacheModerateOrLasting, headacheMild,
] satisfies readonly Rule[];
