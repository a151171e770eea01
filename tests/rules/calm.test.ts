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
  assessment: quiet, unreadable: 0, nowMs: entryMs + hour, builtMs: Date.parse('2026-11-22'),
  newestRowMs: entryMs, newestTemperatureMs: entryMs, today: '2026-12-17', reviewBy: '2027-05-22',
};

type Fault = { readonly name: string; readonly spoil: (input: CalmInput) => CalmInput };
const assessed = (patch: Partial<Assessment>) => (before: CalmInput): CalmInput => ({ ...before, assessment: { ...before.assessment, ...patch } });

const faults: readonly Fault[] = [
  { name: 'a level stands', spoil: assessed({ level: 'same-day' }) },
  { name: 'a row is unreadable', spoil: (before) => ({ ...before, unreadable: 1 }) },
  { name: 'a rule cannot tell', spoil: assessed({ cannotTell: [{ rule: 'W01', reason: 'planted' }] }) },
  { name: 'an entry is in doubt', spoil: assessed({ dataIssues: [{ code: 'temp-implausible' }] }) },
  { name: 'the clock is before the build', spoil: (before) => ({ ...before, builtMs: before.nowMs + 1 }) },
  { name: 'the clock is before the newest row', spoil: (before) => ({ ...before, newestRowMs: before.nowMs + 1 }) },
  { name: 'the list is past its review', spoil: (before) => ({ ...before, reviewBy: '2026-12-16' }) },
  { name: 'nothing was entered', spoil: assessed({ newest: null }) },
  { name: 'it is too old', spoil: assessed({ newest: { rowId: 'r1', at: '2026-12-16T20:00:00.000Z' } }) },
  { name: 'the temperature is due', spoil: (before) => ({ ...before, newestTemperatureMs: before.nowMs - 12 * hour }) },
  { name: 'the danger signs were not asked', spoil: assessed({ missing: ['danger'] }) },
  { name: 'the temperature is missing', spoil: assessed({ missing: ['temperature'] }) },
  { name: 'the thinking check is missing', spoil: assessed({ missing: ['thinking-check'] }) },
];

test('with none of these it stands, also beside a routine sign, until it is twelve hours old', () => {
  expect(calm(input)).toEqual({ state: 'nothing-matched', untilMs: entryMs + 12 * hour });
  expect(calm(assessed({ level: 'routine' })(input)).state).toBe('nothing-matched');
  expect(calm({ ...input, nowMs: entryMs + 12 * hour - 1 }).state).toBe('nothing-matched');
  expect(calm({ ...input, nowMs: entryMs + 12 * hour })).toEqual({ state: 'expired', since: entryAt });
});

test('any combination of faults takes it away', () => {
  const stands = Array.from({ length: 2 ** faults.length }, (_, bits) => faults.filter((_fault, at) => bits & (1 << at)))
    .filter((chosen) => calm(chosen.reduce((before, fault) => fault.spoil(before), input)).state === 'nothing-matched');
  expect(stands.map((chosen) => chosen.map(({ name }) => name))).toEqual([[]]);
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
