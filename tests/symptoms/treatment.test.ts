import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inLogOrder } from '#symptoms/log-order.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { centreRow, dayNumber, treatmentOf } from '#symptoms/treatment.ts';
import { aRow, at } from './store/a-row.ts';

const said = (seq: number, answers: TreatmentAnswers, time: string, more = {}) => aRow(seq, 'treatment', answers, at(time), more);

describe('what is known of the treatment', () => {
  it('the newest answer wins field by field', () => {
    const rows = [
      said(1, { cellsGiven: '2026-11-16', teamNumber: '555 0100', country: 'US' }, '08:00'),
      said(2, { teamNumber: '555 0199' }, '09:00'),
      said(3, { country: null }, '10:00'),
    ];
    expect(treatmentOf(rows)).toEqual({ cellsGiven: '2026-11-16', teamNumber: '555 0199', country: null });
  });

  it('adds one baseline without losing the others', () => {
    const rows = [said(1, { baselines: { heart_rate: 60, tremor: 'mild' } }, '08:00'), said(2, { baselines: { heart_rate: 64 } }, '09:00')];
    expect(treatmentOf(rows).baselines).toEqual({ heart_rate: 64, tremor: 'mild' });
  });

  it('takes back a baseline, and knows it again when it is written anew', () => {
    const rows = [said(1, { baselines: { heart_rate: 60, tremor: 'mild' } }, '08:00'), said(2, { withoutBaselines: ['heart_rate'] }, '09:00')];
    expect(treatmentOf(rows)).toEqual({ baselines: { tremor: 'mild' } });
    expect(treatmentOf([...rows, said(3, { baselines: { heart_rate: 66 } }, '10:00')]).baselines).toEqual({ heart_rate: 66, tremor: 'mild' });
  });

  it('adds one fact of the card without losing the others', () => {
    const rows = [said(1, { card: { allergies: 'penicillin' } }, '08:00'), said(2, { card: { diagnosis: 'lymphoma', allergies: null } }, '09:00')];
    expect(treatmentOf(rows).card).toEqual({ allergies: null, diagnosis: 'lymphoma' });
  });

  describe('a centre’s settings', () => {
    const pack = (seq: number, time: string, limits: unknown, teamNumber?: string) =>
      aRow(seq, 'limits', { limits, ...(teamNumber ? { treatment: { teamNumber } } : {}) }, at(time));
    const own = said(1, { teamNumber: 'own' }, '08:00');
    const first = pack(2, '09:00', { n: 1 }, 'first');
    const second = pack(3, '10:00', { n: 2 }, 'second');
    const none = pack(4, '11:00', null);

    test.each([
      ['no settings', [own], 'own', null],
      ['the settings in force say a number', [own, first], 'first', 'r2'],
      ['the newest settings replace the others as a whole', [own, first, pack(3, '10:00', { n: 2 })], 'own', 'r3'],
      ['a number of one’s own entered later wins', [own, first, said(3, { teamNumber: 'later' }, '10:00')], 'later', 'r2'],
      ['taken off, the number of before is back', [own, first, second, none], 'own', null],
    ])('%s', (_, rows, teamNumber, row) => {
      expect(treatmentOf(rows)).toEqual({ teamNumber });
      expect(centreRow(rows)?.id ?? null).toBe(row);
    });
  });

  it('leaves out what was corrected or marked a mistake', () => {
    const rows = [
      said(1, { cellsGiven: '2026-11-16' }, '08:00'),
      said(2, { cellsGiven: '2026-10-16' }, '09:00'),
      said(3, {}, '09:05', { removes: 'r2' }),
      said(4, { teamNumber: '1' }, '10:00'),
      said(5, { teamNumber: '2' }, '11:00', { replaces: 'r4' }),
    ];
    expect(treatmentOf(rows)).toEqual({ cellsGiven: '2026-11-16', teamNumber: '2' });
  });

  it('on one phone the later number wins, even when the clock stood in the future before', () => {
    const rows = [
      aRow(1, 'treatment', { cellsGiven: '2031-01-01' }, at('08:00', '2031-01-01')),
      said(2, { cellsGiven: '2026-11-16' }, '08:10'),
    ];
    expect(treatmentOf(rows).cellsGiven).toBe('2026-11-16');
  });

  it('of an empty diary nothing is known', () => {
    expect(treatmentOf([])).toEqual({});
  });

  test.each<[TreatmentAnswers['cellsGiven'], number | null]>([
    ['2026-11-16', 4], ['2026-11-20', 0], ['2026-11-23', -3], ['not-yet', -1], ['unknown', null], [undefined, null],
  ])('cells given %s: day %s', (cellsGiven, expected) => {
    expect(dayNumber(cellsGiven === undefined ? {} : { cellsGiven }, '2026-11-20')).toBe(expected);
  });
});

describe('the order of the log', () => {
  const rows = fc.uniqueArray(
    fc.record({ device: fc.constantFrom('a', 'b', 'c'), seq: fc.integer({ min: 1, max: 9 }), hour: fc.integer({ min: 10, max: 23 }) }),
    { selector: ({ device, seq }) => `${device}${seq}` },
  ).map((all) => all.map(({ device, seq, hour }) => aRow(seq, 'note', { text: '' }, at(`${hour}:00`), { id: `${device}${seq}`, deviceId: device })));

  it('is the same however the rows come in, loses none, and follows each phone’s own numbers', () => {
    fc.assert(
      fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const ordered = inLogOrder(all);
        expect(inLogOrder(shuffled)).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(all));
        for (const device of ['a', 'b', 'c']) {
          const numbers = ordered.filter((row) => row.deviceId === device).map((row) => row.seq);
          expect(numbers).toEqual(numbers.toSorted((x, y) => x - y));
        }
      }),
    );
  });
});
