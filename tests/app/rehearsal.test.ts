import { describe, expect, it } from 'vitest';
import { answerOf, cases, choices, compared } from '#app/guide/rehearsal-cases.ts';
import { isOffered } from '#app/guide/rehearsal-offer.ts';

describe('the cases', () => {
  // What a nurse would expect of the table's rows; the app itself asks the rules.
  it.each([
    ['night-fever', 'urgent', ['W01']],
    ['handwriting', 'urgent', ['W37']],
    ['after-a-tablet', 'urgent', ['W05']],
    ['confused', 'emergency', ['W32']],
    ['loose-stools', 'same-day', ['W65']],
    ['mild-headache', 'routine', ['W52']],
  ] as const)('%s is answered by the rules: %s', (id, level, rules) => {
    const one = cases.find((candidate) => candidate.id === id);
    for (const unit of ['C', 'F'] as const) {
      const answer = one && answerOf(one, unit);
      expect(answer?.level).toBe(level);
      expect(answer?.findings.map(({ rule }) => rule)).toEqual(rules);
    }
  });

  it('have each of the four answers among them, the most urgent offered first', () => {
    expect(choices).toEqual(['emergency', 'urgent', 'same-day', 'routine']);
    expect(new Set(cases.map((one) => answerOf(one, 'C').level))).toEqual(new Set(choices));
  });

  it('say whether one would call too late', () => {
    expect(compared('routine', 'urgent')).toBe('later');
    expect(compared('emergency', 'urgent')).toBe('sooner');
    expect(compared('same-day', 'same-day')).toBe('same');
  });

  it('would not pass where no rule speaks', () => {
    expect(() => answerOf({ id: 'mild-headache', day: 40, time: '11:00', temperature: { C: '36.8', F: '98.2' }, signs: {} }, 'C')).toThrow(RangeError);
  });
});

describe('the rehearsal is offered', () => {
  it.each([
    ['after set-up, the day not known', null, null, true],
    ['before the cells', -2, null, true],
    ['until it was done once', 20, null, true],
    ['but not to somebody at home for months', 31, null, false],
    ['not when it was done', 2, '2026-12-01', false],
    ['again on day 1', 1, '2026-12-01', true],
    ['and on day 3', 3, '2026-12-02', true],
    ['once a day', 3, '2026-12-04', false],
    ['not on day 4', 4, '2026-12-01', false],
  ] as const)('%s', (_, day, practised, offered) => {
    expect(isOffered(day, practised, '2026-12-04')).toBe(offered);
  });
});
