/** A rule as one centre has it: tightened where the limits say so, never loosened. */
import type { Limits } from './limits.ts';
import type { DayWindow, Line, Rule } from './rule.ts';
import { levels, type Level } from './types.ts';

export type RuleInForce = {
  readonly rule: Rule;
  readonly level: Level;
  readonly window: DayWindow;
  readonly lines: Readonly<Record<string, number>>;
};

const inOrder: readonly (Level | 'none')[] = ['none', ...levels];
/** -1 for none, 0 for routine … 3 for emergency. */
export const rank = (level: Level | 'none'): number => inOrder.indexOf(level) - 1;

export const tighterLine = (line: Line, value: number): boolean =>
  line.tighter === 'lower' ? value <= line.value : value >= line.value;

/** A window's end may move outwards or open. */
export const widerFrom = (own: number | null, asked: number | null): boolean =>
  asked === null || (own !== null && asked <= own);
export const widerTo = (own: number | null, asked: number | null): boolean => asked === null || (own !== null && asked >= own);

/** Anything looser is not taken over, even when it got past `parseLimits`. */
export const inForce = (rule: Rule, limits: Limits): RuleInForce => {
  const asked = limits.rules[rule.id];
  const lines = Object.entries(rule.lines).map(([name, line]) => {
    const value = asked?.lines?.[name];
    return [name, value !== undefined && tighterLine(line, value) ? value : line.value] as const;
  });
  const { from = rule.window.from, to = rule.window.to } = asked?.window ?? {};
  return {
    rule,
    level: asked?.level && rank(asked.level) > rank(rule.level) ? asked.level : rule.level,
    window: {
      from: widerFrom(rule.window.from, from) ? from : rule.window.from,
      to: widerTo(rule.window.to, to) ? to : rule.window.to,
    },
    lines: Object.fromEntries(lines),
  };
};
