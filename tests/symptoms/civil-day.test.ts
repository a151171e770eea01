import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isCivilDay } from '#symptoms/civil-day.ts';

describe('civil days', () => {
  it('counts days across months, leap days and years', () => {
    expect(daysBetween('2026-11-16', '2026-11-20')).toBe(4);
    expect(daysBetween('2026-11-20', '2026-11-16')).toBe(-4);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  });

  it('knows which days exist', () => {
    expect(['2028-02-29', '2026-12-31'].every(isCivilDay)).toBe(true);
    expect(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-20T00:00', '', '２０２６-01-01', 'unknown'].some(isCivilDay)).toBe(false);
  });

  it('adds what it counts', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(fc.property(days, days, (a, b) => {
      const from = addDays('2026-11-16', a);
      return isCivilDay(from) && daysBetween(from, addDays(from, b)) === b;
    }));
  });
});
