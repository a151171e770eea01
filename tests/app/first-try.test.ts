/** The minutes until the emergency number count from the first call, however often somebody tries again. */
import { expect, test } from 'vitest';
import { firstTry } from '#app/first-try.ts';
import type { AlertKey, CallOutcome, Row } from '#symptoms/row.ts';

const key: AlertKey = { rule: 'W01', rests: ['fever'] };
const call = (at: string, outcome: CallOutcome, about: AlertKey = key): Row => ({
  id: at, diaryId: 'd', deviceId: 'v', seq: 1, kind: 'call', observedAt: at, recordedAt: at, zone: 'UTC', civilDay: at.slice(0, 10),
  by: 'patient', app: '', ruleSet: '', asked: [], answers: { alerts: [about], level: 'urgent', outcome },
});

test('the first call without an answer, in whatever order the rows come', () => {
  const rows = [call('2026-12-05T03:10:00Z', 'no-answer'), call('2026-12-05T02:51:00Z', 'no-answer'), call('2026-12-05T02:40:00Z', 'reached')];
  expect(firstTry(rows, [key])).toBe('2026-12-05T02:51:00Z');
});

test('calls about something else do not count', () => {
  expect(firstTry([call('2026-12-05T02:51:00Z', 'no-answer', { rule: 'W25', rests: ['fever'] })], [key])).toBeNull();
  expect(firstTry([call('2026-12-05T02:51:00Z', 'no-answer', { rule: 'W01', rests: ['older'] })], [key])).toBeNull();
  expect(firstTry([], [key])).toBeNull();
});

test('somebody answered: what was tried before is over, and what is tried after counts anew', () => {
  const before = [call('2026-12-05T02:51:00Z', 'no-answer'), call('2026-12-05T02:55:00Z', 'told-to-watch')];
  const grown: AlertKey = { rule: 'W01', rests: ['fever', 'new fever'] };
  expect(firstTry(before, [grown])).toBeNull();
  expect(firstTry([...before, call('2026-12-05T09:00:00Z', 'no-answer', grown)], [grown])).toBe('2026-12-05T09:00:00Z');
});

test('of several alerts the earliest call counts', () => {
  const rigors: AlertKey = { rule: 'W08', rests: ['rigors'] };
  const rows = [call('2026-12-05T08:52:00Z', 'no-answer'), call('2026-12-05T08:40:00Z', 'no-answer', rigors)];
  expect(firstTry(rows, [key, rigors])).toBe('2026-12-05T08:40:00Z');
});

test('a corrected entry is the same event', () => {
  const corrected: Row = { ...call('2026-12-05T02:58:00Z', 'reached', { rule: 'W25', rests: [] }), id: 'corrected', replaces: 'fever' };
  expect(firstTry([call('2026-12-05T02:51:00Z', 'no-answer'), corrected], [{ rule: 'W01', rests: ['corrected'] }])).toBe('2026-12-05T02:51:00Z');
});
