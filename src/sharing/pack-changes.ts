/** What a pack would change: every line, as it is now and as it would be. */
import { allRules } from '#rules/all-rules.ts';
import { describe } from '#rules/describe.ts';
import { inForce, rank, tighterLine, widerFrom, widerTo } from '#rules/in-force.ts';
import type { Limits } from '#rules/limits.ts';
import type { Rule } from '#rules/rule.ts';
import type { RuleFacts, RuleId } from '#rules/types.ts';

export type RuleChange = {
  readonly rule: RuleId;
  readonly now: RuleFacts;
  readonly next: RuleFacts;
  /** Some part of it would be less strict than now: an older pack had asked for more. Never less than the list. */
  readonly lessStrict: boolean;
};

const isLooser = (rule: Rule, now: Limits, next: Limits): boolean => {
  const [before, after] = [inForce(rule, now), inForce(rule, next)];
  const lines = Object.entries(rule.lines).some(([name, line]) => !tighterLine({ ...line, value: before.lines[name] ?? line.value }, after.lines[name] ?? line.value));
  const window = !widerFrom(before.window.from, after.window.from) || !widerTo(before.window.to, after.window.to);
  return lines || window || rank(after.level) < rank(before.level);
};

const said = ({ level, window, lines }: RuleFacts): string => JSON.stringify([level, window, lines]);

/** @returns the rules that read otherwise under the next limits, in the table’s order */
export const ruleChanges = (now: Limits, next: Limits): readonly RuleChange[] =>
  allRules.flatMap((rule): readonly RuleChange[] => {
    const [before, after] = [describe(rule.id, now, null), describe(rule.id, next, null)];
    const touched = now.rules[rule.id] !== undefined || next.rules[rule.id] !== undefined;
    if (!touched || said(before) === said(after)) return [];
    return [{ rule: rule.id, now: before, next: after, lessStrict: isLooser(rule, now, next) }];
  });
