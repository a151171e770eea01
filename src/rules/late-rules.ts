/** What lasts for months. */
import { after, felt } from './entry-answers.ts';
import { lastingRun } from './lasting-run.ts';
import { anyDay, orMore, plusDays, rule, type Rule } from './rule.ts';
import { painAboveUsual } from './pain-rules.ts';

const pains = ['joint_pain', 'muscle_pain'] as const;

/** Of pain, whatever W82 and W83 leave: later on, and on the first days the pain that is known. */
const lastingFatigueOrPain = rule({
  id: 'W60', slug: 'lasting-fatigue-or-pain', group: 'late', level: 'routine', verified: 'yes',
  sources: ['S01', 'S61', 'S63'],
  window: anyDay, lookBackHours: plusDays(92),
  borrows: ['W83'],
  lines: { afterDay: orMore(30, 'days'), lastingDays: orMore(14, 'days') },
  on: (entry, look) => pains.filter((code) => felt(entry, code, 'moderate').length > 0 && painAboveUsual(entry, look, code)),
  over: (look) => {
    const run = lastingRun(look, ['fatigue'], look.lines.lastingDays);
    const latest = run.at(-1);
    return latest && after(latest, look.lines.afterDay) ? run.map((entry) => ({ entry, codes: ['fatigue'] })) : [];
  },
});

/** In the table's order. */
export const lateRules = [
  lastingFatigueOrPain,
] satisfies readonly Rule[];
