import { besidePatient } from '#content/beside-patient.ts';
import type { Words } from '#content/words.ts';
import { about } from './about.ts';
import { add } from './add.ts';
import { hospital } from './hospital.ts';
import { alert } from './alert.ts';
import { card } from './card.ts';
import { centre } from './centre.ts';
import { checkIn } from './check-in.ts';
import { check } from './check.ts';
import { beside } from './beside.ts';
import { calling } from './calling.ts';
import { checks, handover } from './handover.ts';
import { script } from './script.ts';
import { backup, restore } from './backup.ts';
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
import { usual } from './usual.ts';
import { rhythm } from './rhythm.ts';
import { phoneClock } from './phone-clock.ts';
import { voices } from './voices.ts';
import { signLinks } from './sign-links.ts';
import { saveFile } from './save-file.ts';
import { lookingBack } from './looking-back.ts';
import { report } from './report.ts';
import { table } from './table.ts';
import { reminders } from './reminders.ts';
import { keeping } from './keeping.ts';

export const words: Words = {
  ...shellWords, setup, card, centre, checkIn, alert, check, thinking, usual, rhythm, phoneClock, voices, signLinks, guide, reading, search, rehearsal, paper, asking, diary, add, hospital, copies, backup, restore, myInfo, about, signs, bodyParts, dataIssues, calling, beside, script, handover, checks, saveFile, lookingBack, report, table, reminders, keeping,
  forCaregiver: (patientName) => besidePatient(words, patientName),
};
