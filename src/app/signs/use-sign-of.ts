import { describe } from '#rules/describe.ts';
import type { RuleId } from '#rules/types.ts';
import { useApp } from '#app/app-context.ts';

export type SignOf = { readonly sign: string; readonly why: string };

/** @returns a warning sign in general, with the lines in force, and its reason; null until the phrases are loaded. */
export const useSignOf = () => {
  const { ruleWords, limits, day, format } = useApp();
  return (rule: RuleId): SignOf | null => {
    if (!ruleWords) return null;
    const values = { entered: [], lines: describe(rule, limits, day).lines, day };
    return { sign: format.capital(ruleWords[rule].sign(values, format)), why: ruleWords[rule].why(values, format) };
  };
};
