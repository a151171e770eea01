/** When the calm sentence may stand: over the full product of what can take it away. */
import { expect, test } from 'vitest';
import { calm, type CalmInput } from '#rules/calm.ts';
import { calmUntilMs, nextTemperatureMs, temperatureEveryHours } from '#rules/rhythm.ts';
import type { Assessment } from '#rules/types.ts';

const hour = 3_600_000;
const entryAt = '2026-12-17T08:00:00.000Z';
const entryMs = Date.parse(entryAt);

const quiet: Assessment = {
  level: 'none', findings: [], cannotTell: [], dataIssues: [], missing: [], day: 16,
  newest: { rowId: 'r1', at: entryAt }, ruleSet: '2026.11.1',
};

const input: CalmInput = {
  assessment: quiet, unreadable: 0, gaps: 0, conflicts: 0, nowMs: entryMs + hour, builtMs: Date.parse('2026-11-22'),
  newestRowMs: entryMs, newestRecordedMs: entryMs, newestTemperatureMs: entryMs, today: '2026-12-17', reviewBy: '2027-05-22',
};

type Fault = { readonly name: string; readonly spoil: (input: CalmInput) => CalmInput };
const assessed = (patch: Partial<Assessment>) => (before: CalmInput): CalmInput => ({ ...before, assessment: { ...before.assessment, ...patch } });

const faults: readonly Fault[] = [
  { name: 'a level stands', spoil: assessed({ level: 'same-day' }) },
  { name: 'a row is unreadable', spoil: (before) => ({ ...before, unreadable: 1 }) },
  { name: 'a rule cannot tell', spoil: assessed({ cannotTell: [{ rule: 'W01', reason: 'planted' }] }) },
  { name: 'an entry is in doubt', spoil: assessed({ dataIssues: [{ code: 'temp-implausible' }] }) },
  { name: 'a row is known to be missing', spoil: (before) => ({ ...before, gaps: 1 }) },
  { name: 'two corrections disagree', spoil: (before) => ({ ...before, conflicts: 1 }) },
  { name: 'the clock is before the build', spoil: (before) => ({ ...before, builtMs: before.nowMs + 1 }) },
  { name: 'the clock is before the time a row was written', spoil: (before) => ({ ...before, newestRecordedMs: before.nowMs + 1 }) },
  { name: 'a row is dated later than now', spoil: (before) => ({ ...before, newestRowMs: before.nowMs + 1 }) },
  { name: 'a time cannot be read', spoil: (before) => ({ ...before, newestRowMs: Number.NaN }) },
  { name: 'the list is past its review', spoil: (before) => ({ ...before, reviewBy: '2026-12-16' }) },
  { name: 'nothing was entered', spoil: assessed({ newest: null }) },
  { name: 'it is too old', spoil: assessed({ newest: { rowId: 'r1', at: '2026-12-16T20:00:00.000Z' } }) },
  { name: 'the temperature is due', spoil: (before) => ({ ...before, newestTemperatureMs: before.nowMs - 12 * hour }) },
  { name: 'the danger signs were not asked', spoil: assessed({ missing: ['danger'] }) },
  { name: 'the temperature is missing', spoil: assessed({ missing: ['temperature'] }) },
  { name: 'the thinking check is missing', spoil: assessed({ missing: ['thinking-check'] }) },
];

test('with none of these it stands, also beside a routine sign, until it is twelve hours old', () => {
  expect(calm(input)).toEqual({ state: 'nothing-matched', since: entryAt, untilMs: entryMs + 12 * hour });
  expect(calm(assessed({ level: 'routine' })(input)).state).toBe('nothing-matched');
  expect(calm({ ...input, nowMs: entryMs + 12 * hour - 1 }).state).toBe('nothing-matched');
  expect(calm({ ...input, nowMs: entryMs + 12 * hour })).toEqual({ state: 'expired', since: entryAt });
});

/** Every choice of faults, in the order of the list: 2 to the power of their number. */
const everyChoice = (rest: readonly Fault[], before: CalmInput, names: readonly string[]): readonly (readonly [readonly string[], CalmInput])[] => {
  const [next, ...others] = rest;
  if (!next) return [[names, before]];
  return [...everyChoice(others, before, names), ...everyChoice(others, next.spoil(before), [...names, next.name])];
};

test('any combination of faults takes it away', () => {
  const all = everyChoice(faults, input, []);
  expect(all).toHaveLength(2 ** faults.length);
  expect(all.filter(([, spoilt]) => calm(spoilt).state === 'nothing-matched').map(([names]) => names)).toEqual([[]]);
});

test.each([
  ['a row is unreadable', 'unreadable'],
  ['a row is known to be missing', 'gap'],
  ['two corrections disagree', 'conflict'],
  ['a rule cannot tell', 'cannot-tell'],
  ['an entry is in doubt', 'data-issue'],
  ['the clock is before the build', 'clock'],
  ['the clock is before the time a row was written', 'clock'],
  ['a row is dated later than now', 'future-date'],
  ['a time cannot be read', 'future-date'],
  ['the list is past its review', 'review-overdue'],
] as const)('%s -> %s', (name, why) => {
  const fault = faults.find((one) => one.name === name);
  expect(calm(fault?.spoil(input) ?? input)).toEqual({ state: 'withheld', why });
});

test('at the very minute of the newest row, the build and the last day of the review it stands', () => {
  const just = { ...input, nowMs: entryMs, builtMs: entryMs, newestRowMs: entryMs, newestRecordedMs: entryMs, reviewBy: input.today };
  expect(calm(just).state).toBe('nothing-matched');
});

test('without a row there is no time to be before', () => {
  const empty = assessed({ newest: null })({ ...input, newestRowMs: null, newestRecordedMs: null, newestTemperatureMs: null });
  expect(calm(empty)).toEqual({ state: 'nothing-yet' });
});

test.each(['same-day', 'urgent', 'emergency'] as const)('%s is said instead, whatever else is wrong', (level) => {
  expect(everyChoice(faults, assessed({ level })(input), []).filter(([, spoilt]) => calm(spoilt).state !== 'flagged')).toEqual([]);
});

test('what is expected to be missing is said as incomplete, not as a doubt', () => {
  const missing = assessed({ missing: ['thinking-check'], dataIssues: [{ code: 'thinking-check-missing' }] })(input);
  expect(calm(missing)).toEqual({ state: 'incomplete', missing: ['thinking-check'] });
});

test.each([
  [null, 6], [-1, 6], [0, 6], [2, 6], [3, 12], [30, 12], [31, 24], [90, 24], [91, null],
] as const)('on day %s a temperature every %s hours', (day, hours) => {
  expect(temperatureEveryHours(day)).toBe(hours);
  expect(nextTemperatureMs(entryMs, day)).toBe(hours === null ? null : entryMs + hours * hour);
});

test('the sentence goes when the next temperature is due, if that is sooner', () => {
  expect(calmUntilMs(entryMs, entryMs, 1)).toBe(entryMs + 6 * hour);
  expect(calmUntilMs(entryMs, entryMs, 200)).toBe(entryMs + 12 * hour);
  expect(calmUntilMs(entryMs, null, 1)).toBe(entryMs + 12 * hour);
});
