/** A centre's limits as the diary holds them, read again on the way out: part by part, and never looser than the table. */
import { noLimits, type Limits, type RuleLimits } from '#rules/limits.ts';
import { parseLimits } from '#rules/parse-limits.ts';

export type LimitsRead = {
  readonly limits: Limits;
  /** Something in them could not be read, so a stricter line of the team's may be missing. */
  readonly unread: boolean;
};

type Fields = Readonly<Record<string, unknown>>;
type Part = { readonly rule: string; readonly part: Fields };

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Every line, window and level of the stored rules, each alone. */
const partsOf = (rules: Fields): readonly Part[] =>
  Object.entries(rules).flatMap(([rule, asked]) =>
    Object.entries(fieldsOf(asked)).flatMap(([name, value]): readonly Part[] => {
      if (name === 'level') return [{ rule, part: { level: value } }];
      return Object.entries(fieldsOf(value)).map(([inner, one]) => ({ rule, part: { [name]: { [inner]: one } } }));
    }),
  );

const together = (before: RuleLimits, part: RuleLimits): RuleLimits => ({
  ...before, ...part,
  ...(before.lines || part.lines ? { lines: { ...before.lines, ...part.lines } } : {}),
  ...(before.window || part.window ? { window: { ...before.window, ...part.window } } : {}),
});

/**
 * @param stored what a `limits` row holds; null or undefined when there are none
 * @returns what of it this version can read. A line that the table itself has meanwhile overtaken is no loss and not `unread`.
 */
export const readLimits = (stored: unknown): LimitsRead => {
  if (stored === null || stored === undefined) return { limits: noLimits, unread: false };
  const whole = parseLimits(stored);
  if ('limits' in whole) return { limits: whole.limits, unread: false };
  const { rules, ...head } = fieldsOf(stored);
  const base = parseLimits({ ...head, rules: {} });
  // Without a readable name and date its lines still hold: stricter is the safe side. A clearance does not.
  const known = 'limits' in base ? base.limits : noLimits;
  const bearer = { centre: known.centre ?? '?', date: known.date ?? '2000-01-01', source: known.source ?? '?' };
  const readable = partsOf(fieldsOf(rules)).flatMap(({ rule, part }) => {
    const parsed = parseLimits({ ...bearer, rules: { [rule]: part } });
    return 'limits' in parsed ? Object.entries(parsed.limits.rules) : [];
  });
  const merged: Record<string, RuleLimits> = {};
  for (const [rule, part] of readable) merged[rule] = together(merged[rule] ?? {}, part);
  return { limits: { ...known, rules: merged }, unread: whole.problems.some(({ code }) => code !== 'looser') };
};
