import { describe, expect, test } from 'vitest';
import { allRules } from '#rules/all-rules.ts';
import { describe as factsOf, ruleIds } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { signLevel } from '#rules/sign-level.ts';
import { catalogue, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';

const asked = { limits: noLimits, day: 5, target: 'CD19' } as const;

describe('what one ticked sign alone would mean', () => {
  test.each([
    [{ hard_to_wake: true }, 5, 'emergency', ['W30']],
    [{ confused: true }, null, 'emergency', ['W32']],
    [{ unusually_sleepy: true }, 5, 'urgent', ['W31']],
    [{ tremor: 'mild' }, 5, 'urgent', ['W38']],
    [{ tremor: 'mild' }, 31, 'same-day', ['W39']],
    [{ chills: 'mild' }, 5, 'urgent', ['W08']],
    [{ chills: 'mild' }, 31, 'same-day', ['W09']],
    [{ foggy: true }, null, 'urgent', ['W33']],
    [{ fatigue: 'mild' }, 5, 'none', []],
    [{ confused: true, night_sweats: true }, 100, 'emergency', ['W32', 'W86']],
  ] satisfies readonly (readonly [SignAnswers, number | null, string, readonly string[]])[])('%o on day %s -> %s', (answers, day, level, rules) => {
    expect(signLevel(answers, { ...asked, day })).toEqual({ level, rules });
  });

  test('it follows the limits', () => {
    const limits = { ...noLimits, rules: { W31: { level: 'emergency' } } } as const;
    expect(signLevel({ unusually_sleepy: true }, { ...asked, limits }).level).toBe('emergency');
  });

  const worst = (code: SignCode): unknown => {
    switch (catalogue[code].kind) {
      case 'yes': return true;
      case 'severity': return 'very-severe';
      case 'count': case 'hours': return 30;
      case 'thinking': return { unable: true };
      case 'doses': return [{ class: 'steroid', days: 1 }];
      case 'measurement': return { temp: { text: '41', unit: 'C' }, spo2: { text: '80' }, systolic: { text: '70' }, heart_rate: { text: '150' }, resp_rate: { text: '30' } }[code as 'temp'];
    }
  };
  /** Read together with another sign or over time, or not at all by the table. */
  const notAlone: readonly SignCode[] = ['antipyretic_agreed', 'on_steroids_or_tocilizumab', 'diastolic', 'weight_kg', 'admitted', 'appetite_loss'];
  test.each(signCodes.filter((code) => !notAlone.includes(code)))('some rule reads %s', (code) => {
    expect(signLevel({ [code]: worst(code) }, asked).rules).not.toEqual([]);
  });
});

describe('the rules as others see them', () => {
  test('107 rows, W01 to W99, C01, T01 to T07, in the table’s order', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const range = (letter: string, n: number): readonly string[] => Array.from({ length: n }, (_, i) => `${letter}${two(i + 1)}`);
    expect(ruleIds).toEqual([...range('W', 99), 'C01', ...range('T', 7)]);
    expect(new Set(allRules.map((rule) => rule.slug)).size).toBe(107);
  });
  test('verified as the table counts them: 73 yes, 28 part, 6 no', () => {
    const count = (verified: string): number => allRules.filter((rule) => rule.verified === verified).length;
    expect([count('yes'), count('part'), count('no')]).toEqual([73, 28, 6]);
  });
  test('every rule has a predicate, and every source an id', () => {
    expect(allRules.filter((rule) => !rule.on && !rule.over)).toEqual([]);
    expect(allRules.flatMap((rule) => rule.sources).filter((source) => !/^S\d\d$/u.test(source))).toEqual([]);
  });
  test('a rule is described for a day', () => {
    expect(factsOf('W03', noLimits, 90).applies).toBe(true);
    expect(factsOf('W03', noLimits, 91).applies).toBe(false);
    expect(factsOf('W03', noLimits, null).applies).toBe(true);
  });
});
