/** A typed temperature. Rules of reading: evidence pack, section c (typing errors). */
import { plainDigits, readNumber } from './read-number.ts';
import type { TemperatureUnit } from './row.ts';

export type ReadTemperature = {
  readonly kind: 'read';
  /** The value in both units. The one it was not read in is for display and drawing; limits compare `value`. */
  readonly celsius: number;
  readonly fahrenheit: number;
  /** The unit it was read in, which is not always the unit of the pad. */
  readonly unit: TemperatureUnit;
  /** The number in that unit, as typed. */
  readonly value: number;
  readonly issue?: 'temp-unit-swapped' | 'temp-decimal-missing';
};
export type UnreadTemperature = { readonly kind: 'unreadable'; readonly issue: 'temp-implausible' | 'empty' };

const plausible = {
  C: { from: 30, to: 45 },
  F: { from: 86, to: 113 },
} as const satisfies Record<TemperatureUnit, { from: number; to: number }>;

/** A forgotten decimal point: the number divided by ten or a hundred falls into a unit's range. The ranges never overlap. */
const forgottenPoints = [
  { unit: 'C', divisor: 10 },
  { unit: 'F', divisor: 10 },
  { unit: 'C', divisor: 100 },
  { unit: 'F', divisor: 100 },
] as const satisfies readonly { unit: TemperatureUnit; divisor: number }[];

const fits = (value: number, unit: TemperatureUnit): boolean =>
  value >= plausible[unit].from && value <= plausible[unit].to;

const otherUnit = (unit: TemperatureUnit): TemperatureUnit => (unit === 'C' ? 'F' : 'C');

/** @returns the value rounded half up to 0.1, free of binary noise: 37.95 -> 38.0, 37.94 -> 37.9. */
export const toTenth = (value: number): number => Math.round(Number((value * 10).toFixed(6))) / 10;

const toHundredth = (value: number): number => Math.round(value * 100) / 100;

const read = (value: number, unit: TemperatureUnit, issue?: ReadTemperature['issue']): ReadTemperature => {
  // The tenth is converted, not the typed number, so that 100.34 °F (no fever) never shows beside 38.0 °C.
  const tenth = toTenth(value);
  const converted = toHundredth(unit === 'C' ? (tenth * 9) / 5 + 32 : ((tenth - 32) * 5) / 9);
  return {
    kind: 'read',
    celsius: unit === 'C' ? value : converted,
    fahrenheit: unit === 'F' ? value : converted,
    unit,
    value,
    ...(issue ? { issue } : {}),
  };
};

/** Splits off `C`, `F`, `°C`, `℉` … at the end. A degree sign between digits is a decimal point (38°5). */
const splitUnit = (text: string): { number: string; unit: TemperatureUnit | null } => {
  const spelled = plainDigits(text).replace(/℃/gu, '°C').replace(/℉/gu, '°F').replace(/[º˚]/gu, '°').trim();
  const letter = /[CFＣＦ]$/iu.exec(spelled)?.[0].normalize('NFKC').toUpperCase();
  const number = spelled
    .replace(/[CFＣＦ]$/iu, '')
    .replace(/°\s*$/u, '')
    .replace(/(?<=\d\s*)°(?=\s*\d)/u, '.');
  return { number, unit: letter === 'C' || letter === 'F' ? letter : null };
};

/**
 * @param text as typed, digits of any script; @param padUnit the unit the pad showed. A unit typed behind the number wins.
 * @returns the temperature in the unit in which it makes sense, with the issue to ask about if it was not as typed;
 * or `unreadable`: `empty`, or `temp-implausible` for anything that is no temperature of a living person.
 */
export const readTemperature = (text: string, padUnit: TemperatureUnit): ReadTemperature | UnreadTemperature => {
  if (text.trim() === '') return { kind: 'unreadable', issue: 'empty' };
  const typed = splitUnit(text);
  const unit = typed.unit ?? padUnit;
  const value = readNumber(typed.number);
  if (value === null) return { kind: 'unreadable', issue: 'temp-implausible' };
  if (fits(value, unit)) return read(value, unit);
  if (fits(value, otherUnit(unit))) return read(value, otherUnit(unit), 'temp-unit-swapped');
  const forgotten = forgottenPoints.find((point) => fits(value / point.divisor, point.unit));
  if (forgotten) return read(value / forgotten.divisor, forgotten.unit, 'temp-decimal-missing');
  return { kind: 'unreadable', issue: 'temp-implausible' };
};
