import { describe, expect, it } from 'vitest';
import { reportOf } from '#sharing/report.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { aRow, at } from './report-rows.ts';

const f = (text: string): SignAnswers => ({ temp: { text, unit: 'F' } });
const [from, to] = ['2026-11-16', '2026-11-22'];

const fever = aRow(1, 'check-in', { ...f('100.9'), rigors: true }, at('02:45', '2026-11-20'));
const shown = (seq: number, rule: string, rests: readonly string[], level: 'emergency' | 'urgent' | 'same-day' | 'routine', when = at('02:45', '2026-11-20')) =>
  aRow(seq, 'shown', { rule, rests, level }, when);

describe('the warnings of the report', () => {
  it('stand once for each day and level, with what was entered and what was done', () => {
    const again = aRow(4, 'reading', f('101.2'), at('05:00', '2026-11-20'));
    const rows = [
      fever, shown(2, 'W01', ['r1'], 'urgent'), shown(3, 'W04', ['r1'], 'urgent'),
      again, shown(5, 'W01', ['r1', 'r4'], 'urgent', at('05:00', '2026-11-20')),
      aRow(6, 'call', { alerts: [{ rule: 'W01', rests: ['r1', 'r4'] }], level: 'urgent', outcome: 'told-to-come' }, at('05:05', '2026-11-20')),
    ];
    const { flags, calls } = reportOf(rows, from, to);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ level: 'urgent', civilDay: '2026-11-20', silent: [] });
    expect(flags[0]?.entries.map(({ id }) => id)).toEqual(['r1', 'r4']);
    expect(flags[0]?.calls.map(({ id }) => id)).toEqual(['r6']);
    expect(calls).toHaveLength(1);
  });

  it('are never mixed across levels; the highest comes first, and within a level the newest', () => {
    const rows = [
      aRow(1, 'check-in', { headache: 'moderate' }, at('08:00', '2026-11-17')), shown(2, 'W49', ['r1'], 'same-day', at('08:00', '2026-11-17')),
      aRow(3, 'check-in', { headache: 'moderate' }, at('08:00', '2026-11-18')), shown(4, 'W49', ['r3'], 'same-day', at('08:00', '2026-11-18')),
      shown(5, 'W01', ['r3'], 'emergency', at('08:00', '2026-11-18')),
      aRow(6, 'check-in', { fatigue: 'mild' }, at('09:00', '2026-11-18')), shown(7, 'W60', ['r6'], 'routine', at('09:00', '2026-11-18')),
    ];
    const report = reportOf(rows, from, to);
    expect(report.flags.map(({ level, civilDay }) => `${level} ${civilDay}`)).toEqual(['emergency 2026-11-18', 'same-day 2026-11-18', 'same-day 2026-11-17']);
    expect(report.nextVisit.map(({ level }) => level)).toEqual(['routine']);
  });

  it('belong to the day of the entry, even when shown or called about after midnight', () => {
    const late = aRow(1, 'reading', f('100.9'), at('23:58', '2026-11-22'));
    const rows = [
      late, shown(2, 'W01', ['r1'], 'urgent', at('00:01', '2026-11-23')),
      aRow(3, 'call', { alerts: [{ rule: 'W01', rests: ['r1'] }], level: 'urgent', outcome: 'reached' }, at('00:05', '2026-11-23')),
    ];
    expect(reportOf(rows, from, to).flags.map((flag) => flag.calls.length)).toEqual([1]);
    expect(reportOf(rows, '2026-11-23', '2026-11-29').flags).toEqual([]);
  });

  it('know the call about the entry before it was corrected', () => {
    const corrected = aRow(4, 'check-in', { ...f('101.9'), rigors: true }, at('02:45', '2026-11-20'), { replaces: 'r1' });
    const rows = [
      fever, aRow(3, 'call', { alerts: [{ rule: 'W01', rests: ['r1'] }], level: 'urgent', outcome: 'reached' }, at('02:50', '2026-11-20')),
      corrected, shown(5, 'W01', ['r4'], 'urgent'),
    ];
    expect(reportOf(rows, from, to).flags[0]?.calls.map(({ id }) => id)).toEqual(['r3']);
  });

  it('tell silence by its rule', () => {
    expect(reportOf([shown(1, 'T06', [], 'same-day')], from, to).flags).toMatchObject([{ entries: [], silent: ['T06'], calls: [] }]);
  });

  it.each([['T06', 'same-day', 'flags'], ['T07', 'routine', 'nextVisit']] as const)('%s is of the day it was shown: the entry it is counted from is no part of it', (rule, level, list) => {
    const counted = aRow(1, 'check-in', { hard_to_wake: true }, at('02:40', '2026-11-20'));
    const rows = [
      counted, shown(2, 'W30', ['r1'], 'emergency', at('02:41', '2026-11-20')),
      shown(3, rule, ['r1'], level, at('08:00', '2026-11-21')),
      aRow(4, 'call', { alerts: [{ rule, rests: ['r1'] }], level, outcome: 'reached' }, at('08:10', '2026-11-21')),
    ];
    const report = reportOf(rows, from, to);
    expect(report[list].find((flag) => flag.level === level)).toMatchObject({ civilDay: '2026-11-21', entries: [], silent: [rule], calls: [{ id: 'r4' }] });
    expect(report.flags[0]).toMatchObject({ level: 'emergency', civilDay: '2026-11-20', entries: [{ id: 'r1' }], silent: [] });
  });
});

describe('the rest of the report', () => {
  it('has the highest reading, days with entries, and never counts a call that was a mistake', () => {
    const rows = [
      fever, aRow(2, 'reading', f('98.6'), at('08:00', '2026-11-18')),
      aRow(3, 'call', { alerts: [], level: 'urgent', outcome: 'mistake' }, at('03:00', '2026-11-20')),
    ];
    const report = reportOf(rows, from, to);
    expect(report.highest).toMatchObject({ fahrenheit: 100.9, at: fever.observedAt });
    expect(report.written).toEqual(['2026-11-18', '2026-11-20']);
    expect(report.calls).toEqual([]);
    expect(report.days).toHaveLength(7);
  });

  it('puts days on which the caregiver found the same into one line', () => {
    const check = (seq: number, day: string, score: number) =>
      aRow(seq, 'thinking-check', { thinking_check: { score } }, at('10:00', day), { by: 'caregiver:Tom' });
    const { checks } = reportOf([check(1, '2026-11-17', 10), check(2, '2026-11-18', 9), check(3, '2026-11-19', 10)], from, to);
    expect(checks).toEqual([
      { days: ['2026-11-17', '2026-11-19'], by: ['caregiver:Tom'], thinking: [{ score: 10 }], signs: null },
      { days: ['2026-11-18'], by: ['caregiver:Tom'], thinking: [{ score: 9 }], signs: null },
    ]);
  });

  it('says that none was ticked only where the danger signs were gone through', () => {
    const checkIn = (seq: number, day: string, answers: object, asked: readonly string[]) => aRow(seq, 'check-in', answers, at('10:00', day), { by: 'caregiver:Tom', asked });
    const rows = [
      checkIn(1, '2026-11-17', {}, signsMarked('now')),
      checkIn(3, '2026-11-19', { fatigue: 'mild' }, ['fatigue']), checkIn(4, '2026-11-20', { confused: true }, ['confused']),
    ];
    const { checks } = reportOf(rows, from, to);
    expect(checks.map(({ days, signs }) => [days, signs])).toEqual([[['2026-11-17'], []], [['2026-11-20'], ['confused']]]);
  });

  it('takes open questions and notes of these days', () => {
    const note = (seq: number, day: string, text: string, question?: object) => aRow(seq, 'note', { text, ...(question ? { question } : {}) }, at('12:00', day));
    const rows = [note(1, '2026-11-17', 'When may I drive?', {}), note(2, '2026-11-17', 'Asked already', { asked: true }), note(3, '2026-11-18', 'Slept badly'), note(4, '2026-11-23', 'Later', {})];
    const { questions, notes } = reportOf(rows, from, to);
    expect([questions, notes]).toEqual([['When may I drive?'], ['Slept badly']]);
  });

  it('of an empty diary is empty', () => {
    expect(reportOf([], from, to)).toMatchObject({ flags: [], nextVisit: [], calls: [], highest: null, symptoms: [], written: [], checks: [], questions: [], notes: [] });
  });
});
