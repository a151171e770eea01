/** Counting rule 12: for W11, W14, W17 and W26 an ordinary repeat at rest replaces the first reading. */
import { fallsUnder, reaches } from './degrees.ts';
import { minuteMs, type Entry } from './entry.ts';
import type { Picture } from './look.ts';

type Repeatable = 'temp' | 'heart_rate' | 'systolic' | 'spo2';

/** Minutes after the first reading, both included. */
const repeat = { from: 2, to: 30 };
/** The lowest ordinary temperature, and the first that is no longer ordinary. */
const ordinaryTemp = { lowC: 36, lowF: 96.8, tooHighC: 37.5, tooHighF: 99.5 };
const ordinaryPulse = { from: 41, to: 100 };
const systolicAbove = 90;
const oxygenAbove = 94;

const isOrdinary = (entry: Entry, code: Repeatable): boolean => {
  const { heart_rate: pulse = 0, systolic = 0, spo2 = 0, temp } = entry.readings;
  switch (code) {
    case 'temp':
      return (
        temp !== undefined &&
        !fallsUnder(entry, ordinaryTemp.lowC, ordinaryTemp.lowF) && !reaches(entry, ordinaryTemp.tooHighC, ordinaryTemp.tooHighF)
      );
    case 'heart_rate': return pulse >= ordinaryPulse.from && pulse <= ordinaryPulse.to;
    case 'systolic': return systolic > systolicAbove;
    case 'spo2': return spo2 > oxygenAbove;
  }
};

/** @param stillMet the row's own condition of a number: a repeat that meets it replaces nothing */
export const repeatedAtRest = (
  first: Entry,
  code: Repeatable,
  look: Picture,
  stillMet?: (value: number) => boolean,
): boolean =>
  look.entries.some((entry) => {
    const minutes = (entry.ms - first.ms) / minuteMs;
    if (entry.open || minutes < repeat.from || minutes > repeat.to || !isOrdinary(entry, code)) return false;
    const value = entry.readings[code];
    return !(typeof value === 'number' && stillMet?.(value));
  });
