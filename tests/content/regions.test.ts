import { describe, expect, it } from 'vitest';
import { isSourceId } from '#content/guide/sources.ts';
import { countryCodes, emergencyNumberOf, regionOf, standards } from '#content/regions.ts';

describe('regions', () => {
  it.each([
    ['US', '911'], ['CA', '911'], ['MX', '911'], ['GB', '999'], ['IE', '112'], ['ES', '112'], ['DE', '112'], ['FR', '112'], ['IT', '112'],
    ['NL', '112'], ['AU', '000'],
  ])('%s dials %s', (country, number) => {
    expect(emergencyNumberOf(country)).toBe(number);
    expect(regionOf(country).emergency.every((one) => one.countries.includes(country))).toBe(true);
  });

  it.each([null, 'other', '', 'ZZ', 'toString', '__proto__'])('no guess for %s: three numbers with their countries', (country) => {
    expect(emergencyNumberOf(country)).toBeNull();
    expect(regionOf(country).emergency.map((one) => one.number)).toEqual(['911', '112', '999']);
    expect(regionOf(country).emergency.every((one) => one.countries.length > 0)).toBe(true);
  });

  it('name a source for every number; only a checked one counts as verified', () => {
    const numbers = countryCodes.flatMap((code) => {
      const { emergency, crisis } = regionOf(code);
      return [...emergency, ...(crisis ? [crisis] : [])];
    });
    expect(numbers.filter(({ source }) => !isSourceId(source) && !Object.hasOwn(standards, source))).toEqual([]);
    expect(numbers.filter(({ source, verified }) => (source === 'memory') === verified)).toEqual([]);
  });
});
