import type { Words } from '#content/words.ts';
import { about } from './about.ts';
import { alert } from './alert.ts';
import { checkIn } from './check-in.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { dataIssues } from './data-issues.ts';
import { diary } from './diary.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { levels } from './levels.ts';
import { myInfo } from './my-info.ts';
import { setup } from './setup.ts';
import { bodyParts, signs } from './signs.ts';
import { states } from './states.ts';
import { today } from './today.ts';

export const words: Words = {
  common, levels, setup, today, checkIn, alert, check, help, guide, diary, myInfo, about, states, signs, bodyParts, dataIssues,
};
