/** The lines of the warning-sign check, grouped by what to do: shared by the page and the served HTML. */
import type { Limits } from '#rules/limits.ts';
import { signLevel } from '#rules/sign-level.ts';
import type { Context, Level } from '#rules/types.ts';
import { sign, signsMarked, type SignCode } from '#symptoms/catalogue.ts';

export type CheckLevel = Exclude<Level, 'routine'>;
export type CheckGroup = { readonly level: CheckLevel; readonly codes: readonly SignCode[] };

/** What is at stake for somebody of whom nothing is known yet: the strictest list. */
export const nothingKnown = { day: null, target: 'unknown' } as const satisfies Context;

const checkLevels = ['emergency', 'urgent', 'same-day'] as const satisfies readonly CheckLevel[];

/**
 * @returns the signs that somebody beside the patient can see, under the level that each alone would mean, highest first
 * and in the catalogue's order. A sign that asks for no call under these limits and on this day is left out.
 */
export const checkGroups = (limits: Limits, context: Context): readonly CheckGroup[] => {
  const seen = signsMarked('seen')
    .filter((code) => sign(code).kind === 'yes')
    .map((code) => ({ code, level: signLevel({ [code]: true }, { limits, ...context }).level }));
  return checkLevels
    .map((level) => ({ level, codes: seen.filter((line) => line.level === level).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0);
};
