import { describe, expect, test } from 'vitest';
import { readPhoneNumber } from '#symptoms/phone-number.ts';

describe('a phone number in any usual writing becomes a link', () => {
  test.each([
    ['206-555-0142', 'tel:2065550142'],
    ['(206) 555-0142', 'tel:2065550142'],
    ['206.555.0142', 'tel:2065550142'],
    ['206–555–0142', 'tel:2065550142'],
    ['+1 206 555 0142', 'tel:+12065550142'],
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['0044 20 7946 0018', 'tel:+442079460018'],
    ['020 7946 0018', 'tel:02079460018'],
    ['+34 912 34 56 78', 'tel:+34912345678'],
    ['55 1234 5678', 'tel:5512345678'],
    ['030/1234567', 'tel:0301234567'],
    ['206-555-0142 ext. 12', 'tel:2065550142;ext=12'],
    ['206-555-0142 x12', 'tel:2065550142;ext=12'],
    ['２０６５５５０１４２', 'tel:2065550142'],
    ['  206  555 0142 ', 'tel:2065550142'],
    ['911', 'tel:911'],
  ])('%s', (text, href) => {
    expect(readPhoneNumber(text)).toMatchObject({ href });
  });
});

test.each([
  ['', 'empty'], ['   ', 'empty'], ['12', 'too-short'], ['+', 'letters'], ['1'.repeat(18), 'too-long'],
  ['call me', 'letters'], ['1-800-FLOWERS', 'letters'], ['206;555', 'letters'], ['javascript:1', 'letters'],
] as const)('%s is asked back: %s', (text, problem) => {
  expect(readPhoneNumber(text)).toEqual({ problem });
});

test('two digits are enough where the emergency number has two', () => {
  expect(readPhoneNumber('15', 2)).toMatchObject({ href: 'tel:15' });
  expect(readPhoneNumber('5', 2)).toEqual({ problem: 'too-short' });
});

test('what is shown is what was typed', () => {
  expect(readPhoneNumber(' (206)  555-0142 ')).toMatchObject({ shown: '(206) 555-0142' });
});
