/** What the phrases of the rules are tried with. */
import type { Entered, Quantity, SignValues } from '#rules/types.ts';

const base = { rowId: 'r1', at: '2026-11-20T02:45:00.000-08:00', by: 'patient' } as const;

export const general = (lines: Readonly<Record<string, Quantity>> = {}): SignValues => ({ entered: [], lines, day: null });

export const fever: Entered = {
  ...base, code: 'temp', value: { kind: 'temperature', text: '100.9', celsius: 38.28, fahrenheit: 100.9, unit: 'F' },
};
export const chills: Entered = { ...base, code: 'rigors', value: { kind: 'yes' } };
export const headache: Entered = { ...base, code: 'headache', value: { kind: 'severity', severity: 'severe' } };
export const stools: Entered = { ...base, code: 'loose_stools_24h', value: { kind: 'quantity', quantity: { value: 7, unit: 'count' } } };
export const oxygen: Entered = { ...base, code: 'spo2', value: { kind: 'quantity', quantity: { value: 91, unit: 'percent' } } };
export const thinking: Entered = { ...base, code: 'thinking_check', value: { kind: 'thinking', score: 8, usual: 10 } };
export const unable: Entered = { ...base, code: 'thinking_check', value: { kind: 'thinking', score: 'unable', usual: 10 } };

export const entered = (...some: readonly Entered[]): SignValues => ({ entered: some, lines: {}, day: 4 });

/** One line in every unit, with values that no page would write by itself. */
export const everyLine = {
  c: { value: 37.13, unit: 'C' }, f: { value: 98.83, unit: 'F' }, min: { value: 543, unit: 'per-min' }, mm: { value: 543, unit: 'mmHg' },
  pc: { value: 543, unit: 'percent' }, h: { value: 543, unit: 'hours' }, d: { value: 543, unit: 'days' }, n: { value: 543, unit: 'count' },
} as const satisfies Record<string, Quantity>;
