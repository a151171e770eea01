/** What was measured, read from the text as typed, and what is wrong with it. Evidence pack, section c. */
import { readNumber } from '#symptoms/read-number.ts';
import { readTemperature, type ReadTemperature } from '#symptoms/read-temperature.ts';
import type { SignAnswers, TypedNumber } from '#symptoms/row.ts';
import type { DataIssueCode } from './types.ts';

/** Usable values only. Pulse and breaths per minute, systolic in mmHg, SpO2 in percent, weight in kg. */
export type Readings = {
  readonly temp?: ReadTemperature;
  readonly heart_rate?: number;
  readonly resp_rate?: number;
  readonly systolic?: number;
  readonly diastolic?: number;
  readonly spo2?: number;
  readonly weight_kg?: number;
  readonly thinking_check?: number | 'unable';
};
export type Measured = keyof Readings;
export const measured = [
  'temp', 'heart_rate', 'resp_rate', 'systolic', 'diastolic', 'spo2', 'weight_kg', 'thinking_check',
] as const satisfies readonly Measured[];
export const isMeasured = (code: string): code is Measured => measured.some((one) => one === code);

/** Outside these nobody's reading can lie: it is not used and asked again. */
const plausible = {
  heart_rate: { from: 25, to: 250, issue: 'hr-implausible' },
  resp_rate: { from: 4, to: 60, issue: 'rr-implausible' },
  systolic: { from: 50, to: 260, issue: 'bp-implausible' },
  spo2: { from: 50, to: 100, issue: 'spo2-implausible' },
} as const satisfies Partial<Record<Measured, { from: number; to: number; issue: DataIssueCode }>>;

/** More stools or vomits than this in 24 hours is asked about; the count still stands, since its likely meaning is danger. */
const mostInADay = 40;

/** NaN when nothing was typed, or no number: it lies within no bounds and is neither more nor less than another. */
const plainNumber = (typed: TypedNumber | undefined): number => (typed ? readNumber(typed.text) : null) ?? Number.NaN;

type Read = { readonly value?: number; readonly issue?: DataIssueCode };

const within = (code: keyof typeof plausible, typed: TypedNumber | undefined): Read => {
  if (!typed) return {};
  const value = plainNumber(typed);
  const { from, to, issue } = plausible[code];
  return value >= from && value <= to ? { value } : { issue };
};

/**
 * Typed the wrong way round, the larger number is the systolic one. When nobody can have that pressure, the smaller one
 * stands as it was typed (a dangerous meaning is acted on), and both are asked about.
 */
const pressure = (answers: SignAnswers): { systolic: Read; swapped: boolean } => {
  const typed = within('systolic', answers.systolic);
  const swapped = plainNumber(answers.systolic) < plainNumber(answers.diastolic);
  return { systolic: swapped ? { ...typed, ...within('systolic', answers.diastolic) } : typed, swapped };
};

const thinking = (answers: SignAnswers): number | 'unable' | undefined => {
  const check = answers.thinking_check;
  if (!check) return undefined;
  if ('unable' in check) return 'unable';
  return check.score >= 0 && check.score <= 10 ? check.score : undefined;
};

/** What the person has confirmed is not asked about again; what cannot be read stays unread. */
const temperatureIssue = (typed: SignAnswers['temp']): DataIssueCode | undefined => {
  const read = typed && readTemperature(typed.text, typed.unit);
  if (read?.kind === 'unreadable') return 'temp-implausible';
  return typed?.confirmed ? undefined : read?.issue;
};

const tooMany = (count = 0): boolean => count > mostInADay;

/** @returns the usable values of one row's answers, and what to ask about. Weights are compared between rows elsewhere. */
export const readingsOf = (answers: SignAnswers): { readings: Readings; issues: readonly DataIssueCode[] } => {
  const temp = answers.temp && readTemperature(answers.temp.text, answers.temp.unit);
  const pulse = within('heart_rate', answers.heart_rate);
  const breaths = within('resp_rate', answers.resp_rate);
  const oxygen = within('spo2', answers.spo2);
  const { systolic, swapped } = pressure(answers);
  const diastolic = plainNumber(answers.diastolic);
  const weight = plainNumber(answers.weight_kg);
  const check = thinking(answers);
  const issues: readonly (DataIssueCode | false | undefined)[] = [
    temperatureIssue(answers.temp),
    pulse.issue, breaths.issue, oxygen.issue, systolic.issue,
    swapped && 'bp-swapped',
    (tooMany(answers.loose_stools_24h) || tooMany(answers.vomit_count_24h)) && 'count-implausible',
  ];
  return {
    readings: {
      ...(temp?.kind === 'read' && { temp }),
      ...(pulse.value !== undefined && { heart_rate: pulse.value }),
      ...(breaths.value !== undefined && { resp_rate: breaths.value }),
      ...(systolic.value !== undefined && { systolic: systolic.value }),
      ...(!Number.isNaN(diastolic) && { diastolic }),
      ...(oxygen.value !== undefined && { spo2: oxygen.value }),
      ...(weight > 0 && { weight_kg: weight }),
      ...(check !== undefined && { thinking_check: check }),
    },
    issues: issues.filter((issue): issue is DataIssueCode => Boolean(issue)),
  };
};
