/**
 * Comparing temperatures in the unit typed (counting rule 6): high limits after rounding half up to 0.1, low limits as
 * typed. A line that is missing is never crossed.
 */
import { toTenth } from '#symptoms/read-temperature.ts';
import type { Entry } from './entry.ts';

type Edge = number | undefined;

const edgeOf = (unit: 'C' | 'F', celsius: Edge, fahrenheit: Edge): Edge => (unit === 'C' ? celsius : fahrenheit);

export const reaches = ({ readings: { temp } }: Pick<Entry, 'readings'>, celsius: Edge, fahrenheit: Edge): boolean =>
  temp !== undefined && toTenth(temp.value) >= (edgeOf(temp.unit, celsius, fahrenheit) ?? Number.POSITIVE_INFINITY);

export const fallsTo = ({ readings: { temp } }: Pick<Entry, 'readings'>, celsius: Edge, fahrenheit: Edge): boolean =>
  temp !== undefined && temp.value <= (edgeOf(temp.unit, celsius, fahrenheit) ?? Number.NEGATIVE_INFINITY);

export const fallsUnder = ({ readings: { temp } }: Pick<Entry, 'readings'>, celsius: Edge, fahrenheit: Edge): boolean =>
  temp !== undefined && temp.value < (edgeOf(temp.unit, celsius, fahrenheit) ?? Number.NEGATIVE_INFINITY);
