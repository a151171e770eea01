/**
 * Which rules exclude each other, in the table's words: “within one entry only one of each of these sets fires
 * (the strongest met)”. Strongest first. Predicates therefore state lower edges only.
 * A weaker rule that a centre has raised above a stronger one is not dropped.
 */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { RuleId } from './types.ts';

/** One per entry, whatever sign in it fires them. */
export const onePerEntry: readonly (readonly RuleId[])[] = [
  ['W01', 'W03', 'W04'],
  ['W08', 'W09'],
  ['W10', 'W11'],
  ['W16', 'W17'],
  ['W19', 'W20'],
  ['W22', 'W23'],
  ['W24', 'W25', 'W26'],
  ['W55', 'W56', 'W57'],
  ['W58', 'W59'],
  ['W61', 'W62'],
  ['W63', 'W64', 'W65', 'W66'],
  ['W70', 'W71'],
  ['W76', 'W77'],
  ['W87', 'W88'],
];

/**
 * One per entry and sign: an irregular beat adds W13 to a fast pulse, each pain is judged by itself, a severity goes by
 * its name, and on an unknown day, where both windows of a sign are met, the early rule speaks for it.
 */
export const onePerSign: readonly (readonly RuleId[])[] = [
  ['W06', 'W07'],
  ['W12', 'W13', 'W14'],
  ['W21', 'W22', 'W23'],
  ['W33', 'W34'],
  ['W37', 'W53', 'W54'],
  ['W38', 'W39'],
  ['W44', 'W45'],
  ['W46', 'W53', 'W47', 'W54'],
  ['W49', 'W50', 'W52'],
  ['W51', 'W52'],
  ['W67', 'W68', 'W69'],
  ['W79', 'W80', 'W81'],
  ['W82', 'W83', 'W60'],
  ['W85', 'W86'],
];

/** Once one of the first fires on any entry (by that sign, where one is named), the others are dropped on all. */
export const droppedBy: readonly { readonly once: readonly RuleId[]; readonly by?: SignCode; readonly dropped: readonly RuleId[] }[] = [
  { once: ['W63', 'W64'], dropped: ['W65', 'W66'] },
  { once: ['W85'], by: 'night_sweats', dropped: ['W86'] },
];
