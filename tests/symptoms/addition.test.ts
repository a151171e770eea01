import { describe, expect, it } from 'vitest';
import { parseAddition } from '#symptoms/addition-schema.ts';
import {
  additions, answerSign, changeAddition, isBegun, leftEarlier, missDoses, rowOfAddition, startAddition, typedWeight, typeField, typingProblems,
  vitals, type Addition, type AdditionDraft,
} from '#symptoms/addition.ts';
import { momentAt } from '#symptoms/moment.ts';
import { readNumber } from '#symptoms/read-number.ts';
import type { NewRow } from '#symptoms/row.ts';

const zone = 'America/Los_Angeles';
const now = momentAt(Date.parse('2026-12-05T08:30:00-08:00'), zone);
const start = (form: Addition, weightUnit: 'kg' | 'lb' = 'kg'): AdditionDraft => startAddition({ form, by: 'patient', weightUnit }, now);
const rowOf = (draft: AdditionDraft): NewRow => {
  const made = rowOfAddition(draft, now);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.row;
};

describe('an empty form', () => {
  it.each(additions)('%s is no row, and no value is zero', (form) => {
    expect(rowOfAddition(start(form), now)).toHaveProperty('problems');
    expect(isBegun(start(form))).toBe(false);
  });

  it('blanks are as good as nothing', () => {
    expect(rowOfAddition(typeField(start('vitals'), 'heart_rate', '   '), now)).toEqual({ problems: [{ field: 'form', code: 'empty' }] });
    expect(rowOfAddition(typeField(start('note'), 'text', ' '), now)).toEqual({ problems: [{ field: 'text', code: 'empty' }] });
  });
});

describe('what was measured', () => {
  it('goes in as typed, and only what was typed', () => {
    const row = rowOf(typeField(typeField(start('vitals'), 'heart_rate', ' 88 '), 'spo2', '96 %'));
    expect(row).toMatchObject({ kind: 'reading', asked: ['heart_rate', 'spo2'], answers: { heart_rate: { text: '88' }, spo2: { text: '96 %' } } });
  });

  it.each([['abc', 'heart_rate'], ['98 97', 'spo2'], ['0', 'weight_kg'], ['-5', 'resp_rate'], ['120/80', 'systolic']] as const)('%s is no %s', (text, field) => {
    expect(typingProblems(typeField(start('vitals'), field, text))).toEqual([{ field, code: 'not-a-number' }]);
  });

  it('a lower pressure asks for the upper one', () => {
    expect(typingProblems(typeField(start('vitals'), 'diastolic', '80'))).toEqual([{ field: 'systolic', code: 'no-upper' }]);
  });

  it('pounds are kept as typed beside the kilograms that rules read, and 4.4 of them are 2.0 kg', () => {
    const draft = typeField(start('vitals', 'lb'), 'weight_kg', '160');
    const { answers } = rowOf(draft) as NewRow<'reading'>;
    expect(answers.weight_kg?.pounds).toBe('160');
    const [before = 0, after = 0] = ['160', '164.4'].map((text) => readNumber(typedWeight(text, 'lb').text) ?? 0);
    expect(Number((after - before).toFixed(6))).toBe(2);
    expect(typedWeight('72,5', 'kg')).toEqual({ text: '72,5' });
    expect(typedWeight('heavy', 'lb')).toEqual({ text: 'heavy' });
  });
});

describe('doses', () => {
  it('of a fever medicine: which, how much, when, and whether it was agreed', () => {
    const draft = changeAddition(answerSign(typeField(start('fever-medicine'), 'amount', '500 mg'), 'antipyretic_agreed', false), {
      medicine: 'paracetamol', when: { choice: 'yesterday', day: '', time: '22:15' },
    });
    expect(rowOf(draft)).toEqual({
      kind: 'dose', by: 'patient', observedAt: '2026-12-04T22:15:00.000-08:00', civilDay: '2026-12-04', recordedAt: now.instant, zone,
      asked: ['antipyretic_agreed', 'antipyretic_last_6h'], answers: { antipyretic_last_6h: true, antipyretic_agreed: false },
      medicine: { name: 'paracetamol', amount: '500 mg' },
    });
    expect(rowOfAddition(answerSign(start('fever-medicine'), 'antipyretic_agreed', true), now)).toEqual({ problems: [{ field: 'medicine', code: 'empty' }] });
  });

  it('missed: by class and days, and taken out again', () => {
    const two = missDoses(missDoses(start('medicine'), 'steroid', 1), 'anti-infective', 2);
    expect(rowOf(two).answers).toEqual({ missed_doses: [{ class: 'steroid', days: 1 }, { class: 'anti-infective', days: 2 }] });
    expect(rowOf(missDoses(two, 'steroid', 0)).answers).toEqual({ missed_doses: [{ class: 'anti-infective', days: 2 }] });
    expect(missDoses(missDoses(start('medicine'), 'other', 1), 'other', 0).answers).toEqual({});
  });
});

describe('visits and notes', () => {
  it('a visit to come is written down now', () => {
    const draft = typeField(typeField(typeField(start('visit'), 'date', '2026-12-20'), 'time', '10:30'), 'questions', 'Flu shot?');
    expect(rowOf(draft)).toMatchObject({ kind: 'visit', observedAt: now.instant, answers: { date: '2026-12-20', time: '10:30', questions: 'Flu shot?' } });
  });

  it('a day that does not exist is asked for again', () => {
    expect(rowOfAddition(typeField(typeField(start('visit'), 'date', '2026-02-30'), 'time', '25:00'), now)).toEqual({
      problems: [{ field: 'date', code: 'no-day' }, { field: 'time', code: 'no-time' }],
    });
  });

  it('meals and activity are notes', () => {
    const draft = changeAddition(typeField(start('note'), 'text', 'Half a soup'), { about: 'meals' });
    expect(rowOf(draft)).toMatchObject({ kind: 'note', asked: [], answers: { text: 'Half a soup', about: 'meals' } });
  });
});

describe('a form that was left', () => {
  const begun = typeField(start('vitals'), 'heart_rate', '88');

  it('comes back as it was', () => {
    expect(parseAddition(JSON.parse(JSON.stringify(begun)), 'vitals')).toEqual(begun);
    expect(parseAddition({ ...begun, form: 'note' }, 'vitals')).toBeNull();
    expect(parseAddition({ ...begun, more: 1 }, 'vitals')).toBeNull();
    expect(parseAddition(null, 'vitals')).toBeNull();
  });

  it('hours later offers the time at which it was begun, and loses nothing', () => {
    const morning = momentAt(Date.parse('2026-12-06T07:00:00-08:00'), zone);
    const later = leftEarlier(begun, morning);
    expect(later).toMatchObject({ typed: { heart_rate: '88' }, when: { choice: 'other', day: '2026-12-05', time: '08:30' } });
    const yesterday = changeAddition(begun, { when: { choice: 'today', day: '', time: '06:00' } });
    expect(leftEarlier(yesterday, morning).when).toEqual({ choice: 'other', day: '2026-12-05', time: '06:00' });
    expect(leftEarlier(yesterday, now).when).toEqual(yesterday.when);
    const abroad = momentAt(Date.parse('2026-12-06T07:00:00-08:00'), 'Europe/Madrid');
    expect(leftEarlier(begun, abroad).when).toEqual({ choice: 'other', day: '2026-12-05', time: '17:30' });
  });

  it('every vital has a place', () => {
    expect(vitals.every((code) => isBegun(typeField(start('vitals'), code, '1')))).toBe(true);
  });
});
