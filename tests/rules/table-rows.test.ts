/** Every rule against the clinical table, word by word: a number that slips, or a source that gets lost, is seen. */
import { expect, test } from 'vitest';
import { allRules } from '#rules/all-rules.ts';
import { inForce } from '#rules/in-force.ts';
import { noLimits } from '#rules/limits.ts';
import type { DayWindow, Line, Rule } from '#rules/rule.ts';
import { tableRows } from './table-rows.ts';

const some = (words: readonly string[], between: string): string => words.join(between) || '-';
const windowOf = ({ from, to }: DayWindow): string => (from === null && to === null ? 'any day' : `day ${from ?? ''}..${to ?? ''}`);
const lineOf = ([name, { value, unit, tighter }]: readonly [string, Line]): string => `${name} ${value} ${unit} ${tighter}`;

const rowOf = (rule: Rule): string => {
  const { level, window } = inForce(rule, noLimits);
  return [
    rule.id, rule.group, rule.slug, level, rule.verified, some(rule.sources, ' '), windowOf(window), rule.lookBackHours,
    some(rule.borrows ?? [], ' '), some(Object.entries(rule.lines).map(lineOf), ', '),
  ].join(' | ');
};

test('107 rows', () => {
  expect(allRules.map((rule) => rule.id)).toEqual(tableRows.map((row) => row.slice(0, 3)));
});

test.each(tableRows)('%s', (row) => {
  const rule = allRules.find(({ id }) => row.startsWith(id));
  expect(rule && rowOf(rule)).toBe(row);
});

test('silence alone is counted from today, not from an entry’s own day', () => {
  expect(allRules.filter((rule) => rule.byToday).map((rule) => rule.id)).toEqual(['T06', 'T07']);
});
