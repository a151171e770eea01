/**
 * What is usual for the person: recorded before the cells, or on the first well day at home (evidence, sections d and f).
 * Typed texts in, values or problems out. Pure.
 */
import { readNumber } from './read-number.ts';
import { readTemperature } from './read-temperature.ts';
import type { BaselineCode, Baselines, CivilDay, TemperatureUnit, TreatmentAnswers } from './row.ts';
import { fullScore, isScoreUsable } from './thinking.ts';
import { vitalRanges } from './vital-ranges.ts';

/** From and to, both included. Outside these it cannot be a usual value. */
export const baselineRanges = {
  thinking_score: { from: 0, to: fullScore, whole: true },
  heart_rate: { ...vitalRanges.heart_rate, whole: true },
  systolic: { ...vitalRanges.systolic, whole: true },
  spo2: { ...vitalRanges.spo2, whole: true },
  weight_kg: { from: 20, to: 300, whole: false },
  loose_stools_per_day: { from: 0, to: 40, whole: true },
} as const satisfies { readonly [C in BaselineCode]?: { readonly from: number; readonly to: number; readonly whole: boolean } };
export type NumberBaseline = keyof typeof baselineRanges;

export const severityBaselines = ['tremor', 'dizziness', 'joint_pain', 'muscle_pain'] as const satisfies readonly BaselineCode[];
export type SeverityBaseline = (typeof severityBaselines)[number];

export type WeightUnit = 'kg' | 'lb';
const poundsPerKilogram = 2.20462;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const inKilograms = (value: number, unit: WeightUnit): number => tenth(unit === 'kg' ? value : value / poundsPerKilogram);
export const inUnit = (kilograms: number, unit: WeightUnit): number => tenth(unit === 'kg' ? kilograms : kilograms * poundsPerKilogram);

/** The form: texts as typed; an empty one says nothing, and is never 0. */
export type TypedBaselines = {
  readonly numbers: { readonly [C in NumberBaseline]: string };
  readonly severities: { readonly [C in SeverityBaseline]: Baselines[C] | '' };
  readonly temp: string;
  readonly unit: TemperatureUnit;
  readonly weightUnit: WeightUnit;
};

const numberCodes = Object.keys(baselineRanges) as readonly NumberBaseline[];

/** @returns the form filled with what is known; numbers with a point. */
export const typedFrom = (known: Baselines, unit: TemperatureUnit, weightUnit: WeightUnit): TypedBaselines => {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const { thinking_score, heart_rate, systolic, spo2, weight_kg, loose_stools_per_day, temp } = known;
  return {
    numbers: {
      thinking_score: text(thinking_score), heart_rate: text(heart_rate), systolic: text(systolic), spo2: text(spo2),
      weight_kg: text(weight_kg === undefined ? undefined : inUnit(weight_kg, weightUnit)),
      loose_stools_per_day: text(loose_stools_per_day),
    },
    severities: {
      tremor: known.tremor ?? '', dizziness: known.dizziness ?? '', joint_pain: known.joint_pain ?? '', muscle_pain: known.muscle_pain ?? '',
    },
    temp: temp?.text ?? '',
    unit: temp?.unit ?? unit,
    weightUnit,
  };
};

/** @returns the form with its weight in the other unit: a weight that was known is turned into it, one that was typed stays as typed. */
export const weighedIn = (typed: TypedBaselines, known: Baselines, weightUnit: WeightUnit): TypedBaselines => {
  const untouched = typed.numbers.weight_kg === typedFrom(known, typed.unit, typed.weightUnit).numbers.weight_kg;
  const text = untouched ? typedFrom(known, typed.unit, weightUnit).numbers.weight_kg : typed.numbers.weight_kg;
  return { ...typed, weightUnit, numbers: { ...typed.numbers, weight_kg: text } };
};

/** Not a number, not a whole one, or outside the range; for the temperature: not one that a body has. */
export type BaselineProblem = 'number' | 'range' | 'temperature';
export type BaselineField = NumberBaseline | 'temp';
export type BaselineProblems = { readonly [F in BaselineField]?: BaselineProblem };

const problemOf = (code: NumberBaseline, { numbers, weightUnit }: TypedBaselines): BaselineProblem | null => {
  const text = numbers[code];
  if (text.trim() === '') return null;
  const { from, to, whole } = baselineRanges[code];
  const value = readNumber(text);
  if (value === null || (whole && !Number.isInteger(value))) return 'number';
  const measured = code === 'weight_kg' ? inKilograms(value, weightUnit) : value;
  return measured >= from && measured <= to ? null : 'range';
};

/** @returns what is wrong, by field. */
export const problemsOf = (typed: TypedBaselines): BaselineProblems => {
  const read = typed.temp.trim() === '' ? null : readTemperature(typed.temp, typed.unit);
  return {
    ...Object.fromEntries(numberCodes.flatMap((code) => {
      const problem = problemOf(code, typed);
      return problem ? [[code, problem]] : [];
    })),
    ...(read && read.kind !== 'read' ? { temp: 'temperature' as const } : {}),
  };
};

const valuesOf = ({ numbers, severities, temp, unit, weightUnit }: TypedBaselines): Baselines => ({
  ...Object.fromEntries(numberCodes.flatMap((code) => {
    const value = readNumber(numbers[code]);
    return value === null ? [] : [[code, code === 'weight_kg' ? inKilograms(value, weightUnit) : value]];
  })),
  ...Object.fromEntries(severityBaselines.flatMap((code) => (severities[code] ? [[code, severities[code]]] : []))),
  ...(temp.trim() === '' ? {} : { temp: { text: temp.trim(), unit } }),
});

/**
 * @returns what a form changes of what was known: only that is written, so that another phone's newer answers stay.
 * null when nothing changed. The form has no problems.
 */
export const baselineChange = (known: Baselines, typed: TypedBaselines): TreatmentAnswers | null => {
  const before = valuesOf(typedFrom(known, typed.unit, typed.weightUnit));
  const after = valuesOf(typed);
  const same = (code: string): boolean => JSON.stringify(Reflect.get(before, code)) === JSON.stringify(Reflect.get(after, code));
  const baselines: Baselines = Object.fromEntries(Object.entries(after).filter(([code]) => !same(code)));
  const gone = ([...numberCodes, ...severityBaselines, 'temp'] as const).filter((code) => before[code] !== undefined && after[code] === undefined);
  if (Object.keys(baselines).length + gone.length === 0) return null;
  return { ...(Object.keys(baselines).length > 0 ? { baselines } : {}), ...(gone.length > 0 ? { withoutBaselines: gone } : {}) };
};

/** The check for what is usual is done this often; the better score counts (evidence, section d). */
export const usualChecks = 2;

/** @returns what one more check for what is usual adds. */
export const withUsualCheck = ({ thinking_checks: before = [], thinking_score: known }: Baselines, score: number, civilDay: CivilDay): Baselines => {
  const checks = [...before, { score, civilDay }];
  return { thinking_checks: checks, thinking_score: Math.max(known ?? 0, ...checks.map((check) => check.score)) };
};

/**
 * Once the cells were given, or when nobody knows the day, too few points may as well be the illness:
 * then they are a check of this day, which the rules judge, and never become what is usual.
 * @param day days since the cells were given, null when unknown
 */
export const isUsual = (score: number, day: number | null): boolean => (day !== null && day < 0) || isScoreUsable(score);
