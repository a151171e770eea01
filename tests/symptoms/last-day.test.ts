import { describe, expect, it } from 'vitest';
import { lastDayOf } from '#symptoms/last-day.ts';
import type { Row, SignAnswers } from '#symptoms/row.ts';

const hour = 3_600_000;
const now = Date.parse('2026-12-05T03:00:00.000Z');
let made = 0;

const entry = (hoursAgo: number, answers: SignAnswers, more: Partial<Row> = {}): Row => {
  made += 1;
  const at = new Date(now - hoursAgo * hour).toISOString();
  const row: unknown = {
    id: `row-${String(made).padStart(3, '0')}`, diaryId: 'd', deviceId: 'p', seq: made, kind: 'check-in', observedAt: at, recordedAt: at, zone: 'UTC',
    civilDay: at.slice(0, 10), by: 'patient', app: '1', ruleSet: '1', asked: Object.keys(answers), answers, ...more,
  };
  return row as Row;
};
const fahrenheit = (text: string): SignAnswers => ({ temp: { text, unit: 'F' } });

describe('the last day', () => {
  it('holds what is 24 hours old and no more; without entries there is nothing', () => {
    const rows = [entry(24.1, fahrenheit('103')), entry(24, fahrenheit('99'))];
    expect(lastDayOf(rows, now).entries).toHaveLength(1);
    expect(lastDayOf(rows, now).highest).toMatchObject({ value: 99, unit: 'F' });
    expect(lastDayOf([], now)).toEqual({ entries: [], highest: null, newest: null, medicine: null, changed: {} });
  });

  it('the highest temperature stays beside the newest, in whatever unit each was typed', () => {
    const rows = [entry(6, { temp: { text: '38,6', unit: 'C' } }), entry(1, fahrenheit('99.1'))];
    expect(lastDayOf(rows, now)).toMatchObject({ highest: { value: 38.6, unit: 'C' }, newest: { value: 99.1, unit: 'F' } });
  });

  it('a corrected value is not told, and neither is a mistake', () => {
    const wrong = entry(3, fahrenheit('109'));
    const mistake = entry(2, fahrenheit('104'));
    const rows = [wrong, entry(3, fahrenheit('99'), { replaces: wrong.id }), mistake, entry(1, {}, { removes: mistake.id })];
    expect(lastDayOf(rows, now).highest).toMatchObject({ value: 99 });
  });

  it('medicine: what the newest entry that was asked says, not one that was never asked', () => {
    const rows = [entry(5, { antipyretic_last_6h: true, antipyretic_agreed: true }), entry(1, { rigors: true })];
    expect(lastDayOf(rows, now).medicine).toMatchObject({ taken: true, agreed: true });
    const none = entry(0.5, {}, { asked: ['temp', 'antipyretic_last_6h'] });
    expect(lastDayOf([...rows, none], now).medicine).toMatchObject({ taken: false });
    expect(lastDayOf([entry(1, { rigors: true })], now).medicine).toBeNull();
  });

  it('new or worse: only against an entry that was asked about it', () => {
    const before = entry(30, { fatigue: 'mild' }, { asked: ['fatigue', 'foggy'] });
    const rows = [before, entry(2, { fatigue: 'severe', foggy: true, rigors: true })];
    expect(lastDayOf(rows, now).changed).toEqual({ fatigue: 'severe', foggy: true });
    expect(lastDayOf([entry(30, { fatigue: 'severe' }), entry(2, { fatigue: 'mild' })], now).changed).toEqual({});
    expect(lastDayOf([entry(80, {}, { asked: ['foggy'] }), entry(2, { foggy: true })], now).changed).toEqual({});
  });
});
