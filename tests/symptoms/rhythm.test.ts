import { describe, expect, it } from 'vitest';
import { signsMarked } from '#symptoms/catalogue.ts';
import { addDays, daysBetween } from '#symptoms/civil-day.ts';
import { momentAt } from '#symptoms/moment.ts';
import { dueOf, inHospital, insteadOfScore, isItsDay, paceOf, silentSince, type Turn } from '#symptoms/rhythm.ts';
import type { Row, SignAnswers } from '#symptoms/row.ts';

const zone = 'America/Los_Angeles';
const dayZero = '2026-12-01';
const at = (day: number, time: string) => {
  const ms = Date.parse(`${addDays(dayZero, day)}T${time}:00-08:00`);
  return { ms, ...momentAt(ms, zone) };
};
let seq = 0;
const row = (day: number, time: string, answers: SignAnswers, more: Partial<Row> = {}): Row => {
  const { instant, civilDay } = at(day, time);
  seq += 1;
  const made: unknown = {
    id: `r${seq}`, diaryId: 'd', deviceId: 'p', seq, kind: 'check-in', observedAt: instant, recordedAt: instant, zone, civilDay,
    by: 'patient', app: '', ruleSet: '', asked: Object.keys(answers), answers, ...more,
  };
  return made as Row;
};
const checkIn = (day: number, time: string, more: Partial<Row> = {}): Row => row(day, time, {}, { asked: signsMarked('now'), ...more });
const check = (day: number, time: string): Row => row(day, time, { thinking_check: { score: 10 } }, { kind: 'thinking-check' });
const due = (turn: Turn, rows: readonly Row[], day: number, time: string) => dueOf(turn, rows, at(day, time), day);

describe('check-ins', () => {
  it.each([
    ['twice a day in the first days: twelve hours later', 6, '08:00', 6, '19:59', { state: 'at', at: at(6, '20:00').instant }],
    ['after them it is time', 6, '08:00', 6, '20:00', { state: 'now' }],
    ['still so on day 14', 14, '08:00', 14, '19:00', { state: 'at', at: at(14, '20:00').instant }],
    ['once a day from day 15', 15, '08:00', 15, '23:00', { state: 'on', civilDay: addDays(dayZero, 16) }],
    ['yesterday’s is not today’s', 15, '23:00', 16, '07:00', { state: 'now' }],
    ['once a week after day 30', 30, '08:00', 31, '08:00', { state: 'on', civilDay: addDays(dayZero, 35) }],
    ['on its day', 30, '08:00', 35, '08:00', { state: 'now' }],
    ['late in the week it is still to do', 30, '08:00', 38, '08:00', { state: 'now' }],
    ['done late, the day of the next stays', 38, '08:00', 39, '08:00', { state: 'on', civilDay: addDays(dayZero, 42) }],
    ['once a month after day 90', 90, '08:00', 91, '08:00', { state: 'on', civilDay: addDays(dayZero, 120) }],
    ['years on', 1000, '08:00', 1020, '08:00', { state: 'now' }],
  ] as const)('%s', (_, lastDay, lastTime, day, time, expected) => {
    expect(due('check-in', [checkIn(lastDay, lastTime)], day, time)).toEqual(expected);
  });

  it('none before the cells; with the day unknown, as often as in the first days', () => {
    expect(due('check-in', [], -3, '08:00')).toBeNull();
    expect(dueOf('check-in', [checkIn(6, '08:00')], at(6, '09:00'), null)).toEqual({ state: 'at', at: at(6, '20:00').instant });
  });

  it('the caregiver’s list of signs is one; a temperature alone, a tick elsewhere, a mistake and an entry of tomorrow are none', () => {
    expect(due('check-in', [row(6, '08:00', {}, { asked: signsMarked('seen'), by: 'caregiver:Tom' })], 6, '09:00')).toMatchObject({ state: 'at' });
    const mistaken = checkIn(6, '08:00', { id: 'wrong' });
    const rows = [
      row(6, '08:00', { temp: { text: '98.2', unit: 'F' } }, { kind: 'reading' }), row(6, '08:00', { confused: false }),
      mistaken, row(6, '08:30', {}, { removes: 'wrong' }), checkIn(7, '08:00'),
    ];
    expect(due('check-in', rows, 6, '09:00')).toEqual({ state: 'now' });
  });

  it('are called by their pace', () => {
    expect([null, -1, 0, 14, 15, 30, 31, 90, 91].map(paceOf)).toEqual(['often', 'often', 'often', 'often', 'daily', 'daily', 'weekly', 'weekly', 'monthly']);
    expect([35, 36, 84, 120].map(isItsDay)).toEqual([true, false, true, true]);
  });

  it('a night of 23 hours moves no day', () => {
    // The clocks of Los Angeles change in the night to day 103.
    expect(daysBetween(dayZero, '2027-03-14')).toBe(103);
    expect(due('check-in', [checkIn(102, '23:30')], 104, '00:10')).toEqual({ state: 'on', civilDay: addDays(dayZero, 120) });
  });
});

describe('thinking checks', () => {
  it.each([
    ['twice a day to day 14', 14, '08:00', 14, '09:00', { state: 'at', at: at(14, '20:00').instant }],
    ['daily to day 30', 30, '08:00', 30, '09:00', { state: 'on', civilDay: addDays(dayZero, 31) }],
    ['weekly to day 90', 40, '08:00', 41, '09:00', { state: 'on', civilDay: addDays(dayZero, 42) }],
    ['none after that', 84, '08:00', 91, '09:00', null],
  ] as const)('%s', (_, lastDay, lastTime, day, time, expected) => {
    expect(due('thinking-check', [check(lastDay, lastTime)], day, time)).toEqual(expected);
  });

  it('the questions instead of the score count as one; one of them does not', () => {
    const asked = (codes: readonly string[]) => row(6, '08:00', {}, { asked: codes });
    expect(due('thinking-check', [asked(insteadOfScore)], 6, '09:00')).toMatchObject({ state: 'at' });
    expect(due('thinking-check', [asked(['confused'])], 6, '09:00')).toEqual({ state: 'now' });
  });
});

describe('silence', () => {
  it.each([
    ['24 hours are not yet silence', 6, '08:00', 7, '08:00', false],
    ['a minute more is', 6, '08:00', 7, '08:01', true],
    ['to day 30', 29, '08:00', 30, '09:00', true],
    ['not after it', 29, '08:00', 31, '09:00', false],
  ] as const)('%s', (_, lastDay, lastTime, day, time, silent) => {
    expect(silentSince([checkIn(lastDay, lastTime)], at(day, time), day)).toBe(silent ? at(lastDay, lastTime).instant : null);
  });

  it('any entry of anybody ends it; a mark of a mistake does not', () => {
    const old = checkIn(5, '08:00', { id: 'old' });
    expect(silentSince([old, row(6, '08:00', { temp: { text: '98', unit: 'F' } }, { kind: 'reading' })], at(7, '07:00'), 7)).toBeNull();
    expect(silentSince([old, row(7, '06:00', {}, { removes: 'old', asked: [] })], at(7, '07:00'), 7)).toBe(old.observedAt);
  });

  it('in hospital is no silence, for a week', () => {
    const admitted = row(6, '08:00', { admitted: true });
    expect(silentSince([admitted], at(9, '08:00'), 9)).toBeNull();
    expect(inHospital([admitted], at(13, '08:00'))).toBe(true);
    expect(inHospital([admitted], at(13, '08:01'))).toBe(false);
    expect(inHospital([admitted, checkIn(9, '08:00')], at(9, '09:00'))).toBe(false);
  });
});
