import { expect, it } from 'vitest';
import { dueSigns } from '#symptoms/due-signs.ts';
import { lastAnswer } from '#symptoms/last-answer.ts';
import { nextVisit } from '#symptoms/next-visit.ts';
import type { SignAnswers, VisitAnswers } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';

const nowMs = Date.parse('2026-12-05T20:00:00-08:00');
const entry = (n: number, time: string, answers: SignAnswers, more: object = {}) => aRow(n, 'check-in', answers, at(time, '2026-12-05'), more);
const morning = entry(1, '08:00', { headache: 'moderate', loose_stools_24h: 2 });

it('the last answer of the day is the newest that stands', () => {
  expect(lastAnswer([morning, entry(2, '12:00', { headache: 'mild' })], 'headache', nowMs)?.value).toBe('mild');
  expect(lastAnswer([morning, entry(2, '12:00', { fatigue: 'mild' })], 'headache', nowMs)).toEqual({ value: 'moderate', at: morning.observedAt });
  expect(lastAnswer([morning], 'loose_stools_24h', nowMs)?.value).toBe(2);
});

it('is what a correction says, and nothing once it was a mistake', () => {
  expect(lastAnswer([morning, entry(2, '08:00', { headache: 'severe' }, { replaces: morning.id })], 'headache', nowMs)?.value).toBe('severe');
  expect(lastAnswer([morning, entry(2, '08:00', {}, { removes: morning.id })], 'headache', nowMs)).toBeNull();
});

it('is gone after a day', () => {
  expect(lastAnswer([morning], 'headache', Date.parse('2026-12-06T08:00:00-08:00'))).toBeNull();
});

it('signs come up at their time', () => {
  expect(dueSigns(13, 'BCMA')).toEqual([]);
  expect(dueSigns(14, 'BCMA')).toEqual(expect.arrayContaining(['slow_movement', 'small_handwriting', 'less_facial_expression', 'face_droop', 'abdominal_pain']));
  expect(dueSigns(14, undefined)).toEqual(dueSigns(14, 'BCMA'));
  expect(dueSigns(40, 'CD19')).toEqual([]);
  expect(dueSigns(90, 'CD19')).toEqual([]);
  expect(dueSigns(91, 'CD19')).toEqual(['new_lump_or_skin_growth', 'night_sweats']);
  expect(dueSigns(91, 'BCMA')).not.toContain('face_droop');
  expect(dueSigns(-1, 'BCMA')).toEqual([]);
});

it('the next visit is the earliest that is still to come', () => {
  const visit = (n: number, answers: VisitAnswers, more: object = {}) => aRow(n, 'visit', answers, at('08:00', '2026-12-01'), more);
  const soon = visit(1, { date: '2026-12-07', place: 'Clinic' });
  const rows = [visit(2, { date: '2026-12-20' }), soon, visit(3, { date: '2026-12-02' }), visit(4, { place: 'Somewhere' })];
  expect(nextVisit(rows, '2026-12-05')).toEqual({ date: '2026-12-07', place: 'Clinic' });
  expect(nextVisit([...rows, visit(5, {}, { removes: soon.id })], '2026-12-05')).toEqual({ date: '2026-12-20' });
  expect(nextVisit([], '2026-12-05')).toBeNull();
});
