/** How entries count: evidence pack, section b, rules 1 to 15, and the data rules of section c. */
import { describe, expect, test } from 'vitest';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import type { Assessment } from '#rules/types.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { mistakeOf } from '#symptoms/corrections.ts';
import type { By, EntryRow, Row } from '#symptoms/row.ts';
import { answersOf, entry, nowAt, row, table, treatment, type ShortEntry } from './diary.ts';

const look = (rows: readonly Row[], now: string): Assessment => {
  const assessment = assess([treatment(), ...rows], { limits: noLimits, now: nowAt(now) });
  expect(assessment.cannotTell).toEqual([]);
  return assessment;
};
const fired = (assessment: Assessment): readonly string[] => assessment.findings.map((finding) => finding.rule);
const issues = (assessment: Assessment): readonly string[] => assessment.dataIssues.map((issue) => issue.code);

const mistake = (removes: string, when: string, by: By = 'patient'): Row => row({ kind: 'note', answers: { text: '' }, by, removes }, when);
const check = { score: 10 } as const;

describe('a mistake and a better entry (rule 4)', () => {
  const wrong = entry({ at: '40 08:00', temp: '36.8 C', spo2: 84, id: 'wrong' });
  const after = (better: ShortEntry | null): Assessment =>
    look([wrong, mistake('wrong', '40 08:01'), ...(better ? [entry(better)] : [])], '40 11:00');

  test('alone, the mistaken entry still adds its signs, and that is said', () => {
    expect(fired(after(null))).toContain('W24');
    expect(issues(after(null))).toContain('retraction-open');
    expect(after(null).newest).toBeNull();
  });
  test('marking a mistake is no better entry by itself', () => {
    const confused = entry({ at: '40 08:00', confused: true, id: 'slip' });
    const mark = mistakeOf(confused as EntryRow, { instant: confused.recordedAt, civilDay: confused.civilDay, zone: 'UTC' }, 'patient');
    if (!mark) throw new Error('the patient may take back their own row');
    const { kind, answers, ...rest } = mark;
    const rows = [confused, { ...row({ kind, answers }, '40 08:00'), ...rest } as Row];
    expect(fired(look(rows, '40 09:00'))).toContain('W32');
    expect(issues(look(rows, '40 09:00'))).toContain('retraction-open');
    expect(fired(look([...rows, entry({ at: '40 08:30' })], '40 09:00'))).toEqual([]);
  });
  test('a better entry within 2 h replaces it', () => {
    expect(fired(after({ at: '40 10:00', temp: '36.8 C', spo2: 97 }))).not.toContain('W24');
    expect(issues(after({ at: '40 10:00', temp: '36.8 C', spo2: 97 }))).not.toContain('retraction-open');
  });
  test('only one that says as much: a dose, a temperature alone and an empty form leave the signs standing', () => {
    const pain = entry({ at: '40 08:00', confused: true, chest_pain: true, joint_pain: 'none', fainted: false, id: 'pain' });
    const rows = [pain, mistake('pain', '40 08:01')];
    const others = [
      row({ kind: 'dose', answers: { antipyretic_last_6h: true }, asked: ['antipyretic_last_6h'] }, '40 09:00'),
      row({ kind: 'reading', answers: answersOf({ temp: '36.8 C' }), asked: ['temp'] }, '40 09:00'),
      entry({ at: '40 09:00', asked: [] }),
      entry({ at: '40 09:00', asked: ['confused'] }),
    ];
    for (const other of others) {
      expect(fired(look([...rows, other], '40 09:10'))).toEqual(expect.arrayContaining(['W27', 'W32']));
      expect(issues(look([...rows, other], '40 09:10'))).toContain('retraction-open');
    }
    expect(fired(look([...rows, entry({ at: '40 09:00', asked: ['confused', 'chest_pain'] })], '40 09:10'))).toEqual([]);
    expect(fired(look([...rows, entry({ at: '40 09:00', asked: ['confused'], chest_pain: false })], '40 09:10'))).toEqual([]);
  });
  test('a better entry is dated at most 2 h later, also where both count as made now', () => {
    const slip = entry({ at: '40 08:00', spo2: 84, id: 'slip' });
    const rows = [slip, mistake('slip', '40 08:01')];
    expect(fired(look([...rows, entry({ at: '40 10:00', spo2: 97 })], '40 08:10'))).not.toContain('W24');
    expect(fired(look([...rows, entry({ at: '40 10:01', spo2: 97 })], '40 08:10'))).toContain('W24');
    expect(fired(look([...rows, entry({ at: '40 07:59', spo2: 97 })], '40 08:10'))).toContain('W24');
  });
  test('its temperature and its thinking check do not make the check-in complete', () => {
    const slip = entry({ at: '10 08:00', temp: '36.8 C', thinking_check: check, id: 'slip' });
    expect(issues(look([slip], '10 09:00'))).toEqual([]);
    const open = look([slip, mistake('slip', '10 08:01'), entry({ at: '10 08:05' })], '10 09:00');
    expect(issues(open)).toEqual(['retraction-open', 'temp-missing', 'thinking-check-missing']);
    expect(open.missing).toEqual(['temperature', 'thinking-check']);
  });
  test('it is asked about for 7 days, whatever was written since; what else was wrong with it is not', () => {
    const slip = entry({ at: '40 08:00', temp: '12 C', spo2: 84, id: 'slip' });
    const rows = [slip, mistake('slip', '40 08:01'), entry({ at: '43 08:00', temp: '36.8 C', spo2: 97 }), entry({ at: '47 07:00', temp: '36.8 C' })];
    expect(issues(look(rows, '47 08:00'))).toEqual(['retraction-open']);
    expect(issues(look(rows, '47 08:01'))).toEqual([]);
  });
  test('one more than 2 h later does not', () => {
    expect(fired(after({ at: '40 10:01', temp: '36.8 C', spo2: 97 }))).toContain('W24');
  });
  test('one that lacks a measurement, or has no usable value for it, does not', () => {
    expect(fired(after({ at: '40 08:05', temp: '36.8 C' }))).toContain('W24');
    expect(fired(after({ at: '40 08:05', temp: '36.8 C', spo2: 9 }))).toContain('W24');
    expect(fired(after({ at: '40 08:05', temp: '12 C', spo2: 97 }))).toContain('W24');
  });
  test('an earlier entry does not', () => {
    expect(fired(after({ at: '40 07:59', temp: '36.8 C', spo2: 97 }))).toContain('W24');
  });
  test('a correction at the same time does, in any order', () => {
    const better = { ...entry({ at: '40 08:00', temp: '36.8 C', spo2: 94 }), replaces: 'wrong' } as Row;
    expect(fired(look([wrong, better], '40 11:00'))).toEqual(['W25']);
    expect(fired(look([better, wrong], '40 11:00'))).toEqual(['W25']);
  });
  test('of two corrections the worse value rules', () => {
    const one = { ...entry({ at: '40 08:00', temp: '36.8 C', spo2: 97 }), replaces: 'wrong' } as Row;
    const other = { ...entry({ at: '40 08:00', temp: '36.8 C', spo2: 93 }), replaces: 'wrong' } as Row;
    expect(fired(look([wrong, one, other], '40 11:00'))).toEqual(['W25']);
  });

  const said = entry({ at: '40 08:00', confused: true, by: 'caregiver:Ana', id: 'said' });
  test('the patient can neither take back nor replace what a caregiver said', () => {
    const fine = entry({ at: '40 08:05' });
    expect(fired(look([said, mistake('said', '40 08:04'), fine], '40 09:00'))).toContain('W32');
    const taken = look([said, mistake('said', '40 08:04', 'caregiver:Ana'), fine], '40 09:00');
    expect(fired(taken)).toContain('W32');
    expect(issues(taken)).toContain('retraction-open');
  });
  test('another caregiver can', () => {
    const fine = entry({ at: '40 08:05', by: 'caregiver:Leo' });
    expect(fired(look([said, mistake('said', '40 08:04', 'caregiver:Leo'), fine], '40 09:00'))).toEqual([]);
  });
  test('a mistaken calm entry is not the newest: it pushes nothing out of the 24 h', () => {
    const fever = entry({ at: '40 08:00', temp: '38.2 C' });
    const later = entry({ at: '41 12:00', temp: '36.8 C', id: 'later' });
    expect(fired(look([fever, later], '41 12:10'))).not.toContain('W01');
    expect(fired(look([fever, later, mistake('later', '41 12:05')], '41 12:10'))).toContain('W01');
  });
  test('a mistaken “no steroids” ends nothing', () => {
    const rows = [entry({ at: '40 08:00', on_steroids_or_tocilizumab: true }), entry({ at: '42 08:00', by: 'caregiver:Ana', on_steroids_or_tocilizumab: false, spo2: 98, id: 'slip' }), entry({ at: '44 08:00', temp: '37.5 C' })];
    expect(fired(look(rows, '44 08:10'))).not.toContain('W05');
    expect(fired(look([...rows, mistake('slip', '42 08:01', 'caregiver:Ana')], '44 08:10'))).toContain('W05');
  });
  test('a mistaken fever is carried while no better value stands after it', () => {
    const slip = entry({ at: '40 08:00', temp: '38.2 C', id: 'slip' });
    const rows = [slip, mistake('slip', '40 08:01'), entry({ at: '41 12:00' })];
    expect(fired(look(rows, '41 12:10'))).toContain('W01');
    for (const later of ['40 11:00', '40 12:00']) expect(fired(look([...rows, entry({ at: later, temp: '36.8 C' })], '41 12:30'))).not.toContain('W01');
  });
  test('a mistaken entry with nothing beside it counts for 7 days', () => {
    const rows = [wrong, mistake('wrong', '40 08:01')];
    expect(fired(look(rows, '47 08:00'))).toContain('W24');
    expect(fired(look(rows, '47 08:01'))).not.toContain('W24');
  });
  test('a mistaken normal value stops no carried fever', () => {
    const rows = [entry({ at: '40 08:00', temp: '38.2 C' }), entry({ at: '41 12:00', temp: '36.8 C', id: 'slip' }), mistake('slip', '41 12:05'), entry({ at: '41 15:00' })];
    expect(fired(look(rows, '41 15:10'))).toContain('W01');
  });
});

describe('the 24 h and the newest entry (rules 2, 3, 5)', () => {
  table([
    { when: 'a temperature and a thinking check in the first of two entries of a morning', entries: [{ at: '10 07:00', temp: '36.8 C', thinking_check: { score: 10 } }, { at: '10 09:00' }], noIssues: ['temp-missing', 'thinking-check-missing'], level: 'none' },
    { when: 'confused, then calm, then silence for six days', entries: [{ at: '40 08:00', confused: true }, { at: '40 20:00' }], now: '46 08:00', fires: ['W32'] },
    { when: 'confused, and calm 24 h later', entries: [{ at: '40 08:00', confused: true }, { at: '41 08:00' }], fires: ['W32'] },
    { when: 'confused, and calm a minute after 24 h', entries: [{ at: '40 08:00', confused: true }, { at: '41 08:01' }], not: ['W32'] },
    { when: 'yesterday on day 30, today on day 31: each by its own day', entries: [{ at: '30 20:00', chills: 'mild' }, { at: '31 08:00', rash: 'mild' }], fires: ['W08', 'W81'], not: ['W09', 'W80'] },
    { when: 'low oxygen 47 h ago, none measured since', entries: [{ at: '40 08:00', spo2: 93 }, { at: '42 07:00' }], fires: ['W25'] },
    { when: 'the newest entry is 7 days old', entries: [{ at: '40 08:00', confused: true }, { at: '40 20:00' }], now: '47 20:00', fires: ['W32'] },
    { when: 'the newest entry is a minute older', entries: [{ at: '40 08:00', confused: true }, { at: '40 20:00' }], now: '47 20:01', not: ['W32'], fires: ['T07'] },
    { when: 'low oxygen 48 h ago', entries: [{ at: '40 08:00', spo2: 93 }, { at: '42 08:00' }], fires: ['W25'] },
    { when: 'low oxygen a minute more than 48 h ago', entries: [{ at: '40 08:00', spo2: 93 }, { at: '42 08:01' }], not: ['W25'] },
    { when: 'a carried temperature is still asked about; what else was wrong with its entry is not', entries: [{ at: '40 08:00', temp: '101 C', spo2: 9 }, { at: '41 20:00' }], fires: ['W01'], issues: ['temp-unit-swapped'], noIssues: ['spo2-implausible'] },
    { when: 'a carried pulse asks nothing of the temperature beside it', entries: [{ at: '40 08:00', temp: '101 C', heart_rate: 120 }, { at: '41 20:00', temp: '36.6 C' }], fires: ['W13'], noIssues: ['temp-unit-swapped'] },
    { when: 'an unknown product counts as one against BCMA', target: 'unknown', entries: [{ at: '50 08:00', loose_stools_24h: 2 }], fires: ['W65'] },
    { when: 'on an unknown day every window counts as met', cellsGiven: 'unknown', target: 'BCMA', entries: [{ at: '50 08:00', loose_stools_24h: 2 }], fires: ['W65'] },
    { when: 'low oxygen 47 h ago, measured again yesterday', entries: [{ at: '40 08:00', spo2: 93 }, { at: '41 06:00', spo2: 97 }, { at: '42 07:00' }], not: ['W25'] },
    { when: 'no value is carried for a weight or a sign', entries: [{ at: '40 08:00', confused: true, heart_rate: 120 }, { at: '41 20:00' }], fires: ['W13'], not: ['W32'] },
  ]);
});

describe('repeat at rest (rule 12)', () => {
  const low = { at: '10 08:00', temp: '35.6 C' } as const;
  const again = (minutes: number, short: Omit<ShortEntry, 'at'>): ShortEntry => ({ at: `10 08:${String(minutes).padStart(2, '0')}`, ...short });
  table([
    { when: 'one minute later', entries: [low, again(1, { temp: '36.6 C' })], fires: ['W11'] },
    { when: 'two minutes later', entries: [low, again(2, { temp: '36.6 C' })], not: ['W11'] },
    { when: 'thirty minutes later', entries: [low, again(30, { temp: '36.6 C' })], not: ['W11'] },
    { when: 'thirty-one minutes later', entries: [low, again(31, { temp: '36.6 C' })], fires: ['W11'] },
    { when: 'an earlier reading is no repeat', entries: [{ at: '10 07:50', temp: '36.6 C' }, low], fires: ['W11'] },
    { when: 'a repeat without a temperature', entries: [low, again(10, { heart_rate: 80 })], fires: ['W11'] },
    { when: 'the lowest ordinary repeat, 36.0 °C', entries: [low, again(10, { temp: '36.0 C' })], not: ['W11'] },
    { when: 'a repeat just under it', entries: [low, again(10, { temp: '35.9 C' })], fires: ['W11'] },
    { when: 'the highest ordinary repeat, 37.4 °C', entries: [low, again(10, { temp: '37.4 C' })], not: ['W11'] },
    { when: 'a repeat of 37.5 °C is not ordinary', entries: [low, again(10, { temp: '37.5 C' })], fires: ['W11', 'W03'] },
    { when: 'in °F: 96.8 and 99.4 are ordinary', entries: [{ ...low, temp: '96.0 F' }, again(10, { temp: '96.8 F' })], not: ['W11'] },
    { when: 'in °F: 99.4', entries: [{ ...low, temp: '96.0 F' }, again(10, { temp: '99.4 F' })], not: ['W11'] },
    { when: 'in °F: 96.7 is not', entries: [{ ...low, temp: '96.0 F' }, again(10, { temp: '96.7 F' })], fires: ['W11'] },
    { when: 'in °F: 99.5 is not', entries: [{ ...low, temp: '96.0 F' }, again(10, { temp: '99.5 F' })], fires: ['W11'] },
    { when: 'a repeat without a pressure', entries: [{ at: '10 08:00', systolic: 95 }, again(10, { temp: '36.6 C' })], fires: ['W17'] },
    { when: 'a repeat without oxygen', baselines: { spo2: 99 }, entries: [{ at: '10 08:00', spo2: 95 }, again(10, { temp: '36.6 C' })], fires: ['W26'] },
    { when: 'a repeat without a pulse', entries: [{ at: '10 08:00', heart_rate: 105 }, again(10, { temp: '36.6 C' })], fires: ['W14'] },
    { when: 'a pulse of 41 is an ordinary repeat', entries: [{ at: '10 08:00', heart_rate: 105 }, again(10, { heart_rate: 41 })], not: ['W14'] },
    { when: 'a pulse of 40 is none', entries: [{ at: '10 08:00', heart_rate: 105 }, again(10, { heart_rate: 40 })], fires: ['W14', 'W13'] },
    { when: 'a pulse of 100', entries: [{ at: '10 08:00', heart_rate: 105 }, again(10, { heart_rate: 100 })], not: ['W14'] },
    { when: 'a pulse of 101, not above usual, is still not ordinary', baselines: { heart_rate: 90 }, entries: [{ at: '10 08:00', heart_rate: 106 }, again(10, { heart_rate: 101 })], fires: ['W14'] },
    { when: 'a systolic of 90 is no ordinary repeat', baselines: { systolic: 105 }, entries: [{ at: '10 08:00', systolic: 95 }, again(10, { systolic: 90 })], fires: ['W17', 'W16'] },
    { when: 'a systolic of 91 that is usual', baselines: { systolic: 125 }, entries: [{ at: '10 08:00', systolic: 95 }, again(10, { systolic: 110 })], not: ['W17'] },
    { when: 'a repeat that still meets the row', baselines: { systolic: 125 }, entries: [{ at: '10 08:00', systolic: 92 }, again(10, { systolic: 95 })], fires: ['W17'] },
    { when: 'an oxygen repeat that still meets the row', baselines: { spo2: 99 }, entries: [{ at: '10 08:00', spo2: 95 }, again(10, { spo2: 96 })], fires: ['W26'] },
    { when: 'an oxygen repeat of 97', baselines: { spo2: 99 }, entries: [{ at: '10 08:00', spo2: 95 }, again(10, { spo2: 97 })], not: ['W26'] },
    { when: 'an oxygen repeat of 94 is not ordinary', baselines: { spo2: 98 }, entries: [{ at: '10 08:00', spo2: 95 }, again(10, { spo2: 94 })], fires: ['W26', 'W25'] },
  ]);
  test('a repeat that still meets the row replaces nothing, also when it is itself repeated later', () => {
    const rows = [entry({ at: '10 08:00', spo2: 95 }), entry({ at: '10 08:20', spo2: 96 }), entry({ at: '10 08:45', spo2: 98 })];
    const usual = treatment({ baselines: { spo2: 99 } }, '-30 00:00');
    expect(fired(look([usual, ...rows], '10 08:50'))).toContain('W26');
  });
  test('a repeat that was itself a mistake replaces nothing', () => {
    const rows = [entry({ ...low }), entry({ ...again(10, { temp: '36.6 C' }), id: 'slip' }), mistake('slip', '10 08:11')];
    expect(fired(look(rows, '10 08:20'))).toContain('W11');
  });
});

describe('a row of doses alone (rules 2 and 13)', () => {
  const doses = { antipyretic_last_6h: true, antipyretic_agreed: true } as const;
  const dose = (short: ShortEntry): ShortEntry => ({ asked: Object.keys(short).filter((code) => code !== 'at'), ...short });
  table([
    { when: 'is not the newest entry: the confusion of the day before stays in force', entries: [{ at: '40 08:00', confused: true }, dose({ at: '41 20:00', ...doses })], fires: ['W32', 'W07'] },
    { when: 'nor does it push out a value that is carried', entries: [{ at: '40 08:00', spo2: 93 }, { at: '41 20:00' }, dose({ at: '43 08:00', ...doses })], fires: ['W25'] },
    { when: 'a temperature alone is an entry', entries: [{ at: '40 08:00', confused: true }, { at: '41 20:00', asked: ['temp'], temp: '36.6 C' }], not: ['W32'] },
    { when: 'does not end the stay in hospital', entries: [{ at: '5 08:00', temp: '38.9 C' }, { at: '5 12:00', admitted: true }, dose({ at: '6 12:00', missed_doses: [{ class: 'steroid', days: 1 }] })], level: 'none', noIssues: ['temp-missing', 'thinking-check-missing'] },
    { when: 'a temperature alone ends it', entries: [{ at: '5 08:00', temp: '38.9 C' }, { at: '5 12:00', admitted: true }, { at: '5 20:00', asked: ['temp'], temp: '36.6 C' }], fires: ['W01'] },
    { when: 'is judged beside the newest entry, however much later', entries: [{ at: '40 08:00' }, dose({ at: '43 08:00', missed_doses: [{ class: 'steroid', days: 1 }] })], fires: ['W93'] },
    { when: 'is judged when the newest entry is more than seven days old', entries: [{ at: '40 08:00', confused: true }, dose({ at: '48 08:00', missed_doses: [{ class: 'steroid', days: 1 }] })], fires: ['W93', 'T07'], not: ['W32'] },
    { when: 'is judged when there is nothing else', entries: [dose({ at: '40 08:00', antipyretic_last_6h: true })], fires: ['W07'] },
    { when: 'covers the signs of the six hours after it', entries: [dose({ at: '40 08:00', antipyretic_last_6h: true }), { at: '40 14:00', cough: 'mild' }], fires: ['W05'], not: ['W07'] },
  ]);
  test('with doses alone the newest of them is the newest entry', () => {
    const rows = ['38 08:00', '39 08:00', '40 08:00'].map((when) => entry(dose({ at: when, id: when, ...doses })));
    expect(look(rows, '40 09:00').newest?.rowId).toBe('40 08:00');
  });
  test('the newest entry is the one that says how the person is', () => {
    const rows = [entry({ at: '40 08:00', id: 'said' }), entry(dose({ at: '41 20:00', ...doses }))];
    expect(look(rows, '41 21:00').newest?.rowId).toBe('said');
  });
});

describe('in hospital (rule 13)', () => {
  table([
    { when: 'admitted after a fever', entries: [{ at: '5 08:00', temp: '38.9 C' }, { at: '5 12:00', admitted: true }], now: '8 12:00', not: ['W01', 'T06', 'T01'], level: 'none', noIssues: ['temp-missing', 'thinking-check-missing'] },
    { when: 'what the entry itself says is judged', entries: [{ at: '5 12:00', admitted: true, confused: true }], fires: ['W32'] },
    { when: 'the next ordinary entry counts everything again', entries: [{ at: '5 08:00', temp: '38.9 C' }, { at: '5 12:00', admitted: true }, { at: '5 20:00' }], fires: ['W01'], issues: ['thinking-check-missing'] },
    { when: 'admitted more than seven days ago', entries: [{ at: '5 12:00', admitted: true }], now: '12 12:01', fires: ['T06'] },
    { when: 'no measurements since the hospital, 47 h', entries: [{ at: '5 08:00', temp: '36.6 C', thinking_check: check }, { at: '9 12:00', admitted: true }, { at: '11 08:00' }], not: ['T06'] },
  ]);
});

describe('entries dated later than now', () => {
  test('what was written at this very moment is not late', () => {
    expect(issues(look([entry({ at: '40 09:00' })], '40 09:00'))).toEqual([]);
  });
  test('those too far ahead are named in the order of their ids, whatever the order of the log', () => {
    const ahead = ['b', 'c', 'a'].map((id) => entry({ at: '42 08:00', id }));
    expect(look(ahead, '40 08:00').dataIssues.map(({ rowId }) => rowId)).toEqual(['a', 'b', 'c']);
  });
  test('in hospital and not, written at one moment: not; and a stay that is dated later than now pauses nothing', () => {
    for (const [one, other] of [['a', 'b'], ['b', 'a']] as const) {
      const rows = [entry({ at: '40 08:00', admitted: true, id: one }), entry({ at: '40 08:00', temp: '39 C', id: other })];
      expect(fired(look(rows, '40 08:10'))).toContain('W01');
    }
    const dose = row({ kind: 'dose', answers: { antipyretic_last_6h: true }, asked: ['antipyretic_last_6h'] }, '40 08:00');
    expect(fired(look([entry({ at: '40 07:00', confused: true }), entry({ at: '40 08:00', admitted: true }), dose], '40 08:10'))).toEqual([]);
    expect(fired(look([entry({ at: '40 07:00', confused: true }), entry({ at: '40 08:00', admitted: true, temp: '12 C' })], '40 08:10'))).toEqual([]);
    const later = [entry({ at: '40 08:00', confused: true }), entry({ at: '40 18:00', admitted: true })];
    expect(fired(look(later, '40 08:05'))).toContain('W32');
    expect(fired(look(later, '40 18:05'))).toEqual([]);
  });
  test('where nothing but doses was written, the last of them is the newest', () => {
    const doses = ['08:00', '09:00', '10:00'].map((time, index) => ({ ...row({ kind: 'dose', answers: { antipyretic_last_6h: true }, asked: ['antipyretic_last_6h'] }, `40 ${time}`), id: `dose-${index}` }));
    expect(look(doses, '40 10:10').newest?.rowId).toBe('dose-2');
  });
  test('of two entries of one moment the later id is the newest, whatever the order of the log', () => {
    const tied = ['tie-b', 'tie-c', 'tie-a'].map((id) => entry({ at: '40 08:00', id }));
    expect(look(tied, '40 09:00').newest?.rowId).toBe('tie-c');
    expect(look(tied.toReversed(), '40 09:00').newest?.rowId).toBe('tie-c');
  });
  table([
    { when: 'an hour ahead: counted as made now, and asked about', entries: [{ at: '5 09:00', temp: '38.2 C' }], now: '5 08:00', fires: ['W01'], issues: ['date-implausible'] },
    { when: '12 h ahead', entries: [{ at: '5 20:00', temp: '38.2 C' }], now: '5 08:00', fires: ['W01'], issues: ['date-implausible'] },
    { when: 'more than 12 h ahead: not evaluated', entries: [{ at: '5 20:01', temp: '38.2 C' }], now: '5 08:00', not: ['W01'], issues: ['date-implausible'] },
    { when: 'dated tomorrow on day 31 while today is day 30', entries: [{ at: '31 03:00', chills: 'mild' }], now: '30 20:00', fires: ['W08'], not: ['W09'] },
  ]);
});

describe('typing errors', () => {
  table([
    { when: '385 °C', entries: [{ at: '5 08:00', temp: '385 C' }], fires: ['W01'], issues: ['temp-decimal-missing'], noIssues: ['temp-missing'] },
    { when: '38.5 typed with °F', entries: [{ at: '5 08:00', temp: '38.5 F' }], fires: ['W01'], issues: ['temp-unit-swapped'] },
    { when: '385 °C, and the person said that 38.5 is right', entries: [{ at: '5 08:00', temp: '385 C confirmed' }], fires: ['W01'], noIssues: ['temp-decimal-missing'] },
    { when: '36.8 typed with °F, and the person said that 36.8 °C is right', entries: [{ at: '5 08:00', temp: '36.8 F confirmed' }], noIssues: ['temp-unit-swapped'] },
    { when: 'confirmed, and still a temperature nobody has', entries: [{ at: '5 08:00', temp: '55 C confirmed' }], issues: ['temp-implausible', 'temp-missing'] },
    { when: 'a temperature nobody has', entries: [{ at: '5 08:00', temp: '55 C' }], level: 'none', issues: ['temp-implausible', 'temp-missing'] },
    { when: 'no number at all', entries: [{ at: '5 08:00', temp: 'warm C' }], level: 'none', issues: ['temp-implausible', 'temp-missing'] },
    { when: 'pressure typed the wrong way round', entries: [{ at: '50 08:00', systolic: 62, diastolic: 98 }], fires: ['W17'], not: ['W16'], issues: ['bp-swapped'] },
    { when: '88 over 300: the larger cannot be a pressure, so the dangerous one is acted on', entries: [{ at: '50 08:00', systolic: 88, diastolic: 300 }], fires: ['W16'], issues: ['bp-swapped', 'bp-implausible'] },
    { when: '88 over 260: the larger may be one', entries: [{ at: '50 08:00', systolic: 88, diastolic: 260 }], not: ['W16'], issues: ['bp-swapped'], noIssues: ['bp-implausible'] },
    { when: '40 over 300: neither can be a pressure', entries: [{ at: '50 08:00', systolic: 40, diastolic: 300 }], not: ['W15', 'W16'], issues: ['bp-swapped', 'bp-implausible'] },
    { when: 'systolic 49', entries: [{ at: '50 08:00', systolic: 49 }], not: ['W15'], issues: ['bp-implausible'] },
    { when: 'systolic 50', entries: [{ at: '50 08:00', systolic: 50 }], fires: ['W15'], noIssues: ['bp-implausible'] },
    { when: '3 breaths', entries: [{ at: '50 08:00', resp_rate: 3 }], not: ['W21'], issues: ['rr-implausible'] },
    { when: '4 breaths', entries: [{ at: '50 08:00', resp_rate: 4 }], fires: ['W21'] },
    { when: 'pulse 251', entries: [{ at: '50 08:00', heart_rate: 251 }], not: ['W12'], issues: ['hr-implausible'] },
    { when: 'pulse 250', entries: [{ at: '50 08:00', heart_rate: 250 }], fires: ['W12'] },
    { when: 'a pulse that is no number', entries: [{ at: '50 08:00', heart_rate: 'fast' }], issues: ['hr-implausible'] },
  ]);
});

describe('what a calm sentence still needs', () => {
  const danger = signsMarked('now');
  const missing = (short: Omit<ShortEntry, 'at'>, when: string): readonly string[] =>
    look([entry({ ...short, at: when })], when).missing;

  test('the danger step, a temperature up to day 30, the check up to day 14', () => {
    expect(missing({ asked: [] }, '14 08:00')).toEqual(['danger', 'temperature', 'thinking-check']);
    expect(missing({ asked: danger }, '15 08:00')).toEqual(['temperature']);
    expect(missing({ asked: danger }, '31 08:00')).toEqual([]);
    expect(missing({ asked: danger.slice(1) }, '31 08:00')).toEqual(['danger']);
    expect(missing({ asked: danger, temp: '36.6 C', thinking_check: check }, '14 08:00')).toEqual([]);
  });
  test('nothing while in hospital', () => {
    expect(missing({ asked: [], admitted: true }, '5 08:00')).toEqual([]);
  });
  test('asked in two entries of the day is asked', () => {
    const rows = [entry({ at: '40 08:00', asked: danger.slice(0, 4) }), entry({ at: '40 09:00', asked: danger.slice(4) })];
    expect(look(rows, '40 10:00').missing).toEqual([]);
  });
  test('a carried temperature does not make up for it', () => {
    expect(look([entry({ at: '20 08:00', temp: '36.6 C' }), entry({ at: '21 20:00' })], '21 20:10').missing).toEqual(['temperature']);
  });
  test('an unknown day counts as the first days', () => {
    const assessment = assess([treatment({ cellsGiven: 'unknown' }), entry({ at: '300 08:00' })], { limits: noLimits, now: nowAt('300 08:10') });
    expect(assessment.missing).toEqual(['temperature', 'thinking-check']);
    expect(assessment.day).toBeNull();
  });
});

describe('receipts', () => {
  const rows = [entry({ at: '4 02:45', temp: '100,9 F', by: 'caregiver:Ana', id: 'night' }), entry({ at: '4 08:00', temp: '36.8 C', id: 'morning' })];
  test('a finding says what was entered, when, by whom, and the line it crossed', () => {
    const [finding] = look(rows, '4 08:10').findings;
    expect(finding).toMatchObject({
      rule: 'W01', slug: 'fever', level: 'urgent', soft: false, day: 4, rests: ['night'], alone: ['night'],
      lines: { feverC: { value: 38, unit: 'C' }, feverF: { value: 100.4, unit: 'F' } },
      entered: [{
        rowId: 'night', at: '2026-03-05T02:45:00.000+00:00', by: 'caregiver:Ana', code: 'temp',
        value: { kind: 'temperature', text: '100,9', fahrenheit: 100.9, unit: 'F' },
      }],
    });
    expect(finding?.sources).toContain('S14');
  });
  test('a day on which tiredness was asked and left unticked is shown as none', () => {
    const climb = look([entry({ at: '50 08:00', asked: ['fatigue'], id: 'before' }), entry({ at: '52 08:00', fatigue: 'moderate', id: 'now' })], '52 08:10');
    expect(climb.findings.find(({ rule }) => rule === 'T03')?.entered).toMatchObject([
      { rowId: 'before', code: 'fatigue', value: { kind: 'severity', severity: 'none' } },
      { rowId: 'now', code: 'fatigue', value: { kind: 'severity', severity: 'moderate' } },
    ]);
  });
  test('a sign that is back names what was before and what is now', () => {
    const fever = look([entry({ at: '40 08:00', temp: '38.1 C', id: 'then' }), entry({ at: '44 08:00', temp: '37.5 C', id: 'now' })], '44 08:10');
    expect(fever.findings.find(({ rule }) => rule === 'T04')).toMatchObject({ rests: ['now', 'then'], alone: [] });
    const words = look([entry({ at: '40 08:00', word_finding: true, id: 'then' }), entry({ at: '44 08:00', foggy: true, id: 'now' })], '44 08:10');
    expect(words.findings.find(({ rule }) => rule === 'T04')).toMatchObject({ rests: ['now', 'then'], alone: [] });
  });
  test('a sign that rests on two rows names both, and neither fires it alone', () => {
    const two = look([entry({ at: '50 08:00', temp: '38 C', id: 'a' }), entry({ at: '50 20:00', spo2: 94, id: 'b' })], '50 20:10');
    expect(two.findings[0]).toMatchObject({ rule: 'C01', rests: ['a', 'b'], alone: [] });
  });
});

test('the highest level comes first, then the table’s order', () => {
  const all = fired(look([entry({ at: '50 08:00', temp: '38 C', rash: 'mild', burning_urine: true, chest_pain: true, word_finding: true })], '50 08:10'));
  expect(all).toEqual(['W27', 'C01', 'W01', 'W36', 'W76', 'W81']);
});
