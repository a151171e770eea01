import { expect, test } from 'vitest';
import { callTime } from '#app/call-time.ts';
import { momentAt } from '#symptoms/moment.ts';

const at = (instant: string, zone: string) => ({ ms: Date.parse(instant), ...momentAt(Date.parse(instant), zone) });
const now = at('2026-12-05T02:50:00-08:00', 'America/Los_Angeles');

test.each([
  [null, '2026-12-05T02:50:00.000-08:00'],
  ['02:47', '2026-12-05T02:47:00.000-08:00'],
  ['02:50', '2026-12-05T02:50:00.000-08:00'],
  ['23:55', '2026-12-04T23:55:00.000-08:00'],
  ['02:52', '2026-12-05T02:50:00.000-08:00'],
  ['02:55', '2026-12-05T02:50:00.000-08:00'],
  ['02:56', '2026-12-04T02:56:00.000-08:00'],
  ['', '2026-12-05T02:50:00.000-08:00'],
  ['25:00', '2026-12-05T02:50:00.000-08:00'],
])('typed as %s, the call was at %s: never in the future', (typed, instant) => {
  expect(callTime(now, typed).instant).toBe(instant);
});

test('a call before midnight belongs to the day before', () => {
  expect(callTime(now, '23:55').civilDay).toBe('2026-12-04');
});
