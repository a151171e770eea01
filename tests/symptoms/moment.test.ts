import { describe, expect, it, test } from 'vitest';
import { momentAt, msOf } from '#symptoms/moment.ts';

const utc = (text: string): number => Date.parse(text);

describe('a moment as a row keeps it', () => {
  test.each([
    ['2026-11-20T10:45:00.000Z', 'America/Los_Angeles', '2026-11-20T02:45:00.000-08:00', '2026-11-20'],
    // the night the clocks go back: the same wall time twice
    ['2026-11-01T08:30:00.000Z', 'America/Los_Angeles', '2026-11-01T01:30:00.000-07:00', '2026-11-01'],
    ['2026-11-01T09:30:00.000Z', 'America/Los_Angeles', '2026-11-01T01:30:00.000-08:00', '2026-11-01'],
    // just before and after midnight, east and west of Greenwich
    ['2026-03-29T21:59:59.999Z', 'Europe/Madrid', '2026-03-29T23:59:59.999+02:00', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', 'Europe/Madrid', '2026-03-30T00:00:00.000+02:00', '2026-03-30'],
    ['2026-06-01T18:15:00.000Z', 'Asia/Kathmandu', '2026-06-02T00:00:00.000+05:45', '2026-06-02'],
    ['2026-06-01T02:29:00.000Z', 'America/St_Johns', '2026-05-31T23:59:00.000-02:30', '2026-05-31'],
    ['2026-01-01T10:00:00.000Z', 'Pacific/Kiritimati', '2026-01-02T00:00:00.000+14:00', '2026-01-02'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01T00:00:00.000+00:00', '2026-01-01'],
  ])('%s in %s', (instant, zone, expected, civilDay) => {
    expect(momentAt(utc(instant), zone)).toEqual({ instant: expected, civilDay, zone });
    expect(msOf(expected)).toBe(utc(instant));
  });

  it('keeps the instant in every zone the phone knows', () => {
    const ms = utc('2026-10-25T00:59:59.500Z');
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => msOf(momentAt(ms, zone).instant) !== ms);
    expect(wrong).toEqual([]);
  });

  it('uses UTC, and says so, when the phone does not know the zone', () => {
    expect(momentAt(0, 'Mars/Olympus')).toEqual({ instant: '1970-01-01T00:00:00.000+00:00', civilDay: '1970-01-01', zone: 'UTC' });
    expect(momentAt(0, '').zone).toBe('UTC');
  });

  it('reads only instants that carry an offset', () => {
    expect(['2026-11-20', '2026-11-20T02:45:00', 'today', '', '2026-13-20T02:45:00Z'].map(msOf)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});
