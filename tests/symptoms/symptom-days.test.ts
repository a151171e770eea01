import { describe, expect, it } from 'vitest';
import type { RowOfKind, SignAnswers } from '#symptoms/row.ts';
import { symptomRows } from '#symptoms/symptom-days.ts';
import { aRow, at } from './store/a-row.ts';

const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
const checkIn = (seq: number, day: string, answers: SignAnswers, asked: readonly string[] = Object.keys(answers), more: Partial<RowOfKind<'check-in'>> = {}) =>
  aRow(seq, 'check-in', answers, at('09:00', day), { asked: [...asked], ...more });

describe('the signs of some days', () => {
  it('are the worst of each day; asked and not there is none, not asked is nothing', () => {
    const rows = [
      checkIn(1, '2026-11-20', { fatigue: 'mild' }, ['fatigue', 'headache']),
      checkIn(2, '2026-11-20', { fatigue: 'severe' }, ['fatigue'], { by: 'caregiver:Tom' }),
      checkIn(3, '2026-11-21', { headache: 'moderate' }),
      aRow(4, 'reading', { temp: { text: '98.6', unit: 'F' } }, at('09:00', '2026-11-22')),
    ];
    expect(symptomRows(rows, days)).toEqual([
      { code: 'headache', kind: 'severity', values: [0, 2, null] },
      { code: 'fatigue', kind: 'severity', values: [3, null, null] },
    ]);
  });

  it('have a row only when they were there, and those without steps come last', () => {
    const rows = [checkIn(1, '2026-11-20', { rigors: true, loose_stools_24h: 3, nausea: 'none', fatigue: 'mild', confused: false, no_urine_hours: 6 })];
    expect(symptomRows(rows, days).map(({ code, kind, values }) => [code, kind, values[0]])).toEqual([
      ['fatigue', 'severity', 1], ['rigors', 'yes', 1], ['loose_stools_24h', 'count', 3], ['no_urine_hours', 'count', 6],
    ]);
  });

  it('leave out medicines, circumstances, mistakes and corrected values', () => {
    const rows = [
      checkIn(1, '2026-11-20', { antipyretic_last_6h: true, drove: true, chills: 'severe' }),
      checkIn(2, '2026-11-20', { chills: 'mild' }, ['chills'], { replaces: 'r1' }),
      checkIn(3, '2026-11-21', { confused: true }),
      checkIn(4, '2026-11-21', {}, [], { removes: 'r3' }),
    ];
    expect(symptomRows(rows, days)).toEqual([{ code: 'chills', kind: 'severity', values: [1, null, null] }]);
  });
});
