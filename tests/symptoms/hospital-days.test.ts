import { expect, it } from 'vitest';
import { hospitalDays } from '#symptoms/hospital-days.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';

const entry = (n: number, day: string, answers: SignAnswers, more: object = {}) =>
  aRow(n, 'check-in', answers, at('10:00', day), more);
const stay = entry(1, '2026-12-01', { admitted: true });

it('go on until something else is entered', () => {
  expect([...hospitalDays([entry(2, '2026-12-03', { fatigue: 'mild' }), stay], '2026-12-05')]).toEqual(['2026-12-01', '2026-12-02']);
  expect([...hospitalDays([stay], '2026-12-03')]).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
});

it('are not taken for granted after a week, unless it is said again', () => {
  expect(hospitalDays([stay], '2026-12-20').has('2026-12-09')).toBe(false);
  expect(hospitalDays([stay, entry(2, '2026-12-08', { admitted: true })], '2026-12-20').has('2026-12-14')).toBe(true);
});

it('are none without a word of it, or when it was a mistake', () => {
  expect([...hospitalDays([entry(1, '2026-12-01', { admitted: false })], '2026-12-02')]).toEqual([]);
  const mistake = entry(2, '2026-12-01', {}, { removes: stay.id });
  expect([...hospitalDays([stay, mistake], '2026-12-02')]).toEqual([]);
});
