import { describe, expect, it } from 'vitest';
import { correctionOf, mayTakeBack, mistakeOf, takenBack } from '#symptoms/corrections.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import { aRow, at } from './store/a-row.ts';

const entry = aRow(1, 'check-in', { temp: { text: '98,4', unit: 'F' }, fatigue: 'mild', chest_pain: true }, at('12:05'), { asked: ['temp', 'fatigue', 'chest_pain'] });
const later = at('12:08');

const stored = (newRow: object) => parseRow({ ...newRow, id: 'r2', diaryId: 'diary', deviceId: 'phone', seq: 2, app: '0.1.0', ruleSet: '2026.11.1' });

describe('a correction', () => {
  const correction = correctionOf(entry, { temp: { text: '99.4', unit: 'F' }, chest_pain: null, tremor: 'mild' }, later, 'patient');

  it('is a new row of the same time, with all other answers kept', () => {
    expect(correction).toEqual({
      kind: 'check-in', observedAt: entry.observedAt, recordedAt: later.instant, zone: entry.zone, civilDay: entry.civilDay, by: 'patient',
      asked: ['temp', 'fatigue', 'chest_pain', 'tremor'],
      answers: { temp: { text: '99.4', unit: 'F' }, fatigue: 'mild', tremor: 'mild' },
      replaces: 'r1',
    });
    expect(stored(correction ?? {})).toHaveProperty('row');
  });

  it('leaves the old row as it was', () => {
    expect(entry.answers).toEqual({ temp: { text: '98,4', unit: 'F' }, fatigue: 'mild', chest_pain: true });
  });
});

describe('a mistake', () => {
  it('is a row of the same kind and time that answers nothing', () => {
    expect(mistakeOf(entry, later, 'patient')).toEqual({
      kind: 'check-in', observedAt: entry.observedAt, recordedAt: later.instant, zone: entry.zone, civilDay: entry.civilDay, by: 'patient',
      asked: [], answers: {}, removes: 'r1',
    });
  });

  it('can be said of every kind that holds something to take back', () => {
    const rows = [
      aRow(1, 'reading', {}, at('08:00')), aRow(1, 'thinking-check', {}, at('08:00')), aRow(1, 'dose', {}, at('08:00')),
      aRow(1, 'visit', { place: 'Clinic' }, at('08:00')), aRow(1, 'treatment', { country: 'US' }, at('08:00')), aRow(1, 'note', { text: 'x' }, at('08:00')),
    ];
    expect(rows.map((row) => stored(mistakeOf(row, later, 'patient') ?? {})).filter((parsed) => !('row' in parsed))).toEqual([]);
  });
});

describe('who may take back whose row', () => {
  const ofCaregiver = { ...entry, by: 'caregiver:Tom' } as const;

  it('a caregiver’s row is left to caregivers', () => {
    expect(mayTakeBack('patient', ofCaregiver)).toBe(false);
    expect(mayTakeBack('caregiver:Ann', ofCaregiver)).toBe(true);
    expect(mayTakeBack('caregiver:Tom', entry)).toBe(true);
    expect(correctionOf(ofCaregiver, { fatigue: 'none' }, later, 'patient')).toBeNull();
    expect(mistakeOf(ofCaregiver, later, 'patient')).toBeNull();
  });

  it('a row that says so all the same takes nothing back', () => {
    const claim = aRow(2, 'check-in', {}, later, { removes: 'r1' });
    expect(takenBack([ofCaregiver, claim]).size).toBe(0);
    expect([...takenBack([entry, claim]).keys()]).toEqual(['r1']);
  });

  it('a row cannot take back itself or a row that is not there', () => {
    expect(takenBack([aRow(1, 'check-in', {}, later, { replaces: 'r1' }), aRow(2, 'check-in', {}, later, { removes: 'gone' })]).size).toBe(0);
  });
});
