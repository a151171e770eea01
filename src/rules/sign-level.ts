/** What one ticked sign alone would mean: the caregiver's check and the guide. Needs no diary and no schema library. */
import { signCodes } from '#symptoms/catalogue.ts';
import type { ProductTarget, SignAnswers } from '#symptoms/row.ts';
import { allRules } from './all-rules.ts';
import { entryFrom } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { rank } from './in-force.ts';
import type { Limits } from './limits.ts';
import { countedTarget, pictureOf } from './look.ts';
import type { Level, RuleId } from './types.ts';

type SignLevel = { readonly level: Level | 'none'; readonly rules: readonly RuleId[] };

/** No moment is known here, so nothing may depend on one: the check has one entry, made now. */
const anyMoment = { instant: '2000-01-01T00:00:00.000Z', civilDay: '2000-01-01' } as const;

/**
 * @param day days since the cells were given; null when unknown, then every window counts as met
 * @returns the level of these answers with nothing before or beside them, and the rules that say so, in the table's order
 */
export const signLevel = (
  answers: SignAnswers,
  { limits, day, target }: { readonly limits: Limits; readonly day: number | null; readonly target: ProductTarget },
): SignLevel => {
  const said = { rowId: 'check', by: 'patient', asked: signCodes, answers, open: false } as const;
  const entry = entryFrom(said, { at: anyMoment.instant, ms: 0, civilDay: anyMoment.civilDay, day });
  const situation = {
    nowMs: 0, today: anyMoment.civilDay, day, target: countedTarget(target), baselines: {}, setUpMs: 0, drivingClearance: limits.drivingClearance,
  };
  const { fired } = evaluate(allRules, pictureOf([entry], situation), limits);
  const level = fired.reduce<Level | 'none'>((highest, flag) => (rank(flag.level) > rank(highest) ? flag.level : highest), 'none');
  return { level, rules: fired.map((flag) => flag.rule) };
};
