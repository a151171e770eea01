import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTemperature, toTenth } from '#symptoms/read-temperature.ts';

type Expected = number | string;
/** typed, unit of the pad -> the value read, its unit, and what is asked about it; or why it was not read. */
type Line = readonly [typed: string, pad: 'C' | 'F', read: Expected, unit?: 'C' | 'F', issue?: string];

const swapped = 'temp-unit-swapped';
const noPoint = 'temp-decimal-missing';
const no = 'temp-implausible';

const lines: readonly Line[] = [
  // as it should be
  ['38.5', 'C', 38.5, 'C'], ['37', 'C', 37, 'C'], ['98.4', 'F', 98.4, 'F'], ['100.4', 'F', 100.4, 'F'], ['100', 'F', 100, 'F'],
  ['37.95', 'C', 37.95, 'C'], ['100.35', 'F', 100.35, 'F'], ['38.', 'C', 38, 'C'], ['038.5', 'C', 38.5, 'C'], ['38.50', 'C', 38.5, 'C'],
  // both ends of what a living person can have
  ['30', 'C', 30, 'C'], ['45', 'C', 45, 'C'], ['29.9', 'C', no], ['45.1', 'C', no],
  ['86', 'F', 86, 'F'], ['113', 'F', 113, 'F'], ['85.9', 'F', no], ['113.1', 'F', no],
  // the decimal sign
  ['38,5', 'C', 38.5, 'C'], ['100,4', 'F', 100.4, 'F'], ["38'5", 'C', 38.5, 'C'], ['38’5', 'C', 38.5, 'C'], ['38·5', 'C', 38.5, 'C'],
  ['38°5', 'C', 38.5, 'C'], ['38º5', 'C', 38.5, 'C'], ['38,,5', 'C', no], ['38.5.1', 'C', no], ['38.,5', 'C', no], ['.5', 'C', no],
  // spaces
  [' 38.5 ', 'C', 38.5, 'C'], ['38 . 5', 'C', 38.5, 'C'], ['38\u00a0.5', 'C', 38.5, 'C'], ['1 0 0 . 4', 'F', 100.4, 'F'],
  ['38 5', 'C', 38.5, 'C', noPoint], ['37 38', 'C', no],
  // the unit behind it, which wins over the pad
  ['38.5C', 'C', 38.5, 'C'], ['38.5 °C', 'C', 38.5, 'C'], ['38.5 ℃', 'C', 38.5, 'C'], ['38.5c', 'F', 38.5, 'C'], ['38.5º C', 'C', 38.5, 'C'],
  ['38.5˚', 'C', 38.5, 'C'], ['101 f', 'C', 101, 'F'], ['101.3℉', 'C', 101.3, 'F'], ['101.3 °F', 'F', 101.3, 'F'], ['38,5Ｃ', 'C', 38.5, 'C'],
  ['38.5 F', 'F', 38.5, 'C', swapped], ['100.4C', 'F', 100.4, 'F', swapped], ['C', 'C', no], ['38.5K', 'C', no],
  // the other unit
  ['98.6', 'C', 98.6, 'F', swapped], ['100.4', 'C', 100.4, 'F', swapped], ['113', 'C', 113, 'F', swapped], ['86', 'C', 86, 'F', swapped],
  ['38.2', 'F', 38.2, 'C', swapped], ['30', 'F', 30, 'C', swapped], ['45', 'F', 45, 'C', swapped],
  // the point forgotten, whatever the unit
  ['385', 'C', 38.5, 'C', noPoint], ['385', 'F', 38.5, 'C', noPoint], ['1004', 'F', 100.4, 'F', noPoint], ['1004', 'C', 100.4, 'F', noPoint],
  ['986', 'F', 98.6, 'F', noPoint], ['300', 'C', 30, 'C', noPoint], ['450', 'C', 45, 'C', noPoint], ['299', 'C', no], ['451', 'C', no],
  ['860', 'F', 86, 'F', noPoint], ['859', 'F', no], ['1130', 'F', 113, 'F', noPoint], ['1131', 'F', no],
  ['3000', 'C', 30, 'C', noPoint], ['3851', 'C', 38.51, 'C', noPoint], ['4500', 'C', 45, 'C', noPoint], ['2999', 'C', no], ['4501', 'C', no],
  ['8600', 'F', 86, 'F', noPoint], ['10040', 'F', 100.4, 'F', noPoint], ['11300', 'F', 113, 'F', noPoint], ['11301', 'F', no],
  // digits of other scripts
  ['٣٨٫٥', 'C', 38.5, 'C'], ['٣٨،٥', 'C', 38.5, 'C'], ['۳۸٫۵', 'C', 38.5, 'C'], ['३८.५', 'C', 38.5, 'C'], ['３８．５', 'C', 38.5, 'C'],
  ['３８，５', 'C', 38.5, 'C'], ['৩৮.৫', 'C', 38.5, 'C'], ['๓๘.๕', 'C', 38.5, 'C'], ['١٠٠٤', 'F', 100.4, 'F', noPoint], ['𝟛𝟠.𝟝', 'C', 38.5, 'C'],
  ['\u200e38.5\u200f', 'C', 38.5, 'C'],
  // no number
  ['', 'C', 'empty'], ['   ', 'F', 'empty'], ['-38.5', 'C', no], ['−38.5', 'C', no], ['+38.5', 'C', no], ['3.85e1', 'C', no], ['38e0', 'C', no],
  ['0x26', 'C', no], ['NaN', 'C', no], ['Infinity', 'C', no], ['fever', 'F', no], ['treinta y ocho', 'C', no], ['38/5', 'C', no],
  ['38-39', 'C', no], ['3 8.5.', 'C', no], ['38⁵', 'C', no], ['ⅩⅩⅩ', 'C', no], ['0', 'C', no], ['1.004', 'F', no], ['99999999999999999999', 'C', no],
];

describe('reading a temperature as typed (evidence pack, section c)', () => {
  test.each(lines.map(([typed, pad, expected, unit, issue]) => ({ typed, pad, expected, unit, issue })))('$typed on a pad in °$pad', ({ typed, pad, expected, unit, issue }) => {
    const meant = typeof expected === 'string'
      ? { kind: 'unreadable', issue: expected }
      : { kind: 'read', value: expected, unit, ...(issue ? { issue } : {}) };
    const { celsius, fahrenheit, ...read } = { celsius: null, fahrenheit: null, ...readTemperature(typed, pad) };
    expect(read).toEqual(meant);
    expect([celsius, fahrenheit].includes(typeof expected === 'string' ? null : expected)).toBe(true);
  });

  it('is tried with at least sixty texts, each once', () => {
    const texts = lines.map(([typed, pad]) => `${pad} ${typed}`);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(60);
  });

  it('reads the digits of every script that the language library can write', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').map((numberingSystem) =>
      new Intl.NumberFormat('en', { numberingSystem, minimumFractionDigits: 1 }).format(38.5),
    );
    const inDigits = systems.filter((text) => /^\p{Nd}{2}[.,٫]\p{Nd}$/u.test(text));
    expect(inDigits.length).toBeGreaterThan(50);
    expect(inDigits.filter((text) => { const read = readTemperature(text, 'C'); return read.kind !== 'read' || read.value !== 38.5; })).toEqual([]);
  });

  /** Evidence pack, counting rule 6: the same line in both units. */
  const highLines = [[37.5, 99.5], [38, 100.4], [40, 104]] as const;

  it('never turns a fever into none, or none into a fever, by showing the other unit', () => {
    fc.assert(
      fc.property(fc.constantFrom('C', 'F'), fc.integer({ min: 0, max: 900 }), (unit, hundredths) => {
        const read = readTemperature(((unit === 'C' ? 36 : 97) + hundredths / 100).toFixed(2), unit);
        if (read.kind !== 'read') return false;
        return highLines.every(([celsius, fahrenheit]) => toTenth(read.celsius) >= celsius === toTenth(read.fahrenheit) >= fahrenheit);
      }),
      { numRuns: 3000 },
    );
  });

  it('rounds half up to a tenth', () => {
    expect([37.94, 37.95, 37.949, 100.35, 100.34, 38.05, 99.45].map(toTenth)).toEqual([37.9, 38, 37.9, 100.4, 100.3, 38.1, 99.5]);
  });

  it('reads any text without throwing, and a reading always lies in its unit’s range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('C', 'F'), (text, pad) => {
        const read = readTemperature(text, pad);
        if (read.kind === 'unreadable') return true;
        return read.unit === 'C' ? read.value >= 30 && read.value <= 45 : read.value >= 86 && read.value <= 113;
      }),
    );
  });
});
