import type { Words } from '#content/words.ts';
import { about } from './about.ts';
import { alert } from './alert.ts';
import { checkIn } from './check-in.ts';
import { check } from './check.ts';
import { copies } from './copies.ts';
import { dataIssues } from './data-issues.ts';
import { diary } from './diary.ts';
import { asking } from './guide-asking.ts';
import { reading } from './guide-reading.ts';
import { paper } from './guide-paper.ts';
import { rehearsal } from './guide-rehearsal.ts';
import { search } from './guide-search.ts';
import { guide } from './guide.ts';
import { myInfo } from './my-info.ts';
import { setup } from './setup.ts';
import { shellWords } from './shell.ts';
import { bodyParts, signs } from './signs.ts';
import { thinking } from './thinking.ts';
import { saveFile } from './save-file.ts';
import { table } from './table.ts';

export const words: Words = {
  ...shellWords, setup, checkIn, alert, check, thinking, guide, reading, search, rehearsal, paper, asking, diary, copies, myInfo, about, signs, bodyParts, dataIssues, saveFile, table,
};
