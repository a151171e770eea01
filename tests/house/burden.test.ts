/** The simulated months can be repeated, and one that should alarm does. */
import { describe, expect, test } from 'vitest';
import { monthOf } from '#scripts/burden.ts';

const countOf = (rules: ReturnType<typeof monthOf>['rules'], id: string) => rules.find(({ rule }) => rule === id);

describe('a simulated month', () => {
  test('is the same for the same seed, and another for another', () => {
    const once = monthOf(1, 'without complications', 7);
    expect(monthOf(1, 'without complications', 7)).toEqual(once);
    expect(monthOf(2, 'without complications', 7).rules).not.toEqual(once.rules);
  });

  test('with a typical course raises fever, and an urgent flag within days of the onset', () => {
    const { rules, hoursToUrgent, cannotTell } = monthOf(1, 'typical course', 0);
    expect(countOf(rules, 'W01')?.flags).toBeGreaterThan(0);
    expect(hoursToUrgent).toBeGreaterThan(0);
    expect(hoursToUrgent).toBeLessThan(96);
    expect(cannotTell).toBe(0);
  });

  test('without complications has no fever, and nobody falls ill', () => {
    const { rules, hoursToUrgent, days } = monthOf(1, 'without complications', 3);
    expect(countOf(rules, 'W01')).toBeUndefined();
    expect(hoursToUrgent).toBeNull();
    expect(days.length).toBeLessThanOrEqual(31);
  });

  test('flags a rule at most once a day', () => {
    const { rules } = monthOf(1, 'typical course', 1);
    expect(rules.filter(({ flags }) => flags > 31)).toEqual([]);
  });
});
