/**
 * A centre's limits read from outside. They may only tighten; a loosening is refused with the field and the limit.
 * Kept apart from `limits.ts` so that whoever only hands limits on loads no schema library.
 */
import * as z from 'zod/mini';
import { isCivilDay } from '#symptoms/civil-day.ts';
import { allRules, longestLookBackHours } from './all-rules.ts';
import { rank, tighterLine, widerFrom, widerTo } from './in-force.ts';
import type { Limits, RuleLimits } from './limits.ts';
import type { Line, Rule } from './rule.ts';
import { levels } from './types.ts';

/** `field` is the path in the limits, e.g. `rules.W01.lines.feverC`. `limit`: of a looser one what the table has there, of a
 * too long one the longest time that the diary is read back. */
export type LimitProblem =
  | { readonly field: string; readonly code: 'looser' | 'too-long'; readonly limit: string }
  | { readonly field: string; readonly code: 'unknown-field' | 'unknown-rule' | 'unknown-line' | 'missing' | 'wrong-value' };

const civilDay = z.string().check(z.refine(isCivilDay));
const name = z.string().check(z.minLength(1));
const day = z.nullable(z.number().check(z.int()));

const ruleLimits = z.strictObject({
  lines: z.exactOptional(z.record(z.string(), z.number())),
  window: z.exactOptional(z.strictObject({ from: z.exactOptional(day), to: z.exactOptional(day) })),
  level: z.exactOptional(z.enum(levels)),
}) satisfies z.ZodMiniType<RuleLimits>;

const limitsSchema = z.strictObject({
  centre: name,
  date: civilDay,
  source: name,
  drivingClearance: z._default(z.nullable(civilDay), null),
  rules: z._default(z.record(z.string(), ruleLimits), {}),
}) satisfies z.ZodMiniType<Limits>;

const looser = (field: string, limit: number | string | null): LimitProblem => ({ field, code: 'looser', limit: String(limit ?? 'open') });

/** How far back a time may be set: as far as any rule reads the diary. */
const longestOf = (rule: Rule, line: Line): number => {
  if (!line.looksBack) return Number.POSITIVE_INFINITY;
  const hours = longestLookBackHours - rule.lookBackHours;
  return line.value + (line.unit === 'days' ? Math.floor(hours / 24) : hours);
};

const problemsOfRule = (rule: Rule, asked: RuleLimits): readonly LimitProblem[] => {
  const at = `rules.${rule.id}`;
  const lines = Object.entries(asked.lines ?? {}).flatMap(([line, value]): readonly LimitProblem[] => {
    const own = rule.lines[line];
    if (!own) return [{ field: `${at}.lines.${line}`, code: 'unknown-line' }];
    const field = `${at}.lines.${line}`;
    if (!tighterLine(own, value)) return [looser(field, own.value)];
    const longest = longestOf(rule, own);
    return value > longest ? [{ field, code: 'too-long', limit: String(longest) }] : [];
  });
  const { from, to } = asked.window ?? {};
  return [
    ...lines,
    ...(from === undefined || widerFrom(rule.window.from, from) ? [] : [looser(`${at}.window.from`, rule.window.from)]),
    ...(to === undefined || widerTo(rule.window.to, to) ? [] : [looser(`${at}.window.to`, rule.window.to)]),
    ...(asked.level === undefined || rank(asked.level) >= rank(rule.level) ? [] : [looser(`${at}.level`, rule.level)]),
  ];
};

const toF = (celsius: number): number => (celsius * 9) / 5 + 32;
const toC = (fahrenheit: number): number => ((fahrenheit - 32) * 5) / 9;

/** The tenth of a degree on the safe side: a high limit is never rounded up, a low one never down. */
const safeTenth = (value: number, tighter: 'lower' | 'higher'): number =>
  (tighter === 'lower' ? Math.floor(Number((value * 10).toFixed(6))) : Math.ceil(Number((value * 10).toFixed(6)))) / 10;

/** A limit given in one unit of temperature holds in the other too, so that the unit of a thermometer decides nothing. */
const withTwins = (rule: Rule, lines: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const twins = Object.entries(lines).flatMap(([line, value]) => {
    const unit = line.at(-1);
    const twin = `${line.slice(0, -1)}${unit === 'C' ? 'F' : 'C'}`;
    const own = rule.lines[twin];
    // A rise of one degree is no reading of one degree.
    if (!own || lines[twin] !== undefined || line.startsWith('rise')) return [];
    const same = safeTenth(unit === 'C' ? toF(value) : toC(value), own.tighter);
    return tighterLine(own, same) ? [[twin, same] as const] : [];
  });
  return { ...lines, ...Object.fromEntries(twins) };
};

const codeOf = (issue: z.core.$ZodIssue): 'unknown-field' | 'missing' | 'wrong-value' => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  return issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : 'wrong-value';
};

/** @returns the limits, or every problem with its field. Source: evidence pack, “Care teams may only tighten”. */
export const parseLimits = (
  value: unknown,
): { readonly limits: Limits } | { readonly problems: readonly LimitProblem[] } => {
  const parsed = limitsSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => ({
        field: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.'),
        code: codeOf(issue),
      })),
    };
  }
  const asked = Object.entries(parsed.data.rules);
  const known = allRules.flatMap((rule) => asked.filter(([id]) => id === rule.id).map(([, own]) => ({ rule, own })));
  const strangers = asked.filter(([id]) => !allRules.some((rule) => rule.id === id));
  const problems: readonly LimitProblem[] = [
    ...strangers.map(([id]) => ({ field: `rules.${id}`, code: 'unknown-rule' }) as const),
    ...known.flatMap(({ rule, own }) => problemsOfRule(rule, own)),
  ];
  if (problems.length > 0) return { problems };
  const rules = known.map(({ rule, own }) => [rule.id, own.lines ? { ...own, lines: withTwins(rule, own.lines) } : own] as const);
  return { limits: { ...parsed.data, rules: Object.fromEntries(rules) } };
};
