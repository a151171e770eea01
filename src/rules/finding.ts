/** A rule that fires, as it is handed out: with its receipt. */
import { catalogue, type SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import type { Flag, Picture } from './look.ts';
import { isMeasured } from './readings.ts';
import { ruleSet } from './rule-set.ts';
import { usualScore } from './thinking-drop.ts';
import type { Entered, Finding, Quantity, Unit } from './types.ts';

const units: Partial<Record<SignCode, Unit>> = {
  heart_rate: 'per-min', resp_rate: 'per-min', systolic: 'mmHg', spo2: 'percent', weight_kg: 'kg',
  no_fluids_hours: 'hours', no_urine_hours: 'hours',
};

/** Numbers as they were read: a swapped pressure shows the larger one. */
const quantityOf = (entry: Entry, code: SignCode): Quantity | null => {
  const value = isMeasured(code) ? entry.readings[code] : entry.answers[code];
  return typeof value === 'number' ? { value, unit: units[code] ?? 'count' } : null;
};

const valueOf = (entry: Entry, code: SignCode, picture: Picture): Entered['value'] => {
  const { temp, thinking_check: check } = entry.readings;
  if (code === 'temp' && temp) {
    const { celsius, fahrenheit, unit } = temp;
    return { kind: 'temperature', text: entry.answers.temp?.text ?? String(temp.value), celsius, fahrenheit, unit };
  }
  if (code === 'thinking_check' && check !== undefined) {
    return { kind: 'thinking', score: check, usual: picture.baselines.thinking_score ?? usualScore };
  }
  if (code === 'missed_doses') return { kind: 'doses' };
  const answer = entry.answers[code];
  if (typeof answer === 'string') return { kind: 'severity', severity: answer };
  // Asked and left unticked, as on the day before tiredness rose.
  if (catalogue[code].kind === 'severity') return { kind: 'severity', severity: 'none' };
  const quantity = quantityOf(entry, code);
  return quantity ? { kind: 'quantity', quantity } : { kind: 'yes' };
};

const enteredOf = (flag: Flag, picture: Picture): readonly Entered[] => {
  const all = flag.hits.flatMap(({ entry, codes }) =>
    entry ? codes.map((code) => ({ rowId: entry.rowId, at: entry.at, by: entry.by, code, value: valueOf(entry, code, picture) })) : [],
  );
  return [...new Map(all.map((one) => [`${one.rowId} ${one.code}`, one])).values()];
};

/** @param alone ids of the rows that fire the rule by themselves */
export const findingOf = (
  flag: Flag,
  picture: Picture,
  facts: { slug: string; sources: readonly string[]; lines: Readonly<Record<string, Quantity>>; alone: readonly string[] },
): Finding => ({
  rule: flag.rule,
  slug: facts.slug,
  group: flag.group,
  level: flag.level,
  soft: flag.level === 'same-day' && flag.soft,
  entered: enteredOf(flag, picture),
  lines: facts.lines,
  day: picture.day,
  rests: [...new Set(flag.hits.flatMap(({ entry }) => (entry ? [entry.rowId] : [])))].toSorted(),
  alone: facts.alone,
  sources: facts.sources,
  ruleSet: ruleSet.version,
});
