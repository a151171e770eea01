import { expect, it } from 'vitest';
import { madeFrom, stampOf, toLookAt, withStamp } from '#scripts/translated.ts';

const spanish = "export const page = { remember: 'Llame.' };\n";

it('every Spanish text was looked at since its English one changed (npm run translated -- NAME)', () => {
  expect(toLookAt()).toEqual([]);
});

it('a stamp holds the English text it was made from', () => {
  const stamp = stampOf("remember: 'Call.'");
  expect(madeFrom(withStamp(spanish, stamp))).toBe(stamp);
  expect(madeFrom(spanish)).toBeNull();
});

it('a word more in the English text is another stamp, a line break is not', () => {
  expect(stampOf("remember: 'Call now.'")).not.toBe(stampOf("remember: 'Call.'"));
  expect(stampOf("remember:\n  'Call.'")).toBe(stampOf("remember: 'Call.'"));
});

it('a new stamp takes the place of the old one', () => {
  const once = withStamp(spanish, stampOf('one'));
  expect(withStamp(once, stampOf('two'))).toBe(withStamp(spanish, stampOf('two')));
});
