import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom } from '#symptoms/civil-day.ts';
import { entriesOf, historyOf, temperatureDays } from '#symptoms/history.ts';
import type { Row, TypedTemperature } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';

const today = '2026-11-22';
const reading = (seq: number, text: string, time: string, day?: string, more = {}) =>
  aRow(seq, 'reading', { temp: { text, unit: 'F' } satisfies TypedTemperature }, at(time, day), more);

describe('the days of the diary', () => {
  const rows = [
    reading(1, '98.6', '09:00', '2026-11-19'),
    reading(2, '100.9', '02:45', '2026-11-20'),
    aRow(3, 'call', { alerts: [{ rule: 'W01', rests: ['r2'] }], level: 'urgent', outcome: 'reached' }, at('02:50', '2026-11-20')),
    aRow(4, 'shown', { rule: 'W01', rests: ['r2'], level: 'urgent' }, at('02:45', '2026-11-20')),
    aRow(5, 'treatment', { country: 'US' }, at('08:00', '2026-11-18')),
    aRow(6, 'note', { text: 'written two days late' }, at('20:00', '2026-11-19')),
  ];

  it('are newest first, with the days on which nothing was written', () => {
    expect(historyOf(rows, today).map(({ civilDay, entries }) => [civilDay, entries.map((entry) => entry.first.id)])).toEqual([
      ['2026-11-22', []],
      ['2026-11-21', []],
      ['2026-11-20', ['r3', 'r2']],
      ['2026-11-19', ['r6', 'r1']],
    ]);
  });

  it('say what the app showed because of an entry', () => {
    const shown = entriesOf(rows).map((entry) => [entry.first.id, entry.shown.map((row) => row.id)]);
    expect(shown).toContainEqual(['r2', ['r4']]);
    expect(shown).toContainEqual(['r1', []]);
  });

  it('reach past today when an entry does', () => {
    expect(historyOf([reading(1, '98.6', '09:00', '2026-11-23')], today).map((day) => day.civilDay)).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('begin where asked, also on a day without an entry', () => {
    expect(historyOf(rows, today, '2026-11-20').map((day) => day.civilDay)).toEqual(['2026-11-22', '2026-11-21', '2026-11-20']);
    expect(historyOf([], today, '2026-11-21').map((day) => day.civilDay)).toEqual(['2026-11-22', '2026-11-21']);
  });

  it('an empty diary has none', () => {
    expect(historyOf([], today)).toEqual([]);
  });
});

describe('what was shown because of an entry', () => {
  it('is named once, however many of its rows it rests on', () => {
    const first = reading(1, '100.9', '09:00');
    const better = reading(2, '101.2', '09:00', undefined, { replaces: 'r1' });
    const shown = aRow(3, 'shown', { rule: 'W01', rests: ['r1', 'r2'], level: 'urgent' }, at('09:05'));
    expect(entriesOf([first, better, shown])).toMatchObject([{ shown: [shown] }]);
  });
});

describe('an entry that was corrected', () => {
  const first = reading(1, '98,4', '12:05');
  const second = reading(2, '99.4', '12:05', undefined, { replaces: 'r1', recordedAt: at('12:08').instant });
  const third = reading(3, '99.5', '12:05', undefined, { replaces: 'r2', recordedAt: at('12:09').instant });

  it('is one entry: the last value stands, the old ones stay readable', () => {
    expect(entriesOf([first, second, third])).toEqual([{ first, standing: [third], corrected: [first, second], mistakes: [], shown: [] }]);
  });

  it('shows both values when two phones corrected the same row', () => {
    const other = reading(1, '100.4', '12:05', undefined, { id: 'other', deviceId: 'second', replaces: 'r1', recordedAt: at('12:10').instant });
    expect(entriesOf([first, second, other])[0]).toMatchObject({ standing: [second, other], corrected: [first] });
  });

  it('marked a mistake, it stays readable and says so', () => {
    const mistake = aRow(3, 'reading', {}, at('12:05'), { removes: 'r2', recordedAt: at('12:10').instant });
    expect(entriesOf([first, second, mistake])).toEqual([{ first, standing: [second], corrected: [first], mistakes: [mistake], shown: [] }]);
  });

  it('a correction after the mistake stands again', () => {
    const mistake = aRow(2, 'reading', {}, at('12:05'), { removes: 'r1', recordedAt: at('12:06').instant });
    const better = reading(3, '98.4', '12:05', undefined, { replaces: 'r1', recordedAt: at('12:07').instant });
    expect(entriesOf([first, mistake, better])[0]).toMatchObject({ standing: [better], corrected: [first], mistakes: [] });
  });

  it('the patient’s word on a caregiver’s entry stands beside it', () => {
    const ofCaregiver = reading(1, '100.9', '12:05', undefined, { by: 'caregiver:Tom' });
    const word = reading(2, '98.4', '12:05', undefined, { replaces: 'r1', by: 'patient' });
    expect(entriesOf([ofCaregiver, word]).map((entry) => entry.standing)).toEqual(expect.arrayContaining([[ofCaregiver], [word]]));
  });

  it('rows that name each other in a ring are all still shown', () => {
    const ring = [reading(1, '98.4', '12:05', undefined, { replaces: 'r2' }), reading(2, '98.5', '12:05', undefined, { replaces: 'r1' }), reading(3, '98.6', '12:05', undefined, { replaces: 'r1' })];
    const shown = entriesOf(ring).flatMap((entry) => [...entry.standing, ...entry.corrected]);
    expect(new Set(shown)).toEqual(new Set(ring));
  });
});

describe('the readings of the chart', () => {
  it('stand by day, oldest first, with gaps, and without what was taken back or cannot be read', () => {
    const rows = [
      reading(1, '98.6', '09:00', '2026-11-19'),
      reading(2, '1009', '02:45', '2026-11-21'),
      reading(3, '98.2', '10:00', '2026-11-21'),
      reading(4, '120', '11:00', '2026-11-21'),
      reading(5, '104', '12:00', '2026-11-21'),
      aRow(6, 'reading', {}, at('12:00', '2026-11-21'), { removes: 'r5' }),
      reading(7, '99.9', '10:00', '2026-11-21', { replaces: 'r3' }),
    ];
    const days = temperatureDays(rows, daysFrom('2026-11-19', today));
    expect(days.map(({ civilDay, points }) => [civilDay, points.map((point) => point.value)])).toEqual([
      ['2026-11-19', [98.6]], ['2026-11-20', []], ['2026-11-21', [100.9, 99.9]], ['2026-11-22', []],
    ]);
    expect(days[2]?.points[0]).toMatchObject({ rowId: 'r2', unit: 'F', celsius: 38.28, typed: { text: '1009', unit: 'F' }, issue: 'temp-decimal-missing' });
  });
});

describe('laws of the history', () => {
  const rows = fc.array(fc.record({ hour: fc.integer({ min: 10, max: 23 }), day: fc.integer({ min: 10, max: 22 }), target: fc.integer({ min: 0, max: 12 }), how: fc.constantFrom('replaces', 'removes', 'none') }), { maxLength: 12 })
    .map((all) => all.map(({ hour, day, target, how }, index): Row =>
      reading(index + 1, '98.6', `${hour}:00`, `2026-11-${day}`, how === 'none' ? {} : { [how]: `r${target}` })));

  it('every row is shown exactly once, as a value or as a mark of a mistake that holds, in any order of rows', () => {
    fc.assert(
      fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const entries = entriesOf(all);
        const values = entries.flatMap((entry) => [...entry.standing, ...entry.corrected]);
        expect(new Set(values).size).toBe(values.length);
        const removed = all.filter((row) => row.removes !== undefined);
        expect(all.filter((row) => !values.includes(row) && !removed.includes(row))).toEqual([]);
        expect(new Set(entriesOf(shuffled))).toEqual(new Set(entries));
      }),
    );
  });
});
