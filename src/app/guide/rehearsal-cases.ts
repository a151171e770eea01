/** “Would you call?” Made-up entries. What is right is never written here: the rules say it. */
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { levels, type Finding, type Level } from '#rules/types.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { addDays } from '#symptoms/civil-day.ts';
import type { NewRow, Row, SignAnswers, TemperatureUnit } from '#symptoms/row.ts';

/** The same reading on either thermometer. */
type Reading = Readonly<Record<TemperatureUnit, string>>;
export type RehearsalCase = {
  readonly id: 'night-fever' | 'confused' | 'handwriting' | 'after-a-tablet' | 'loose-stools' | 'mild-headache';
  readonly day: number;
  readonly time: string;
  readonly temperature: Reading;
  readonly signs: SignAnswers;
};

const usual: Reading = { C: '36.8', F: '98.2' };

export const cases: readonly RehearsalCase[] = [
  { id: 'night-fever', day: 5, time: '02:00', temperature: { C: '38.1', F: '100.6' }, signs: {} },
  { id: 'handwriting', day: 6, time: '09:00', temperature: usual, signs: { handwriting_changed: true } },
  { id: 'after-a-tablet', day: 9, time: '17:00', temperature: { C: '37.6', F: '99.7' }, signs: { antipyretic_last_6h: true } },
  { id: 'confused', day: 7, time: '06:30', temperature: usual, signs: { confused: true } },
  { id: 'loose-stools', day: 60, time: '19:00', temperature: usual, signs: { loose_stools_24h: 3 } },
  { id: 'mild-headache', day: 20, time: '11:00', temperature: usual, signs: { headache: 'mild' } },
];

const dayZero = '2026-01-05';
const asked = [...signsMarked('now'), 'temp', 'antipyretic_last_6h', ...signsMarked('tile'), 'thinking_check'];

const made = (row: Pick<NewRow, 'kind' | 'answers'> & { readonly asked?: readonly string[] }, seq: number, civilDay: string, time: string): Row => {
  const instant = `${civilDay}T${time}:00.000+00:00`;
  const whole: unknown = {
    asked: [], ...row, id: `made-up-${seq}`, diaryId: 'made-up', deviceId: 'made-up', seq, observedAt: instant, recordedAt: instant, zone: 'UTC', civilDay,
    by: 'patient', app: '', ruleSet: '',
  };
  return whole as Row;
};

export type Answer = { readonly level: Level; /** Those of that level. */ readonly findings: readonly Finding[] };

/** @returns what the rules make of the case, for somebody whose kind of cells is not known. Throws for a case that no rule speaks of. */
export const answerOf = ({ day, time, temperature, signs }: RehearsalCase, unit: TemperatureUnit): Answer => {
  const civilDay = addDays(dayZero, day);
  const answers: SignAnswers = { temp: { text: temperature[unit], unit }, thinking_check: { score: 10 }, ...signs };
  const rows = [
    made({ kind: 'treatment', answers: { cellsGiven: dayZero, target: 'unknown' } }, 1, civilDay, time),
    made({ kind: 'check-in', answers, asked }, 2, civilDay, time),
  ];
  const { level, findings } = assess(rows, { limits: noLimits, now: { instant: `${civilDay}T${time}:00.000+00:00`, civilDay } });
  if (level === 'none') throw new RangeError(`No rule speaks of day ${day} at ${time}`);
  return { level, findings: findings.filter((finding) => finding.level === level) };
};

/** The four answers, the most urgent first. */
export const choices: readonly Level[] = levels.toReversed();

/** @returns whether somebody chose a sooner or a later call than the rules do. */
export const compared = (chosen: Level, right: Level): 'same' | 'sooner' | 'later' => {
  const by = levels.indexOf(chosen) - levels.indexOf(right);
  return by === 0 ? 'same' : by > 0 ? 'sooner' : 'later';
};
