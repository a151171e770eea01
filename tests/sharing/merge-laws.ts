/** What holds for the union of two logs, whatever happened on the phones. Each law throws when a history breaks it. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { levels } from '#rules/types.ts';
import { mergeRows } from '#sharing/merge.ts';
import { disagreements } from '#symptoms/corrections.ts';
import { entriesOf } from '#symptoms/history.ts';
import type { Row } from '#symptoms/row.ts';
import { gapsIn } from '#symptoms/store/gaps.ts';
import { play, steps, type Logs } from './three-phones.ts';

const union = (a: readonly Row[], b: readonly Row[]): readonly Row[] => mergeRows(a, b).rows;
const same = (one: readonly Row[], other: readonly Row[], law: string): void => assert.equal(one.map(({ id }) => id).join(' '), other.map(({ id }) => id).join(' '), law);

const now = { instant: '2026-12-05T12:00:00.000Z', civilDay: '2026-12-05' };
const levelOf = (rows: readonly Row[]): number => levels.indexOf(assess(rows, { limits: noLimits, now }).level as (typeof levels)[number]);

/** Two phones that know the same log correct the same row, each on its own. */
const worseRules = (base: readonly Row[], values: readonly [string, string]): void => {
  const first = base.find((row) => row.kind === 'reading' && row.removes === undefined);
  if (first?.kind !== 'reading') return;
  const correction = (deviceId: string, text: string): Row => ({
    ...first, id: `${deviceId}-correction`, deviceId, seq: 99, replaces: first.id, recordedAt: now.instant, answers: { temp: { text, unit: 'C' } },
  });
  const [one, other] = [correction('ana', values[0]), correction('ben', values[1])];
  const [here, there] = [union(base, [one]), union(base, [other])];
  const both = union(here, there);
  assert.ok(levelOf(both) >= levelOf(Number(values[0]) > Number(values[1]) ? here : there), 'of two corrections the worse value rules');
  const entry = entriesOf(both).find(({ standing }) => standing.some(({ id }) => id === one.id));
  assert.ok(entry?.standing.some(({ id }) => id === other.id), 'both corrections are shown');
  if (values[0] !== values[1]) assert.ok(disagreements(both).some(({ id }) => id === first.id), 'the two are told apart');
};

const said = (row: Row | undefined): string => JSON.stringify(row);

const unionLaws = ({ ana, ben, eva }: Logs): readonly Row[] => {
  const all = union(union(ana, ben), eva);
  same(union(ana, ben), union(ben, ana), 'commutative');
  same(all, union(ana, union(ben, eva)), 'associative');
  same(union(all, all), all, 'idempotent');
  same(union(all, ben), all, 'what is there is not added again');
  const written = new Map([...ana, ...ben, ...eva].map((row) => [row.id, row]));
  assert.equal(all.length, written.size, 'no duplicates');
  assert.ok(all.every((row) => said(row) === said(written.get(row.id))), 'loses nothing and changes nothing');
  return all;
};

/** Every phone numbers its own rows: once all logs are together, no number is missing. */
const noGap = (all: readonly Row[]): void => assert.deepEqual(gapsIn(all, []), [], 'no gap where nothing was lost');

const values = fc.constantFrom('36.6', '37.4', '38.1', '38.4', '39.2');

/** How many cases, and from which seed: more by command, see `scripts/by-count.mjs`. */
export const casesFor = (usual: number): { readonly numRuns: number; readonly seed?: number } => {
  const { CASES, SEED } = process.env;
  return { numRuns: Number(CASES ?? usual), ...(SEED !== undefined && { seed: Number(SEED) }) };
};

/** @throws with the seed and the smallest history that breaks a law */
export const assertMergeLaws = (usual: number): void => {
  fc.assert(
    fc.property(steps, fc.tuple(values, values), (history, corrected) => {
      const all = unionLaws(play(history));
      noGap(all);
      worseRules(all, corrected);
    }),
    casesFor(usual),
  );
};
