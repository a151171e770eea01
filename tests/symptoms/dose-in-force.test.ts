import { expect, it } from 'vitest';
import { doseInForce } from '#symptoms/dose-in-force.ts';
import type { FeverMedicine } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';

const dose = (seq: number, time: string, name: FeverMedicine, more: object = {}) =>
  aRow(seq, 'dose', { antipyretic_last_6h: true }, at(time, '2026-12-05'), { medicine: { name }, ...more });
const atClock = (time: string): number => Date.parse(`2026-12-05T${time}:00-08:00`);

it.each([
  ['ibuprofen', '14:00', 'ibuprofen'], ['ibuprofen', '14:01', undefined], ['naproxen', '20:00', 'naproxen'], ['naproxen', '20:01', undefined], ['other', '07:59', undefined],
] as const)('%s of 8 o’clock, at %s: %s', (name, time, known) => {
  expect(doseInForce([dose(1, '08:00', name)], atClock(time))?.medicine.name).toBe(known);
});

it('is the newest, and none that was a mistake', () => {
  const first = dose(1, '08:00', 'aspirin');
  const second = dose(2, '10:00', 'paracetamol');
  expect(doseInForce([first, second], atClock('11:00'))?.medicine.name).toBe('paracetamol');
  expect(doseInForce([first, second, dose(3, '10:00', 'other', { removes: second.id, medicine: undefined })], atClock('11:00'))?.medicine.name).toBe('aspirin');
  expect(doseInForce([aRow(4, 'dose', { missed_doses: [{ class: 'other', days: 1 }] }, at('10:00', '2026-12-05'))], atClock('11:00'))).toBeNull();
});
