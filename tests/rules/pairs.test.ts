/**
 * Every sign and severity alone, and every pair of them, on each side of every window, for each product target. Not a
 * sample: all of them. Two signs are never less than the worse of the two. (Every triple: `npm run rules:triples`.)
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { catalogue, signCodes } from '#symptoms/catalogue.ts';
import { days, everySign, levelOf, nameOf, placesOfTwo, targets } from '#scripts/every-sign.ts';

// Some 250,000 assessments; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const places = days.flatMap((day) => targets.map((target) => ({ day, target })));
/** Printed once the group is done: how many cases, in how many seconds. */
const told = (what: string, cases: () => number): void => {
  let start = 0;
  beforeAll(() => { start = performance.now(); });
  afterAll(() => { process.stdout.write(`${what}: ${cases()} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`); });
};

describe('every sign alone', () => {
  told('every sign alone', () => everySign.length * places.length);

  test.each(places.map((place) => [nameOf(place), place] as const))('%s: a worse answer is no lower level', (_, place) => {
    const lower = signCodes.flatMap((code) => {
      const own = everySign.filter((said) => said.code === code && catalogue[code].kind !== 'measurement').map((said) => levelOf(said.answers, place));
      return own.some((one, index) => index > 0 && one < (own[index - 1] ?? 0)) && catalogue[code].kind !== 'thinking' ? [code] : [];
    });
    expect(lower).toEqual([]);
  });

  test('an unknown product is BCMA', () => {
    const different = days.flatMap((day) => everySign.filter(({ answers }) => levelOf(answers, { day, target: 'unknown' }) !== levelOf(answers, { day, target: 'BCMA' })));
    expect(different).toEqual([]);
  });

  test('an unknown day is the strictest day', () => {
    const milder = targets.flatMap((target) => everySign.filter(({ answers, code }) => code !== 'drove' &&
      levelOf(answers, { day: null, target }) < Math.max(...days.filter((day) => day !== null).map((day) => levelOf(answers, { day, target })))));
    expect(milder.map(({ name }) => name)).toEqual([]);
  });
});

describe('every pair', () => {
  let pairs = 0;
  told('every pair of signs', () => pairs);

  test.each(placesOfTwo.map((place) => [nameOf(place), place] as const))('%s: never under the worse of the two', (_, place) => {
    const alone = everySign.map(({ answers }) => levelOf(answers, place));
    const under: string[] = [];
    const before = pairs;
    for (const [i, one] of everySign.entries()) {
      for (const [j, other] of everySign.entries()) {
        if (j <= i || one.code === other.code) continue;
        pairs += 1;
        const worse = Math.max(alone[i] ?? 0, alone[j] ?? 0);
        if (levelOf({ ...one.answers, ...other.answers }, place) < worse) under.push(`${one.name} + ${other.name}`);
      }
    }
    expect(under).toEqual([]);
    expect(pairs - before).toBeGreaterThan(14_000);
  });
});
