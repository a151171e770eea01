/** A rule as others may see it. Charts, guide, check and rulebook take their thresholds from here, never from a copy. */
import { allRules } from './all-rules.ts';
import { inForce, type RuleInForce } from './in-force.ts';
import type { Limits } from './limits.ts';
import { inWindow, type Rule } from './rule.ts';
import type { Quantity, RuleFacts, RuleId } from './types.ts';

/** Every rule's id, in the table's order. */
export const ruleIds: readonly RuleId[] = allRules.map((rule) => rule.id);

const byId: ReadonlyMap<RuleId, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));

const own = ({ rule, lines }: RuleInForce): readonly (readonly [string, Quantity])[] =>
  Object.entries(rule.lines).map(([name, { unit, value }]) => [name, { unit, value: lines[name] ?? value }]);

/** @returns the named thresholds in force, the rule's own and those that it borrows. */
export const linesOf = (rule: Rule, limits: Limits): Readonly<Record<string, Quantity>> => {
  const lenders = (rule.borrows ?? []).flatMap((id) => byId.get(id) ?? []);
  return Object.fromEntries([...lenders, rule].flatMap((one) => own(inForce(one, limits))));
};

/**
 * @param day days since the cells were given, null when unknown: `applies` answers for that day
 * Throws RangeError for an id that is no rule: `ruleIds` has them all.
 */
export const describe = (id: RuleId, limits: Limits, day: number | null): RuleFacts => {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`${id} is no rule of the table`);
  const { level, window } = inForce(rule, limits);
  return {
    rule: id, slug: rule.slug, group: rule.group, level, lines: linesOf(rule, limits), sources: rule.sources,
    verified: rule.verified, window, lookBackHours: rule.lookBackHours, applies: inWindow(day, window),
  };
};
