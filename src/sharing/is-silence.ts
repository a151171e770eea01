import type { RuleId } from '#rules/types.ts';

/** Nothing was entered: what they rest on is the entry that the gap is counted from, and says nothing of the day they speak of. */
const silenceRules: readonly string[] = ['T06', 'T07'] satisfies readonly RuleId[];

/** @param rule id of a warning, also one that this version does not know */
export const isSilence = (rule: string): boolean => silenceRules.includes(rule);
