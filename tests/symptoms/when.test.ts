import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, momentOnClock, msOf } from '#symptoms/moment.ts';
import { observedAt, rightNow, whenOf } from '#symptoms/when.ts';

const zone = 'America/Los_Angeles';
const now = momentAt(Date.parse('2026-12-05T08:30:00-08:00'), zone);
const instantOf = (...given: Parameters<typeof observedAt>): string => {
  const seen = observedAt(...given);
  return 'moment' in seen ? seen.moment.instant : seen.problem;
};

describe('the moment at which a clock shows a time', () => {
  it.each([
    ['an ordinary day', '2026-12-04', '14:30', zone, '2026-12-04T14:30:00.000-08:00'],
    ['an hour that a clock change repeats: its first pass', '2026-11-01', '01:30', zone, '2026-11-01T01:30:00.000-07:00'],
    ['an hour that a clock change leaves out: the hour after', '2026-03-08', '02:30', zone, '2026-03-08T03:30:00.000-07:00'],
    ['the day of a clock change, after it', '2026-03-08', '09:00', zone, '2026-03-08T09:00:00.000-07:00'],
    ['half-hour zones', '2026-12-04', '07:15', 'Asia/Kolkata', '2026-12-04T07:15:00.000+05:30'],
  ])('%s', (_name, day, time, where, instant) => {
    expect(momentOnClock(day, time, where)?.instant).toBe(instant);
  });

  it.each([['2026-13-40', '10:00'], ['2026-12-04', '24:61'], ['', '']])('no day or no time: %s %s', (day, time) => {
    expect(momentOnClock(day, time, zone)).toBeNull();
  });

  it('is found again from what the clock showed', () => {
    const zones = ['America/Los_Angeles', 'Europe/Madrid', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/St_Johns'];
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }), fc.constantFrom(...zones), (ms, where) => {
      const minute = Math.floor(ms / 60_000) * 60_000;
      const moment = momentAt(minute, where);
      const again = momentOnClock(moment.civilDay, moment.instant.slice(11, 16), where);
      // In a repeated hour the first pass is meant.
      expect([minute, minute - 3_600_000, minute - 1_800_000]).toContain(msOf(again?.instant ?? ''));
      expect(again?.instant.slice(0, 16)).toBe(moment.instant.slice(0, 16));
    }));
  });
});

describe('when something was', () => {
  it('is now, unless somebody says otherwise', () => {
    expect(instantOf(rightNow, now)).toBe(now.instant);
  });

  it.each([
    ['earlier today', { choice: 'today', day: '', time: '07:05' }, '2026-12-05T07:05:00.000-08:00'],
    ['yesterday', { choice: 'yesterday', day: '', time: '23:50' }, '2026-12-04T23:50:00.000-08:00'],
    ['another day', { choice: 'other', day: '2026-12-01', time: '12:00' }, '2026-12-01T12:00:00.000-08:00'],
    ['this very minute', { choice: 'today', day: '', time: '08:30' }, '2026-12-05T08:30:00.000-08:00'],
    ['a minute to come', { choice: 'today', day: '', time: '08:31' }, 'future'],
    ['tomorrow', { choice: 'other', day: '2026-12-06', time: '07:00' }, 'future'],
    ['no time', { choice: 'yesterday', day: '', time: '' }, 'no-time'],
    ['half a time', { choice: 'today', day: '', time: '7' }, 'no-time'],
    ['no day', { choice: 'other', day: '', time: '07:00' }, 'no-day'],
    ['a day that does not exist', { choice: 'other', day: '2026-02-30', time: '07:00' }, 'no-day'],
  ] as const)('%s', (_name, when, said) => {
    expect(instantOf(when, now)).toBe(said);
  });

  it('is said again as it was', () => {
    const then = momentAt(Date.parse('2026-12-03T05:07:00-08:00'), zone);
    expect(instantOf(whenOf(then), now)).toBe(then.instant);
  });
});
