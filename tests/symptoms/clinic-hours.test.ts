import { describe, expect, test } from 'vitest';
import { clinicAt } from '#symptoms/clinic-hours.ts';

const weekdays = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' } as const;
/** Friday. */
const friday = '2026-12-04';

describe('the clinic answers its own number', () => {
  test.each([
    ['before it opens', '07:59', { open: false, next: { civilDay: friday, at: '08:00' } }],
    ['from the minute it opens', '08:00', { open: true, until: '17:00' }],
    ['until the minute before it closes', '16:59', { open: true, until: '17:00' }],
    ['not from the minute it closes; after Friday comes Monday', '17:00', { open: false, next: { civilDay: '2026-12-07', at: '08:00' } }],
  ])('%s', (_, clock, state) => {
    expect(clinicAt(weekdays, `${friday}T${clock}:00.000-08:00`)).toEqual(state);
  });

  test('by the clock of the place, whatever the offset', () => {
    expect(clinicAt(weekdays, `${friday}T08:30:00.000+13:00`)).toEqual({ open: true, until: '17:00' });
  });

  test('never on a Sunday that is not named; on one that is', () => {
    const sunday = '2026-12-06T10:00:00.000-08:00';
    expect(clinicAt(weekdays, sunday)).toMatchObject({ open: false });
    expect(clinicAt({ ...weekdays, days: [7] }, sunday)).toEqual({ open: true, until: '17:00' });
  });

  test('one day a week, just closed: the same day next week', () => {
    expect(clinicAt({ ...weekdays, days: [5] }, `${friday}T18:00:00.000-08:00`)).toEqual({ open: false, next: { civilDay: '2026-12-11', at: '08:00' } });
  });

  test.each([
    ['no day is named', { ...weekdays, days: [] }],
    ['it would close before it opens', { ...weekdays, from: '18:00' }],
  ])('never when %s', (_, hours) => {
    expect(clinicAt(hours, `${friday}T18:30:00.000-08:00`)).toEqual({ open: false, next: null });
  });
});
