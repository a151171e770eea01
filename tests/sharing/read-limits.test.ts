import { describe, expect, it, test } from 'vitest';
import { noLimits } from '#rules/limits.ts';
import { readLimits } from '#sharing/read-limits.ts';

const head = { centre: 'St. Elsewhere', date: '2026-11-18', source: 'Ward handbook' };

describe('a centre’s limits on their way out of the diary', () => {
  test.each([[null], [undefined]])('there are none: %s', (stored) => {
    expect(readLimits(stored)).toEqual({ limits: noLimits, unread: false });
  });

  it('what was read on the way in is read again', () => {
    const { limits, unread } = readLimits({ ...head, drivingClearance: '2027-01-20', rules: { W01: { lines: { feverC: 37.8 } } } });
    expect(unread).toBe(false);
    expect(limits).toMatchObject({ ...head, drivingClearance: '2027-01-20', rules: { W01: { lines: { feverC: 37.8, feverF: 100 } } } });
  });

  it('of limits by a newer version, what is known holds, and the rest is said', () => {
    const { limits, unread } = readLimits({ ...head, moon: 'full', rules: { W01: { lines: { feverC: 37.8, dew: 4 }, level: 'emergency' }, Z9: { level: 'urgent' }, W03: { window: { to: 120 } } } });
    expect(unread).toBe(true);
    expect(limits.rules).toMatchObject({ W01: { lines: { feverC: 37.8 }, level: 'emergency' }, W03: { window: { to: 120 } } });
    expect(Object.keys(limits.rules)).toEqual(['W01', 'W03']);
    expect(limits.drivingClearance).toBeNull();
  });

  it('a line that the table has overtaken is no loss', () => {
    const { limits, unread } = readLimits({ ...head, rules: { W01: { lines: { feverC: 38.4 } }, W24: { lines: { lowOxygen: 94 } } } });
    expect(unread).toBe(false);
    expect(limits).toMatchObject({ ...head, rules: { W24: { lines: { lowOxygen: 94 } } } });
    expect(limits.rules.W01).toBeUndefined();
  });

  test.each([['text'], [7], [[1]], [{ rules: 'W01' }], [{ rules: { W01: null } }], [{ ...head, date: 'today', drivingClearance: '2026-11-20' }]])('%j is not the table’s loosening: nothing of it holds', (stored) => {
    expect(readLimits(stored)).toEqual({ limits: noLimits, unread: true });
  });
});
