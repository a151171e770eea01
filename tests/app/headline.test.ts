/** An old alert that nobody answered never hides one that fires now. */
import { expect, test } from 'vitest';
import { alsoFiring, headline } from '#app/headline.ts';
import type { Alert, Alerts } from '#rules/alert.ts';
import type { Level, RuleId } from '#rules/types.ts';

const alert = (rule: RuleId, level: Level, crisis = false): Alert =>
  ({ key: { rule, rests: ['r'] }, rule, level, crisis, finding: null, last: null });
const alerts = (open: readonly Alert[], unanswered: readonly Alert[] = []): Alerts =>
  ({ open, standing: [], unanswered, newScreen: null, unlogged: [] });
const names = (list: readonly Alert[]) => list.map(({ rule }) => rule);

test('a fever now stands above an emergency left unanswered two days ago', () => {
  expect(names(headline(alerts([alert('W01', 'urgent')], [alert('W30', 'emergency')])))).toEqual(['W01']);
});

test('a seizure now stands above an unanswered crisis', () => {
  expect(names(headline(alerts([alert('W29', 'emergency')], [alert('W88', 'urgent', true)])))).toEqual(['W29']);
});

test('a crisis that fires comes before everything, also before an emergency', () => {
  const both = alerts([alert('W29', 'emergency'), alert('W88', 'urgent', true)]);
  expect(names(headline(both))).toEqual(['W88']);
  expect(names(alsoFiring(both))).toEqual(['W29']);
});

test('all of the highest level lead, lower calls are said beside them, routine is not', () => {
  const some = alerts([alert('W11', 'same-day'), alert('W01', 'urgent'), alert('W25', 'urgent'), alert('W66', 'routine')]);
  expect(names(headline(some))).toEqual(['W01', 'W25']);
  expect(names(alsoFiring(some))).toEqual(['W11']);
});

test('nothing firing: no headline, whatever was left unanswered', () => {
  expect(headline(alerts([], [alert('W30', 'emergency')]))).toEqual([]);
});
