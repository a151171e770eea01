/** The caregiver's check carries every emergency of the table that somebody beside the patient can see. */
import { expect, test } from 'vitest';
import { checkGroups, nothingKnown } from '#app/check-groups.ts';
import { describe as describeRule, ruleIds } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { signLevel } from '#rules/sign-level.ts';
import type { RuleId } from '#rules/types.ts';
import type { SignCode } from '#symptoms/catalogue.ts';

/** What nobody sees from beside: it is measured, asked in the thinking check, or felt. Each has its own form, linked from the check or from Today. */
const unseen: readonly RuleId[] = [
  'W02', // temperature
  'W12', // pulse
  'W15', // blood pressure
  'W24', // oxygen
  'W55', // score of the thinking check
  'W67', // how bad belly pain is
  'C01', // fever together with a measurement, or with a sign that is a row of its own
];

const rows = checkGroups(noLimits, nothingKnown).flatMap(({ codes }) => codes);
const rulesOf = (codes: readonly SignCode[]): readonly RuleId[] =>
  signLevel(Object.fromEntries(codes.map((code) => [code, true])), { limits: noLimits, ...nothingKnown }).rules;

const emergencies = ruleIds.filter((id) => describeRule(id, noLimits, null).level === 'emergency' && !unseen.includes(id));
/** What one tick brings, or two together, as weakness that spreads and trouble to breathe. */
const reached = new Set(rows.flatMap((one, at) => [...rulesOf([one]), ...rows.slice(at + 1).flatMap((other) => rulesOf([one, other]))]));

test('the table has emergencies to see', () => {
  expect(emergencies.length).toBeGreaterThan(10);
});

test.each(emergencies)('%s is reached from a row of the check', (rule) => {
  expect([...reached]).toContain(rule);
});

test.each(unseen)('%s is rightly left out: no rows of the check bring it', (rule) => {
  expect([...reached]).not.toContain(rule);
});
