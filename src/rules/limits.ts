/**
 * A centre's own limits. They may only tighten: a line that is easier to cross, a longer window, a higher level.
 * Reading them from outside, with the refusal of anything looser, is in `parse-limits.ts`; this file stays light.
 */
import type { CivilDay } from '#symptoms/row.ts';
import type { Level, RuleId } from './types.ts';

/** What a centre asks of one rule. `lines` are named as in the rule, in the rule's units; `null` opens a window's end. */
export type RuleLimits = {
  readonly lines?: Readonly<Record<string, number>>;
  readonly window?: { readonly from?: number | null; readonly to?: number | null };
  readonly level?: Level;
};

export type Limits = {
  readonly centre: string | null;
  readonly date: CivilDay | null;
  readonly source: string | null;
  /** First day on which the team lets the person drive. Lifts days 14 to 55 of W97, never days 0 to 13. */
  readonly drivingClearance: CivilDay | null;
  readonly rules: Readonly<Partial<Record<RuleId, RuleLimits>>>;
};

export const noLimits: Limits = { centre: null, date: null, source: null, drivingClearance: null, rules: {} };
