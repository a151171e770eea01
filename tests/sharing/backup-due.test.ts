import { describe, expect, it } from 'vitest';
import { isBackupDue, restUntil, type Due } from '#sharing/backup-due.ts';

const day = (n: number): string => `2026-12-${String(n + 1).padStart(2, '0')}`;
/** Began on day 0. */
const due = ({ today, last, ...more }: Partial<Omit<Due, 'today' | 'last'>> & { readonly today: number; readonly last?: number }): boolean =>
  isBackupDue({ began: day(0), today: day(today), last: last === undefined ? null : day(last), fresh: true, copies: 'two', notBefore: null, ...more });

describe('asking for a backup', () => {
  it.each([
    ['on the first day there is little to lose', { today: 0 }, false],
    ['after day 1', { today: 1 }, true],
    ['made on day 1: not on day 2', { today: 2, last: 1 }, false],
    ['made on day 1: after day 3', { today: 3, last: 1 }, true],
    ['made on day 3: not before day 7', { today: 6, last: 3 }, false],
    ['made on day 3: after day 7', { today: 7, last: 3 }, true],
    ['made on day 7: not for a week', { today: 13, last: 7 }, false],
    ['made on day 7: a week later', { today: 14, last: 7 }, true],
    ['made on day 12: a week later', { today: 19, last: 12 }, true],
    ['never made, long after', { today: 25 }, true],
    ['made on the first day: after day 1', { today: 1, last: 0 }, true],
    ['nothing new since', { today: 25, last: 3, fresh: false }, false],
    ['one copy only: each day with something new', { today: 9, last: 8, copies: 'one' }, true],
    ['one copy only, made today', { today: 9, last: 9, copies: 'one' }, false],
    ['one copy only, on the first day', { today: 0, copies: 'one' }, false],
    ['not now: left alone until then', { today: 8, notBefore: day(9) }, false],
    ['and asked again on that day', { today: 9, notBefore: day(9) }, true],
  ] as const)('%s', (_when, given, asked) => {
    expect(due(given)).toBe(asked);
  });

  it('“not now” is two days, on any of these days', () => {
    for (const today of [1, 3, 7, 14]) {
      const notBefore = restUntil(day(today));
      expect([today, today + 1, today + 2].map((when) => due({ today: when, notBefore }))).toEqual([false, false, true]);
    }
  });
});
