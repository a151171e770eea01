import { expect, test } from 'vitest';
import { daysFrom } from '#symptoms/civil-day.ts';
import { temperatureDays } from '#symptoms/history.ts';
import { drawingOf } from '#symptoms/temperature-drawing.ts';
import { aRow, at } from './store/a-row.ts';

type Typed = readonly [day: string, time: string, text: string, unit?: 'C' | 'F'];

const draw = (typed: readonly Typed[], today: string, unit: 'C' | 'F' = 'F', inHospital: readonly string[] = []) => {
  const rows = typed.map(([day, time, text, own = 'F'], index) => aRow(index + 1, 'reading', { temp: { text, unit: own } }, at(time, day)));
  return drawingOf(temperatureDays(rows, daysFrom(typed[0]?.[0] ?? today, today)), unit, (point) => point.fahrenheit >= 100.4, new Set(inHospital));
};

test('a reading lies at its hour, and a day without one breaks the line', () => {
  const { readings, days } = draw([['2026-11-18', '12:00', '98.6'], ['2026-11-20', '06:00', '98.4']], '2026-11-20');
  expect(days).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
  expect(readings).toEqual([
    { x: 0.5, value: 98.6, over: false, named: false },
    { x: 1.5, value: null, over: false, named: false },
    { x: 2.25, value: 98.4, over: false, named: false },
  ]);
});

test.each([
  ['usual values', '98.6', 'F', { from: 97, to: 102, ticks: [97, 98, 99, 100, 101, 102] }],
  ['high fever', '105.2', 'F', { from: 97, to: 106, ticks: [97, 99, 101, 103, 105] }],
  ['low value', '94.9', 'F', { from: 94, to: 102, ticks: [94, 96, 98, 100, 102] }],
  ['Celsius', '98.6', 'C', { from: 36, to: 39, ticks: [36, 37, 38, 39] }],
] as const)('the scale grows and never shrinks: %s', (_, text, unit, scale) => {
  expect(draw([['2026-11-20', '06:00', text]], '2026-11-20', unit).scale).toEqual(scale);
});

test('a value is drawn as it is compared: 37.95 °C on the line, not under it', () => {
  const { readings } = draw([['2026-11-20', '06:00', '37.95', 'C']], '2026-11-20', 'C');
  expect(readings).toMatchObject([{ value: 38, over: true }]);
});

test('where diamonds crowd, the highest keeps its number', () => {
  const { readings } = draw([['2026-11-20', '06:00', '100.6'], ['2026-11-20', '09:00', '101.2'], ['2026-11-23', '09:00', '100.5']], '2026-11-23');
  expect(readings.filter(({ named }) => named).map(({ value }) => value)).toEqual([101.2, 100.5]);
});

test('“no entry” stands once in the middle of a run of empty days, inside the picture', () => {
  expect(draw([['2026-11-14', '09:00', '98'], ['2026-11-20', '09:00', '98']], '2026-11-20').gaps).toEqual([{ middle: 3.5, hospital: false }]);
  const atTheEnd = draw([['2026-11-14', '09:00', '98']], '2026-11-21');
  expect(atTheEnd.slots).toBe(8);
  expect(atTheEnd.gaps).toEqual([{ middle: 4.5, hospital: false }]);
});

test('days in the hospital are named apart from days without an entry, and first where there is room for one', () => {
  const readings: readonly Typed[] = [['2026-11-10', '09:00', '98'], ['2026-11-23', '09:00', '98']];
  expect(draw(readings, '2026-11-23', 'F', ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']).gaps).toEqual([
    { middle: 5, hospital: false }, { middle: 11, hospital: true },
  ]);
  expect(draw(readings, '2026-11-23', 'F', ['2026-11-13']).gaps).toContainEqual({ middle: 3.5, hospital: true });
});

test('the first days leave the rest of a week free', () => {
  expect(draw([['2026-11-20', '09:00', '98']], '2026-11-20')).toMatchObject({ slots: 7, gaps: [] });
});
