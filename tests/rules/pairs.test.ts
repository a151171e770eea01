/**
 * Every sign and severity alone, and every pair of them, on each side of every window, for each product target. Not a
 * sample: all of them. Two signs are never less than the worse of the two.
 */
import { describe, expect, test, vi } from 'vitest';
import { rank } from '#rules/in-force.ts';
import { noLimits } from '#rules/limits.ts';
import { signLevel } from '#rules/sign-level.ts';
import { catalogue, severities, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { ProductTarget, SignAnswers } from '#symptoms/row.ts';

// Some 280,000 assessments; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

/** One day in each stretch between the ends of windows, and the unknown day. */
export const days: readonly (number | null)[] = [-1, 0, 13, 14, 15, 31, 56, 91, null];
/** In pairs, the stretches in which some rule reads differently together than alone. */
const pairDays: readonly (number | null)[] = [5, 20, 60, 120, null];
const targets: readonly ProductTarget[] = ['CD19', 'BCMA', 'unknown'];

const typed = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const measured: Partial<Record<SignCode, readonly unknown[]>> = {
  temp: ['34.9', '35.5', '37.6', '38.2', '40.1'].map((text) => ({ text, unit: 'C' })),
  heart_rate: typed('38', '105', '118', '140'),
  resp_rate: typed('7', '22', '28'),
  systolic: typed('78', '88', '96'),
  spo2: typed('90', '93', '96'),
  diastolic: [], weight_kg: [],
};
const answersTo = (code: SignCode): readonly unknown[] => {
  const { kind } = catalogue[code];
  switch (kind) {
    case 'yes': return [true];
    case 'severity': return severities.slice(1);
    case 'count': return [1, 2, 4, 7];
    case 'hours': return [12, 24];
    case 'thinking': return [{ score: 9 }, { score: 6 }];
    case 'doses': return [[{ class: 'steroid', days: 1 }]];
    case 'measurement': return measured[code] ?? [];
  }
};

/** Not signs: they say how to read the others. */
const notSigns: readonly SignCode[] = ['antipyretic_agreed', 'admitted', 'on_steroids_or_tocilizumab'];
type Said = { readonly code: SignCode; readonly answers: SignAnswers; readonly name: string };
const all: readonly Said[] = signCodes
  .filter((code) => !notSigns.includes(code))
  .flatMap((code) => answersTo(code).map((value) => ({ code, answers: { [code]: value }, name: `${code} ${JSON.stringify(value)}` })));

const level = (answers: SignAnswers, day: number | null, target: ProductTarget): number =>
  rank(signLevel(answers, { limits: noLimits, day, target }).level);
const place = (day: number | null, target: ProductTarget): string => `day ${day ?? 'unknown'}, ${target}`;

describe('every sign alone', () => {
  test.each(days.flatMap((day) => targets.map((target) => [place(day, target), day, target] as const)))('%s: a worse answer is no lower level', (_, day, target) => {
    const lower = signCodes.flatMap((code) => {
      const own = all.filter((said) => said.code === code && catalogue[code].kind !== 'measurement').map((said) => level(said.answers, day, target));
      return own.some((one, index) => index > 0 && one < (own[index - 1] ?? 0)) && catalogue[code].kind !== 'thinking' ? [code] : [];
    });
    expect(lower).toEqual([]);
  });

  test('an unknown product is BCMA', () => {
    const different = days.flatMap((day) => all.filter(({ answers }) => level(answers, day, 'unknown') !== level(answers, day, 'BCMA')));
    expect(different).toEqual([]);
  });

  test('an unknown day is the strictest day', () => {
    const milder = targets.flatMap((target) => all.filter(({ answers, code }) => code !== 'drove' &&
      level(answers, null, target) < Math.max(...days.filter((day) => day !== null).map((day) => level(answers, day, target)))));
    expect(milder.map(({ name }) => name)).toEqual([]);
  });
});

describe('every pair', () => {
  // Unknown is turned into BCMA before any rule looks; the test above holds that.
  const cases = pairDays.flatMap((day) => (['CD19', 'BCMA'] as const).map((target) => [place(day, target), day, target] as const));
  test.each(cases)('%s: never under the worse of the two', (_, day, target) => {
    const alone = all.map(({ answers }) => level(answers, day, target));
    const under: string[] = [];
    let count = 0;
    for (const [i, one] of all.entries()) {
      for (const [j, other] of all.entries()) {
        if (j <= i || one.code === other.code) continue;
        count += 1;
        const worse = Math.max(alone[i] ?? 0, alone[j] ?? 0);
        if (level({ ...one.answers, ...other.answers }, day, target) < worse) under.push(`${one.name} + ${other.name}`);
      }
    }
    expect(under).toEqual([]);
    expect(count).toBeGreaterThan(14_000);
  });
});
