/** Signs that mean more together. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { felt, read, ticked } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import type { Look, Flag } from './look.ts';
import { onlyWith } from './only-with.ts';
import { anyDay, currentHours, orMore, rule, type Rule } from './rule.ts';
import { rank } from './in-force.ts';
import type { Level } from './types.ts';

const organRows = ['W30', 'W31', 'W32', 'W33', 'W35', 'W36', 'W37', 'W46', 'W55', 'W56'] as const;

const organSigns = (entry: Entry, look: Look): readonly SignCode[] => [
  ...read(entry, 'systolic', (systolic) => systolic <= (look.linesOf('W16').lowSystolic ?? 0)),
  ...read(entry, 'spo2', (percent) => percent <= (look.linesOf('W25').lowOxygen ?? 0)),
  ...read(entry, 'resp_rate', (breaths) => breaths >= (look.linesOf('W21').fastBreaths ?? Number.POSITIVE_INFINITY)),
  ...felt(entry, 'shortness_of_breath', 'moderate'),
  ...ticked(entry, 'fainted'),
];

/** By the level in force. One that a centre has raised still adds up where T05 itself stands higher. */
const isAmber = (flag: Flag, own: Level): boolean =>
  flag.level === 'same-day' || (flag.own === 'same-day' && rank(flag.level) < rank(own));

const isSoft = (flag: Flag): boolean => flag.own === 'same-day' && flag.soft;

const feverPlusOrganSign = rule({
  id: 'C01', slug: 'fever-plus-organ-sign', group: 'combo', level: 'emergency', verified: 'part',
  sources: ['S14', 'S15', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  borrows: ['W01'],
  lines: {},
  over: (look) => {
    const fever = (['W01', 'W02', 'W05', 'W10'] as const).flatMap((id) => look.hitsOf(id));
    if (fever.length === 0) return [];
    const organ = [...onlyWith(look, (entry) => organSigns(entry, look)), ...organRows.flatMap((id) => look.hitsOf(id))];
    return organ.length > 0 ? [...fever, ...organ] : [];
  },
});

const twoAmbers = rule({
  id: 'T05', slug: 'two-ambers', group: 'combo', level: 'urgent', verified: 'yes',
  sources: ['S20'],
  window: anyDay, lookBackHours: currentHours,
  lines: {
    fullGroups: orMore(2, 'count'), groupsWithFeverOrBreath: orMore(2, 'count'),
    anyGroups: orMore(3, 'count'), neuroSigns: orMore(2, 'count'),
  },
  over: (look) => {
    const ambers = look.flags(['care', 'mood', 'late', 'combo']).filter((flag) => isAmber(flag, look.level));
    const groupsOf = (flags: readonly Flag[]): number => new Set(flags.map((flag) => flag.group)).size;
    const full = ambers.filter((flag) => !isSoft(flag));
    const feverOrBreath = ambers.some((flag) => flag.group === 'temp' || flag.group === 'breath');
    const fires =
      groupsOf(full) >= look.lines.fullGroups ||
      (feverOrBreath && groupsOf(ambers) >= look.lines.groupsWithFeverOrBreath) ||
      groupsOf(ambers) >= look.lines.anyGroups ||
      full.filter((flag) => flag.group === 'neuro').length >= look.lines.neuroSigns;
    return fires ? ambers.flatMap((flag) => flag.hits) : [];
  },
});

/** In the table's order. */
export const comboRules = [
  feverPlusOrganSign, twoAmbers,
] satisfies readonly Rule[];
