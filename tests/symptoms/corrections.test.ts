import { describe, expect, it } from 'vitest';
import { correctionOf, disagreements, mayTakeBack, mistakeOf, takenBack } from '#symptoms/corrections.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { Row } from '#symptoms/row.ts';
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

describe('two corrections of one row', () => {
  const corrected = (number: number, answers: object, replaces = 'r1'): Row => aRow(number, 'check-in', answers, at('12:05'), { replaces });
  const warm = corrected(2, { temp: { text: '99.4', unit: 'F' }, fatigue: 'mild' });
  const hot = corrected(3, { temp: { text: '101.4', unit: 'F' }, fatigue: 'mild' });
  const between = (...rows: readonly Row[]): readonly string[] => disagreements([entry, ...rows]).map(({ id }) => id);

  it.each<[string, readonly Row[], readonly string[]]>([
    ['no correction', [], []],
    ['one', [warm], []],
    ['two that say the same, in another order', [warm, corrected(3, { fatigue: 'mild', temp: { text: '99.4', unit: 'F' } })], []],
    ['two that differ', [warm, hot], ['r1']],
    ['the same correction, handed in twice', [warm, warm], []],
    ['a correction of a correction', [warm, corrected(3, { fatigue: 'severe' }, 'r2')], []],
    ['two corrections of a correction', [warm, corrected(3, { fatigue: 'severe' }, 'r2'), corrected(4, { fatigue: 'none' }, 'r2')], ['r2']],
    ['two that differ, until one is corrected to say the same', [warm, hot, corrected(4, warm.answers, 'r3')], []],
    ['two that differ, one of them corrected to something else', [warm, hot, corrected(4, { fatigue: 'severe' }, 'r3')], ['r1']],
    ['two that differ, until one is marked as a mistake', [warm, hot, aRow(4, 'check-in', {}, later, { removes: 'r3' })], []],
    ['rows that name each other in a ring', [corrected(2, { fatigue: 'mild' }, 'r3'), corrected(3, {}, 'r2'), corrected(4, { fatigue: 'none' }, 'r2')], ['r2']],
  ])('%s', (_, rows, open) => {
    expect(between(...rows)).toEqual(open);
    expect(disagreements([...rows, entry]).map(({ id }) => id)).toEqual(open);
  });

  it('a correction that takes nothing back disagrees with nobody', () => {
    const ofCaregiver = { ...entry, by: 'caregiver:Tom' } as const;
    expect(disagreements([ofCaregiver, warm, hot])).toEqual([]);
  });
});
