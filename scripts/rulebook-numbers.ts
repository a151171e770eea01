/** The named lines of the rules in words and units. Nothing here knows a threshold. */
import { allRules } from '#rules/all-rules.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import type { Line } from '#rules/rule.ts';
import type { Quantity, RuleId } from '#rules/types.ts';
import { formatFor } from '#content/format.ts';

export const format = formatFor('en', 'GB');

/** A rise in degrees is a difference, so it has no counterpart in the other unit beyond its own line. */
export const quantity = ({ value, unit }: Quantity): string => {
  switch (unit) {
    case 'C': case 'F': return format.degrees(value, unit);
    case 'per-min': return `${format.number(value)} a minute`;
    case 'mmHg': return `${format.number(value)} mmHg`;
    case 'percent': return `${format.number(value)} %`;
    case 'hours': return value === 1 ? '1 hour' : `${format.number(value)} hours`;
    case 'days': return value === 1 ? '1 day' : `${format.number(value)} days`;
    case 'points': return value === 1 ? '1 point' : `${format.number(value)} points`;
    case 'kg': return format.weight(value);
    case 'percent-of-weight': return `${format.number(value)} % of the weight`;
    case 'steps': return value === 1 ? '1 step' : `${format.number(value)} steps`;
    case 'count': return format.number(value);
  }
};

/** Says a line of a rule by its name. `fever` says both `feverC` and `feverF`; `W13.fastPulse` says a line of another rule. */
export type Say = ((name: string) => string) & { readonly plain: (name: string) => string };

const valueOf = (rule: RuleId, name: string): Quantity | undefined => describe(rule, noLimits, null).lines[name];

export const sayFor = (rule: RuleId): Say => {
  const find = (name: string): { readonly single: Quantity | undefined; readonly both: readonly (Quantity | undefined)[] } => {
    const [other, own] = name.split('.');
    const [from, line] = own === undefined ? [rule, name] : [other as RuleId, own];
    return { single: valueOf(from, line), both: [valueOf(from, `${line}C`), valueOf(from, `${line}F`)] };
  };
  const say = (name: string): string => {
    const { single, both: [celsius, fahrenheit] } = find(name);
    if (single) return quantity(single);
    if (celsius && fahrenheit) return `${quantity(celsius)} / ${quantity(fahrenheit)}`;
    throw new RangeError(`${rule} has no line ${name}`);
  };
  const plain = (name: string): string => {
    const { single } = find(name);
    if (!single) throw new RangeError(`${rule} has no line ${name}`);
    return format.number(single.value);
  };
  return Object.assign(say, { plain });
};

/** `noUrineHours` → “no urine hours”. */
const inWords = (name: string): string => name.replace(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`);

/** Which way a centre may move a line. */
const arrow = ({ tighter }: Line): string => (tighter === 'lower' ? '↓' : '↑');

/** @returns each of the rule's own lines once, a temperature in both units. */
export const linesInWords = (id: RuleId): readonly string[] => {
  const own = allRules.find((rule) => rule.id === id)?.lines ?? {};
  return Object.entries(own).flatMap(([name, line]) => {
    const stem = name.slice(0, -1);
    const fahrenheit = own[`${stem}F`];
    if (line.unit === 'F' && own[`${stem}C`]) return [];
    if (line.unit === 'C' && fahrenheit) return [`${inWords(stem)} ${quantity(line)} / ${quantity(fahrenheit)} ${arrow(line)}`];
    return [`${inWords(name)}: ${name.endsWith('Day') ? `day ${line.value}` : quantity(line)} ${arrow(line)}`];
  });
};
