import { expect, test } from 'vitest';
import { lengthDoubt } from '#symptoms/phone-length.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';

const doubt = (text: string, country: string | null, shortCodes?: boolean) => {
  const read = readPhoneNumber(text, 2);
  if ('problem' in read) throw new Error(`${text} is no number: ${read.problem}`);
  return lengthDoubt(read, country, shortCodes);
};

test.each([
  ['206-555-0142', 'US'], ['1 206 555 0142', 'US'], ['+1 206 555 0142', 'US'], ['206-555-0142 ext. 12', 'US'], ['011 44 20 7946 0018', 'US'],
  ['+44 20 7946 0018', 'US'], ['416-555-0142', 'CA'], ['55 1234 5678', 'MX'], ['+52 1 55 1234 5678', 'MX'], ['912 34 56 78', 'ES'],
  ['+34 912 34 56 78', 'ES'], ['01 23 45 67 89', 'FR'], ['+33 1 23 45 67 89', 'FR'], ['020 7946 0018', 'GB'], ['030/1234567', 'DE'], ['0800 1231', 'NL'],
  ['13 11 14 00', 'AU'], ['20655501', 'other'], ['20655501', null],
])('%s may be a whole number in %s', (text, country) => {
  expect(doubt(text, country)).toBeNull();
});

test.each([
  ['206 555 01', 'US', 10], ['555-0142', 'US', 10], ['206 555 01420', 'US', 10], ['5551', 'US', 10], ['+1 206 555 01', 'US', 10], ['+1 206 555 01', null, 10],
  ['555-0142', 'CA', 10], ['5512 3456', 'MX', 10], ['912 34 56', 'ES', 9], ['+34 912 34 56 7', 'US', 9], ['1 23 45 67 89', 'FR', 10],
  ['4321', 'GB', null], ['123456', null, null], ['+49 30 1', 'DE', null], ['1'.repeat(16), 'GB', null],
])('%s is asked about in %s', (text, country, digits) => {
  expect(doubt(text, country)).toEqual({ digits });
});

test('short codes are usual for emergency and crisis lines', () => {
  for (const code of ['15', '112', '911', '988', '3114', '116 123']) expect(doubt(code, 'US', true)).toBeNull();
  expect(doubt('555-0142', 'US', true)).toEqual({ digits: 10 });
});
