/** The questions that a rule asks of one entry. Each gives back the codes that say yes. */
import { severities, type Severity, type SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';

const step = (severity: Severity | undefined): number => (severity ? severities.indexOf(severity) : 0);

/** Steps above none: 0 … 4. */
export const stepOf = (entry: Entry, code: SignCode): number => {
  const value = entry.answers[code];
  return typeof value === 'string' ? step(value) : 0;
};

export const stepOfSeverity = step;

/** The code itself when the sign is at least that bad, else nothing. */
export const felt = (entry: Entry, code: SignCode, atLeast: Severity): readonly SignCode[] =>
  stepOf(entry, code) >= step(atLeast) ? [code] : [];

/** Those of the codes that were answered with yes. */
export const ticked = (entry: Entry, ...codes: readonly SignCode[]): readonly SignCode[] =>
  codes.filter((code) => entry.answers[code] === true);

/** The code itself when the count or the hours reach the line, else nothing. */
export const counted = (entry: Entry, code: SignCode, line: number): readonly SignCode[] => {
  const value = entry.answers[code];
  return typeof value === 'number' && value >= line ? [code] : [];
};

/** The code itself when a measured value is there and the test holds, else nothing. */
export const read = (
  entry: Entry,
  code: 'heart_rate' | 'resp_rate' | 'systolic' | 'spo2' | 'weight_kg',
  test: (value: number) => boolean,
): readonly SignCode[] => {
  const value = entry.readings[code];
  return value !== undefined && test(value) ? [code] : [];
};

/** Whether a part of a rule that ends or starts on a day holds for this entry. An unknown day meets both. */
export const until = (entry: Pick<Entry, 'day'>, day: number): boolean => entry.day === null || entry.day <= day;
export const after = (entry: Pick<Entry, 'day'>, day: number): boolean => entry.day === null || entry.day > day;

/** Answered: a value was given, or the sign was shown, the step finished, and the sign left unticked. */
export const answered = (entry: Entry, code: SignCode): boolean =>
  entry.answers[code] !== undefined || entry.asked.includes(code);

/** Doses taken or missed: neither a symptom nor a measurement. */
const dosesOnly: readonly string[] = ['antipyretic_last_6h', 'antipyretic_agreed', 'missed_doses'];

/** Whether an entry says how the person is. One that does not ends no silence, and is not the newest entry. */
export const saysHowItIs = (entry: Entry): boolean =>
  [...entry.asked, ...Object.keys(entry.answers)].some((code) => !dosesOnly.includes(code));
