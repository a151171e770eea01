import { describe, expect, it, test } from 'vitest';
import { readNumber } from '#symptoms/read-number.ts';

describe('reading a number as typed', () => {
  test.each<[string, number | null]>([
    ['72', 72], ['72.5', 72.5], ['72,5', 72.5], [' 97 % ', 97], ['٩٧٪', 97], ['०९', 9], ['1 2 0', 120], ['0', 0],
    ['', null], ['  ', null], ['%', null], ['-5', null], ['5e1', null], ['120/80', null], ['120 80', null], ['72 kg', null], ['six', null],
    ['1.2.3', null], ['Infinity', null],
  ])('%j is %s', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected);
  });

  it('never takes an empty field for zero', () => {
    expect(['', ' ', '\u200b', '\n'].map(readNumber)).toEqual([null, null, null, null]);
  });
});
