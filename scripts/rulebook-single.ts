/** Which sign fires which rule by itself, found by asking the rules about every sign, value, day and kind of product. */
import { allRules } from '#rules/all-rules.ts';
import { noLimits } from '#rules/limits.ts';
import { inWindow } from '#rules/rule.ts';
import { signLevel } from '#rules/sign-level.ts';
import type { RuleId, Unit } from '#rules/types.ts';
import { severities, sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { MissedDose, SignAnswers } from '#symptoms/row.ts';
import { signs } from '#content/en/signs.ts';
import { format, quantity } from './rulebook-numbers.ts';

/** One thing to try: `steps` puts values in a row, so that neighbours can be told as one range. */
type Trial = { readonly answers: SignAnswers; readonly word: string; readonly toWord?: string; readonly isFirst?: true; readonly isLast?: true };
type Scale = { readonly name: string; readonly trials: readonly Trial[] };

const linesWith = (...units: readonly Unit[]): readonly number[] =>
  allRules.flatMap((rule) => Object.values(rule.lines)).filter((line) => units.includes(line.unit)).map((line) => line.value);

/** Both sides of every line of that unit, and far ends. Between two neighbours nothing can change. */
const stepsOf = (units: readonly Unit[], step: number, from: number, to: number): readonly number[] => {
  const near = linesWith(...units).flatMap((value) => [value - step, value, value + step]).map((value) => Number(value.toFixed(1)));
  return [...new Set([from, ...near.filter((value) => value > from && value < to), to])].toSorted((a, b) => a - b);
};

type Words = (value: number) => string;
/** Only a measurement can lie lower than the lowest value tried; a count starts at one. */
const scale = (name: string, values: readonly number[], answers: (value: number) => SignAnswers, word: Words, isMeasured = false): Scale => ({
  name,
  trials: values.map((value, index) => ({
    answers: answers(value), word: word(value),
    ...(isMeasured && index === 0 && { isFirst: true as const }),
    ...(index === values.length - 1 && { isLast: true as const }),
  })),
});

const text = (value: number): { readonly text: string } => ({ text: String(value) });
const wholes = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const doseKinds = ['anti-seizure', 'steroid', 'anti-infective', 'other'] as const satisfies readonly MissedDose['class'][];

/** What to try for one sign. The far ends of a measurement lie inside what is taken as a reading. */
const scalesOf = (code: SignCode): readonly Scale[] => {
  const { label } = signs[code];
  const measured = (units: readonly Unit[], from: number, to: number, unit: Unit): Scale =>
    scale(label, stepsOf(units, 1, from, to), (value) => ({ [code]: text(value) }), (value) => quantity({ value, unit }), true);
  switch (code) {
    case 'temp':
      return (['C', 'F'] as const).map((unit) => {
        const [low, high] = unit === 'C' ? [31, 44] : [88, 111];
        return scale(label, stepsOf([unit], 0.1, low, high), (value) => ({ temp: { text: value.toFixed(1), unit } }), (value) => format.degrees(value, unit), true);
      });
    case 'heart_rate': return [measured(['per-min'], 25, 250, 'per-min')];
    case 'resp_rate': return [measured(['per-min'], 4, 60, 'per-min')];
    case 'systolic': return [measured(['mmHg'], 50, 260, 'mmHg')];
    case 'spo2': return [measured(['percent'], 50, 100, 'percent')];
    case 'diastolic': case 'weight_kg': return [];
    default: break;
  }
  switch (sign(code).kind) {
    case 'yes': return [{ name: '', trials: [{ answers: { [code]: true }, word: label }] }];
    case 'severity': {
      const felt = severities.slice(1);
      return [{ name: label, trials: felt.map((severity, index) => ({ answers: { [code]: severity }, word: severity.replace('-', ' '), ...(index === felt.length - 1 && { isLast: true as const }) })) }];
    }
    case 'count': return [scale(`${label} in 24 hours`, wholes(1, 20), (value) => ({ [code]: value }), String)];
    case 'hours': return [scale(label, wholes(1, 48), (value) => ({ [code]: value }), (value) => quantity({ value, unit: 'hours' }))];
    case 'thinking':
      return [
        scale(label, wholes(0, 10), (score) => ({ thinking_check: { score } }), (value) => quantity({ value, unit: 'points' }), true),
        { name: '', trials: [{ answers: { thinking_check: { unable: true } }, word: `${label} tried and not possible` }] },
      ];
    case 'doses':
      return doseKinds.map((kind) => scale(`${label} (${kind})`, wholes(1, 5), (days) => ({ missed_doses: [{ class: kind, days }] }), (value) => quantity({ value, unit: 'days' })));
    case 'measurement': return [];
  }
};

/** The first day of every stretch in which no rule opens or closes. */
const starts: readonly number[] = [
  ...new Set([0, ...allRules.flatMap(({ window, lines }) => [
    ...(window.from === null ? [] : [window.from]),
    ...(window.to === null ? [] : [window.to + 1]),
    ...Object.entries(lines).filter(([name]) => name.endsWith('Day')).flatMap(([, { value, tighter }]) => (tighter === 'higher' ? [value + 1] : [value, value + 1])),
  ])]),
].toSorted((a, b) => a - b);

const targets = ['CD19', 'BCMA'] as const;
type Cell = `${(typeof targets)[number]} ${number}`;

const cellsOf = (answers: SignAnswers): ReadonlyMap<RuleId, readonly Cell[]> => {
  const found = new Map<RuleId, Cell[]>();
  for (const target of targets) {
    for (const day of starts) {
      for (const rule of signLevel(answers, { limits: noLimits, day, target }).rules) {
        found.set(rule, [...(found.get(rule) ?? []), `${target} ${day}`]);
      }
    }
  }
  return found;
};

/** “up to day 30”, “from day 31”, or nothing when it is the whole window of the rule. */
const daysOf = (id: RuleId, own: readonly number[]): string => {
  const window = allRules.find((rule) => rule.id === id)?.window ?? { from: null, to: null };
  const inside = starts.filter((day) => inWindow(day, window));
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const end = (starts[starts.indexOf(last) + 1] ?? 0) - 1;
  const from = first === inside[0] ? [] : [`from day ${first}`];
  const to = last === inside.at(-1) ? [] : [`up to day ${end}`];
  return [...from, ...to].join(', ');
};

const productWords = { CD19: 'after a CD19 product', BCMA: 'after a BCMA or unknown product' } as const;

const whenOf = (id: RuleId, cells: readonly Cell[]): string => {
  const own = targets.map((target) => ({ target, days: starts.filter((day) => cells.includes(`${target} ${day}`)) }));
  const isSame = own.every(({ days }) => days.join() === own[0]?.days.join());
  const parts = isSame
    ? [daysOf(id, own[0]?.days ?? [])]
    : own.filter(({ days }) => days.length > 0).map(({ target, days }) => [productWords[target], daysOf(id, days)].filter((part) => part !== '').join(' '));
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? '' : ` (${said})`;
};

/** “111 a minute” → “111”, “ a minute”. */
const firstAndRest = (word: string): readonly [string, string] => {
  const number = /^[\d.]+/u.exec(word)?.[0] ?? '';
  return [number, number === '' ? '' : word.slice(number.length)];
};

const rangeOf = (first: Trial, last: Trial): string => {
  if (first === last && !first.isFirst && !last.isLast) return first.word;
  if (last.isLast) return first.isFirst ? 'any value' : `${first.word} or more`;
  if (first.isFirst) return `${last.word} or less`;
  const [number, unit] = firstAndRest(first.word);
  return unit !== '' && unit === firstAndRest(last.word)[1] ? `${number} to ${last.word}` : `${first.word} to ${last.word}`;
};

const severeWords = (range: string): string => range.replace(/^(mild|moderate|severe) or more$/u, '$1 or worse').replace(/^very severe or more$/u, 'very severe');

const oneScale = (found: Map<RuleId, string[]>, { name, trials }: Scale): void => {
  const tried = trials.map((trial) => ({ trial, cells: cellsOf(trial.answers) }));
  for (const rule of new Set(tried.flatMap(({ cells }) => [...cells.keys()]))) {
    const ranges: { first: Trial; last: Trial; cells: readonly Cell[] }[] = [];
    let running = '';
    for (const { trial, cells } of tried) {
      const own = cells.get(rule) ?? [];
      const open = ranges.at(-1);
      if (own.length > 0 && open && running === own.join()) open.last = trial;
      else if (own.length > 0) ranges.push({ first: trial, last: trial, cells: own });
      running = own.join();
    }
    const said = ranges.map(({ first, last, cells }) => `${severeWords(rangeOf(first, last))}${whenOf(rule, cells)}`);
    const known = found.get(rule) ?? [];
    const before = name === '' ? undefined : known.find((phrase) => phrase.startsWith(`${name}: `));
    const phrase = name === '' ? said.join(', ') : `${name}: ${said.join(', ')}`;
    // A temperature is told once, in both units.
    found.set(rule, before ? known.with(known.indexOf(before), `${before} / ${said.join(', ')}`) : [...known, phrase]);
  }
};

/** @returns for each rule that one sign can fire, those signs with their values, in the words of the app. */
export const singleSigns = (): ReadonlyMap<RuleId, readonly string[]> => {
  const found = new Map<RuleId, string[]>();
  for (const one of signCodes.flatMap(scalesOf)) oneScale(found, one);
  return found;
};
