/** The few signs that fit on half a sheet, in the group that the rules give them on that day. */
import { checkGroups } from '#app/check-groups.ts';
import type { Limits } from '#rules/limits.ts';
import type { Context } from '#rules/types.ts';
import type { SignCode } from '#symptoms/catalogue.ts';

const onPaper = [
  'hard_to_wake', 'confused', 'cannot_finish_sentence', 'blue_lips', 'fainted', 'seizure', 'chest_pain', 'face_droop', 'bleeding_wont_stop',
  'rigors', 'foggy', 'word_finding', 'handwriting_changed', 'unusually_sleepy', 'twitching', 'personality_change',
] as const satisfies readonly SignCode[];

/** @returns the signs to look for at that level, in the order of the sheet. */
export const slipSigns = (level: 'emergency' | 'urgent', limits: Limits, context: Context): readonly SignCode[] => {
  const codes = checkGroups(limits, context).find((group) => group.level === level)?.codes ?? [];
  return onPaper.filter((code) => codes.includes(code));
};
