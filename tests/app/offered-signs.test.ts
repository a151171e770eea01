/** A screen may offer a sign only if a rule reads it: otherwise somebody would tell the app something that it ignores. */
import { expect, test } from 'vitest';
import { noLimits } from '#rules/limits.ts';
import { signLevel } from '#rules/sign-level.ts';
import { sign, signCodes, signsMarked, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';

/** The strictest list; driving alone needs a known day (house.md, “Day unknown”). */
const contextOf = (code: SignCode) => ({ limits: noLimits, day: code === 'drove' ? 5 : null, target: 'unknown' }) as const;

const worst = (code: SignCode): SignAnswers => {
  const { kind } = sign(code);
  return { [code]: kind === 'yes' ? true : kind === 'severity' ? 'very-severe' : 24 };
};

/** Signs that mean something only beside another one, with that other one. */
const together: Partial<Record<SignCode, SignAnswers>> = {
  on_steroids_or_tocilizumab: { cough: 'mild' },
};

const offered = [...new Set((['now', 'tile', 'seen', 'more'] as const).flatMap(signsMarked))];

test.each(offered)('%s is read by a rule', (code) => {
  const beside = together[code] ?? {};
  const without = signLevel(beside, contextOf(code)).rules;
  const withIt = signLevel({ ...beside, ...worst(code) }, contextOf(code)).rules;
  expect(withIt.filter((rule) => !without.includes(rule)).length).toBeGreaterThan(0);
});

test('a sign that no rule reads is not offered', () => {
  const unread = signCodes.filter((code) => ['yes', 'severity', 'count', 'hours'].includes(sign(code).kind)
    && signLevel({ ...together[code], ...worst(code) }, contextOf(code)).level === 'none');
  expect(unread.filter((code) => offered.includes(code))).toEqual([]);
  expect(unread).toContain('appetite_loss');
});
