import { describe, expect, test } from 'vitest';
import { assess } from '#rules/assess.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import { mistakeOf } from '#symptoms/corrections.ts';
import type { EntryRow, Row } from '#symptoms/row.ts';
import { entry, nowAt, row, table, treatment } from './diary.ts';

const check = { score: 10 } as const;
const full = { temp: '36.6 C', thinking_check: check } as const;

describe('W91-W96 contacts, medicines, vaccines', () => {
  table([
    { when: 'chickenpox contact', entries: [{ at: '50 08:00', contact_vzv_measles: true }], fires: ['W91'], level: 'same-day' },
    { when: 'flu contact is no amber', entries: [{ at: '50 08:00', contact_respiratory: true, burning_urine: true }], fires: ['W92', 'W76'], not: ['T05'] },
    { when: 'a missed steroid', entries: [{ at: '50 08:00', missed_doses: [{ class: 'steroid', days: 1 }] }], fires: ['W93'], not: ['W94'] },
    { when: 'a missed anti-seizure dose', entries: [{ at: '50 08:00', missed_doses: [{ class: 'anti-seizure', days: 1 }] }], fires: ['W93'] },
    { when: 'an anti-infective missed for 2 days', entries: [{ at: '50 08:00', missed_doses: [{ class: 'anti-infective', days: 2 }] }], fires: ['W93'], not: ['W94'] },
    { when: 'an anti-infective missed for 1 day', entries: [{ at: '50 08:00', missed_doses: [{ class: 'anti-infective', days: 1 }] }], fires: ['W94'], not: ['W93'], level: 'routine' },
    { when: 'another medicine missed', entries: [{ at: '50 08:00', missed_doses: [{ class: 'other', days: 5 }] }], fires: ['W94'], not: ['W93'] },
    { when: 'nothing missed', entries: [{ at: '50 08:00', missed_doses: [] }], not: ['W93', 'W94'] },
    { when: 'fever medicine on day 10, without the team', entries: [{ at: '10 08:00', temp: '36.6 C', antipyretic_last_6h: true }], fires: ['W06'], not: ['W07'], level: 'same-day' },
    { when: 'fever medicine on day 10, agreed with the team', entries: [{ at: '10 08:00', temp: '36.6 C', antipyretic_last_6h: true, antipyretic_agreed: true }], fires: ['W07'], not: ['W06'], level: 'routine' },
    { when: 'a live vaccine given', entries: [{ at: '50 08:00', live_vaccine_given: true }], fires: ['W95'], level: 'same-day' },
    { when: 'a live vaccine offered', entries: [{ at: '50 08:00', live_vaccine_offered: true }], fires: ['W96'], level: 'routine' },
  ]);
});

describe('W97 driving', () => {
  const cleared = { ...noLimits, drivingClearance: '2026-03-10' };
  const clearedOnDay19 = { ...noLimits, drivingClearance: '2026-03-20' };
  table([
    { when: 'on day 13, cleared by the team', limits: cleared, entries: [{ at: '13 08:00', drove: true }], fires: ['W97'] },
    { when: 'on day 14, cleared', limits: cleared, entries: [{ at: '14 08:00', drove: true }], not: ['W97'] },
    { when: 'on day 18, cleared from day 19 on', limits: clearedOnDay19, entries: [{ at: '18 08:00', drove: true }], fires: ['W97'] },
    { when: 'on day 19, cleared that day', limits: clearedOnDay19, entries: [{ at: '19 08:00', drove: true }], not: ['W97'] },
    { when: 'on day 60, word trouble the same day', entries: [{ at: '60 08:00', drove: true }, { at: '60 20:00', word_finding: true }], fires: ['W97'] },
    { when: 'on day 60, word trouble the day after', entries: [{ at: '60 20:00', drove: true }, { at: '61 08:00', word_finding: true }], not: ['W97'] },
    { when: 'on day 14, not cleared', entries: [{ at: '14 08:00', drove: true }], fires: ['W97'], level: 'routine' },
    { when: 'on day 55', entries: [{ at: '55 08:00', drove: true }], fires: ['W97'] },
    { when: 'on day 56', entries: [{ at: '56 08:00', drove: true }], not: ['W97'] },
    { when: '56 days after word trouble, cleared', limits: cleared, entries: [{ at: '20 08:00', word_finding: true }, { at: '76 08:00', drove: true }], fires: ['W97'] },
    { when: '57 days after word trouble', entries: [{ at: '20 08:00', word_finding: true }, { at: '77 08:00', drove: true }], not: ['W97'] },
    { when: 'day unknown', cellsGiven: 'unknown', entries: [{ at: '20 08:00', drove: true }], not: ['W97'] },
  ]);
});

describe('W98, W99', () => {
  table([
    { when: 'nobody there on day 14', entries: [{ at: '14 08:00', caregiver_absent: true }], fires: ['W98'] },
    { when: 'nobody there on day 15', entries: [{ at: '15 08:00', caregiver_absent: true }], not: ['W98'] },
    { when: 'nobody there before day 0', entries: [{ at: '-1 08:00', caregiver_absent: true }], not: ['W98'] },
    { when: 'nobody there, day unknown', cellsGiven: 'unknown', entries: [{ at: '40 08:00', caregiver_absent: true }], fires: ['W98'] },
    { when: 'nobody there, cells not given yet', cellsGiven: 'not-yet', entries: [{ at: '3 08:00', caregiver_absent: true }], not: ['W98'] },
    { when: 'something is wrong', entries: [{ at: '300 08:00', worried: true }], fires: ['W99'], level: 'same-day' },
  ]);
});

describe('T06, T07 silence', () => {
  const threeDays: Limits = { ...noLimits, rules: { T07: { lines: { silentDays: 3 } } } };
  table([
    { when: 'silent for 24 h on day 14', entries: [{ at: '13 08:00', ...full }], now: '14 08:00', not: ['T06'] },
    { when: 'silent for 24 h and a minute on day 14', entries: [{ at: '13 08:00', ...full }], now: '14 08:01', fires: ['T06'], level: 'same-day' },
    { when: 'silent for 48 h on day 20', entries: [{ at: '18 08:00', ...full }], now: '20 08:00', not: ['T06'] },
    { when: 'silent for longer than 48 h on day 20', entries: [{ at: '18 08:00', ...full }], now: '20 08:01', fires: ['T06'] },
    { when: 'silent for 3 days on day 31', entries: [{ at: '28 08:00', ...full }], now: '31 08:00', not: ['T06', 'T07'] },
    { when: 'silent for 7 days on day 90', entries: [{ at: '83 08:00' }], now: '90 08:00', not: ['T07'] },
    { when: 'silent for longer than 7 days on day 90', entries: [{ at: '83 08:00' }], now: '90 08:01', fires: ['T07'], level: 'routine' },
    { when: 'silent for longer than 7 days on day 91', entries: [{ at: '83 08:00' }], now: '91 08:01', not: ['T07'], level: 'none' },
    { when: 'no temperature for longer than 48 h on day 25', entries: [{ at: '22 08:00', temp: '36.6 C' }, { at: '23 08:00' }, { at: '24 08:00' }], now: '24 08:10', fires: ['T06'] },
    { when: 'no temperature since the first entry 47 h ago', entries: [{ at: '22 08:00' }, { at: '23 08:00' }, { at: '24 07:00' }], not: ['T06'], issues: ['temp-missing'] },
    { when: 'no thinking check for longer than 48 h on day 14', entries: [{ at: '11 08:00', ...full }, { at: '12 20:00', temp: '36.6 C' }, { at: '14 08:00', temp: '36.6 C' }], fires: ['T06'] },
    { when: 'no thinking check for longer than 48 h on day 15', entries: [{ at: '12 08:00', ...full }, { at: '13 20:00', temp: '36.6 C' }, { at: '15 08:00', temp: '36.6 C' }], not: ['T06'] },
    { when: 'a fever, then silence: both count', entries: [{ at: '5 08:00', temp: '38.2 C', thinking_check: check }], now: '6 20:00', fires: ['W01', 'T06'] },
    { when: 'the day is unknown', cellsGiven: 'unknown', entries: [{ at: '5 08:00' }], now: '12 08:00', not: ['T06', 'T07'] },
    { when: 'the day is unknown, silent for longer than 7 days', cellsGiven: 'unknown', entries: [{ at: '5 08:00' }], now: '12 08:01', not: ['T06', 'T07'], level: 'none' },
    { when: 'in hospital, where the centre waits 3 days only', limits: threeDays, entries: [{ at: '40 08:00', admitted: true }], now: '44 08:00', not: ['T07'] },
    { when: 'at home, where the centre waits 3 days only', limits: threeDays, entries: [{ at: '40 08:00' }], now: '44 08:00', fires: ['T07'] },
    { when: 'before day 0', entries: [{ at: '-6 08:00' }], now: '-1 08:00', not: ['T06', 'T07'] },
  ]);

  const look = (rows: readonly Row[], now: string) => assess(rows, { limits: noLimits, now: nowAt(now) }).findings;

  test('it rests on the entry that the gap is counted from', () => {
    const rows = [treatment(), entry({ at: '22 08:00', temp: '36.6 C', id: 'measured' }), entry({ at: '23 08:00' }), entry({ at: '24 08:00' })];
    expect(look(rows, '24 08:10').find(({ rule }) => rule === 'T06')?.rests).toEqual(['measured']);
    const late = [treatment(), entry({ at: '83 08:00', id: 'last' })];
    expect(look(late, '90 08:01').find(({ rule }) => rule === 'T07')?.rests).toEqual(['last']);
  });

  test('a temperature marked as a mistake is none', () => {
    const wrong = entry({ at: '24 07:00', temp: '36.6 C', id: 'wrong' });
    const mark = mistakeOf(wrong as EntryRow, { instant: wrong.recordedAt, civilDay: wrong.civilDay, zone: 'UTC' }, 'patient');
    if (!mark) throw new Error('the patient may take back their own row');
    const rows = [treatment(), entry({ at: '22 06:00', temp: '36.6 C' }), wrong, row(mark, '24 07:01'), entry({ at: '24 07:30' })];
    expect(look(rows, '24 08:10').map(({ rule }) => rule)).toContain('T06');
    expect(look(rows.filter(({ removes }) => removes === undefined), '24 08:10').map(({ rule }) => rule)).not.toContain('T06');
  });

  test('it counts from the first row of the treatment, not from other rows before it or settings after it', () => {
    const note = row({ kind: 'note', answers: { text: 'packed' } }, '1 08:00');
    expect(look([note, treatment({}, '3 08:00')], '4 08:00')).toEqual([]);
    expect(look([treatment({}, '3 08:00'), treatment({}, '3 20:00')], '4 08:01').map(({ rule }) => rule)).toEqual(['T06']);
  });

  const silentAt = (setUp: string, now: string) =>
    assess([treatment({}, setUp)], { limits: noLimits, now: nowAt(now) }).findings.map((finding) => finding.rule);

  test('with no entry at all it counts from the hour of set-up', () => {
    expect(silentAt('3 08:00', '4 08:00')).toEqual([]);
    expect(silentAt('3 08:00', '4 08:01')).toEqual(['T06']);
    expect(silentAt('40 08:00', '47 08:00')).toEqual([]);
    expect(silentAt('40 08:00', '47 08:01')).toEqual(['T07']);
  });

  test('a dose of medicine alone does not say how the person is', () => {
    const rows = [
      treatment(),
      entry({ at: '5 08:00', ...full }),
      row({ kind: 'dose', answers: { antipyretic_last_6h: true }, asked: ['antipyretic_last_6h'] }, '6 08:00'),
    ];
    const fired = assess(rows, { limits: noLimits, now: nowAt('6 09:00') }).findings.map((finding) => finding.rule);
    expect(fired).toContain('T06');
  });
});
