import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Some things can wait for the next visit. Write them down. If they get worse, call.',
  notice: [
    'Mild things that do not get in your way',
    'Things that last for weeks, and stay the same',
    'A dose you forgot once',
  ],
  why: 'Your team looks at how things change over time. A written note is better than memory.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W52' }, { rule: 'W66' }, { rule: 'W77', dated: true }, { rule: 'W81', dated: true }, { rule: 'W60' }, { rule: 'W90' },
      { rule: 'W86' }, { rule: 'W94' }, { rule: 'W96' }, { rule: 'W97' }, { rule: 'W04', dated: true },
    ],
    sooner: [
      { level: 'same-day', sign: 'After a product for myeloma, loose stools need a call the same day' },
    ],
  },
  today: [
    'Write it in your diary, with the day.',
    ({ waits, format }) => `No visit in the next ${format.number(waits.routineDays)} days? Call in office hours.`,
    'Getting worse, or worried? Call the same day.',
  ],
  sources: ['S01', 'S34', 'S52', 'S58', 'S61', 'S63', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
