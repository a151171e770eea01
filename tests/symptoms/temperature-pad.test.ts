import { describe, expect, it, test } from 'vitest';
import { padDigits, padIsFull, padText } from '#symptoms/temperature-pad.ts';

describe('the number pad sets the point', () => {
  test.each([
    ['', ''], ['9', '9'], ['98', '98'], ['984', '98.4'], ['1', '1'], ['10', '10'], ['100', '100'], ['1004', '100.4'],
    ['3', '3'], ['38', '38'], ['385', '38.5'], ['3851', '38.5'], ['10045', '100.4'],
  ])('%s shows %s', (digits, shown) => {
    expect(padText(digits)).toBe(shown);
  });

  it('takes the digits out of any text, so that the pad and a keyboard can be mixed', () => {
    expect(['98.4', '٣٨٫٥', '38,5 °C', ''].map(padDigits)).toEqual(['984', '385', '385', '']);
  });

  it('says when it is full', () => {
    expect(['98', '984', '100', '1004'].map(padIsFull)).toEqual([false, true, false, true]);
  });
});
