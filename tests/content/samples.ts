/** What the phrases of the rules are tried with. */
import { figures, type Figure, type FigureId, type Figures } from '#content/guide/figures.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import type { Entered, Quantity, RuleId, SignValues } from '#rules/types.ts';

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

/** The lines of a rule under the names they really have, with a value that no page would write by itself. */
export const strange = 543;
export const strangeLines = (id: RuleId): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(Object.entries(describe(id, noLimits, null).lines).map(([name, { unit }]) => [name, { unit, value: strange }]));
/** What a strange line looks like in words: as it is, a day more, with one decimal, in pounds, as one of so many. */
export const withoutStrange = (text: string): string => text.replaceAll(/1 (in|de cada) 0|54[34]([.,]0)?|1[.,]?197([.,]1)?/g, '');

const figureIds = Object.keys(figures).filter((id): id is FigureId => Object.hasOwn(figures, id));
const strangeFigure = ({ value, ...figure }: Figure): Figure => ({ ...figure, value: typeof value === 'number' ? strange : [strange, strange] });
/** The figures of the guide with that value. */
export const strangeFigures = figureIds.reduce<Figures>((all, id) => ({ ...all, [id]: strangeFigure(figures[id]) }), figures);
