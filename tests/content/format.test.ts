import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';

const fever = { celsius: 38, fahrenheit: 100.4 };

describe('formatFor', () => {
  it.each([
    ['en', 'US', null, '100.4 °F (38.0 °C)'],
    ['es', 'US', null, '100.4 °F (38.0 °C)'],
    ['en', 'GB', null, '38.0 °C (100.4 °F)'],
    ['es', 'ES', null, '38,0 °C (100,4 °F)'],
    ['es', 'MX', null, '38.0 °C (100.4 °F)'],
    ['es', 'US', 'C', '38.0 °C (100.4 °F)'],
    ['en', null, null, '100.4 °F (38.0 °C)'],
    ['es', null, null, '38.0 °C (100.4 °F)'],
    ['en', 'other', 'C', '38.0 °C (100.4 °F)'],
  ] as const)('temperature for %s in %s with unit %s', (lang, country, unit, text) => {
    expect(formatFor(lang, country, unit).temperature(fever)).toBe(text);
  });

  it('reads times and days as they stand, in no zone', () => {
    const us = formatFor('en', 'US');
    expect(us.time('2026-11-20T02:45:00.000-08:00')).toBe('2:45\u00A0am');
    expect(us.time('2026-11-20T14:05:59.999+14:00')).toBe('2:05\u00A0pm');
    expect(formatFor('en', 'GB').time('2026-11-20T02:45:00.000-08:00')).toBe('02:45');
    expect(us.date('2026-11-20')).toBe('Friday, November 20');
    expect(us.dayAndTime('2026-11-20T23:59:00.000-08:00')).toBe('Friday, 11:59\u00A0pm');
    expect(formatFor('es', 'MX').date('2026-11-20')).toBe('viernes, 20 de noviembre');
  });

  it('spells a phone number for screen readers', () => {
    expect(formatFor('en', 'US').spokenDigits('206-555-0100')).toBe('2 0 6, 5 5 5, 0 1 0 0');
    expect(formatFor('en', 'GB').spokenDigits('+44 20 7946 0000')).toBe('+ 4 4, 2 0, 7 9 4 6, 0 0 0 0');
  });

  it('lists in the language', () => {
    expect(formatFor('en', 'GB').list(['a', 'b'])).toBe('a and b');
    expect(formatFor('es', 'ES').choice(['a', 'b'])).toBe('a o b');
    expect(formatFor('es', 'ES').country('DE')).toBe('Alemania');
    expect(formatFor('es', 'ES').capital('ánimo')).toBe('Ánimo');
  });
});
