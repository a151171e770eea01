/** Signs of infection. */
import { felt, ticked, until } from './entry-answers.ts';
import { anyDay, currentHours, from, rule, untilDay, type Rule } from './rule.ts';

const lineOrSkinInfection = rule({
  id: 'W75', slug: 'line-or-skin-infection', group: 'infect', level: 'urgent', verified: 'yes',
  sources: ['S22', 'S23', 'S27', 'S30'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'line_site_problem', 'skin_redness_spreading'),
});

const infectionLocal = rule({
  id: 'W76', slug: 'infection-local', group: 'infect', level: 'same-day', verified: 'yes',
  sources: ['S27', 'S30', 'S36'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30) },
  on: (entry, { lines }) => {
    const early = until(entry, lines.mildUntilDay);
    return [
      ...felt(entry, 'cough', early ? 'mild' : 'moderate'),
      ...felt(entry, 'sore_throat', early ? 'mild' : 'moderate'),
      ...ticked(entry, 'burning_urine', 'mouth_sores_limit_drinking', 'wound_infected'),
      ...(early ? ticked(entry, 'runny_nose') : []),
    ];
  },
  soft: (entry) =>
    [
      ...felt(entry, 'cough', 'moderate'), ...felt(entry, 'sore_throat', 'moderate'),
      ...ticked(entry, 'burning_urine', 'mouth_sores_limit_drinking', 'wound_infected'),
    ].length === 0,
});

const coldLate = rule({
  id: 'W77', slug: 'cold-late', group: 'infect', level: 'routine', verified: 'part',
  sources: ['S52', 'S55'],
  window: from(31), lookBackHours: currentHours,
  lines: {},
  on: (entry) => [...felt(entry, 'cough', 'mild'), ...felt(entry, 'sore_throat', 'mild'), ...ticked(entry, 'runny_nose')],
});

/** In the table's order. */
export const infectRules = [
  lineOrSkinInfection, infectionLocal, coldLate,
] satisfies readonly Rule[];
