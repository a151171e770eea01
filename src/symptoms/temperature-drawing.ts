/** What the temperature line draws, as plain numbers: where each reading lies, where nothing was written, the scale. */
import type { TemperatureDay, TemperaturePoint } from './history.ts';
import { toTenth } from './read-temperature.ts';
import type { CivilDay, TemperatureUnit } from './row.ts';

export type DrawnReading = {
  /** Days from the left edge; a reading at noon of the second day lies at 1.5. */
  readonly x: number;
  /** In the unit drawn, as it is compared: rounded to a tenth. Null breaks the line. */
  readonly value: number | null;
  /** At or over the call line. */
  readonly over: boolean;
  /** Its number stands beside it; where diamonds crowd, only the highest have room. */
  readonly named: boolean;
};

export type Drawing = {
  /** One slot per day from the left, and at least a week wide, so that a first day does not fill the whole width. */
  readonly days: readonly CivilDay[];
  readonly slots: number;
  readonly readings: readonly DrawnReading[];
  /** Where the words “no entry” or “in the hospital” stand: their middles, in days from the left edge. */
  readonly gaps: readonly { readonly middle: number; readonly hospital: boolean }[];
  readonly scale: { readonly from: number; readonly to: number; readonly ticks: readonly number[] };
};

const week = 7;
/** The design's scale. It grows for what lies outside and never shrinks, so that small wiggles stay small. */
const usualScale = { C: { from: 36, to: 39 }, F: { from: 97, to: 102 } } as const satisfies Record<TemperatureUnit, object>;
/** Parts of the width that a number and the words “no entry” need on a narrow phone. */
const numberWidth = 0.16;
const gapWidth = 0.3;

const hoursOf = (instant: string): number => Number(instant.slice(11, 13)) + Number(instant.slice(14, 16)) / 60;

const valueIn = (unit: TemperatureUnit, point: TemperaturePoint): number => toTenth(unit === 'C' ? point.celsius : point.fahrenheit);

/** Keeps what lies far enough from everything kept before it. */
const spread = <T>(items: readonly T[], xOf: (item: T) => number, apart: number): readonly T[] =>
  items.reduce<readonly T[]>((kept, item) => (kept.every((other) => Math.abs(xOf(other) - xOf(item)) >= apart) ? [...kept, item] : kept), []);

const scaleOf = (values: readonly number[], unit: TemperatureUnit): Drawing['scale'] => {
  const usual = usualScale[unit];
  const from = Math.min(usual.from, ...values.map(Math.floor));
  const to = Math.max(usual.to, ...values.map(Math.ceil));
  const step = to - from > 6 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, ticks };
};

/** The runs of days without a reading, at home and in the hospital apart. */
const gapsOf = (days: readonly TemperatureDay[], slots: number, inHospital: ReadonlySet<CivilDay>): Drawing['gaps'] => {
  const kinds = days.map(({ civilDay, points }) => (points.length > 0 ? 'reading' : inHospital.has(civilDay) ? 'hospital' : 'none'));
  const half = (gapWidth * slots) / 2;
  const gaps = kinds.flatMap((kind, start) => {
    if (kind === 'reading' || kind === kinds[start - 1]) return [];
    const length = kinds.slice(start).findIndex((other) => other !== kind);
    const middle = start + (length < 0 ? days.length - start : length) / 2;
    return [{ middle: Math.min(Math.max(middle, half), slots - half), hospital: kind === 'hospital' }];
  });
  // Days in the hospital are named before days without an entry, where there is no room for both.
  const kept = spread(gaps.toSorted((a, b) => Number(b.hospital) - Number(a.hospital)), ({ middle }) => middle, gapWidth * slots);
  return kept.toSorted((a, b) => a.middle - b.middle);
};

type IsOver = (point: TemperaturePoint) => boolean;
type Placed = Omit<DrawnReading, 'named'>;

/** A day's readings at their hour; a day without one breaks the line. */
const placedOf = ({ points }: TemperatureDay, index: number, unit: TemperatureUnit, isOver: IsOver): readonly Placed[] => {
  if (points.length === 0) return [{ x: index + 0.5, value: null, over: false }];
  return points
    .map((point) => ({ x: index + hoursOf(point.at) / 24, value: valueIn(unit, point), over: isOver(point) }))
    .toSorted((a, b) => a.x - b.x);
};

/**
 * @param days without a gap between them, oldest first; @param unit in which it is drawn
 * @param isOver whether a reading is at or over the call line: the rules answer that in the unit typed
 * @param inHospital days without a reading that are no gap in the care
 */
export const drawingOf = (
  days: readonly TemperatureDay[], unit: TemperatureUnit, isOver: IsOver, inHospital: ReadonlySet<CivilDay> = new Set(),
): Drawing => {
  const slots = Math.max(week, days.length);
  const placed = days.flatMap((day, index) => placedOf(day, index, unit, isOver));
  const highestFirst = placed.filter(({ over }) => over).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const named = spread(highestFirst, ({ x }) => x, numberWidth * slots);
  const values = placed.flatMap(({ value }) => value ?? []);
  return {
    days: days.map(({ civilDay }) => civilDay),
    slots,
    readings: placed.map((one) => ({ ...one, named: named.includes(one) })),
    gaps: gapsOf(days, slots, inHospital),
    scale: scaleOf(values, unit),
  };
};
