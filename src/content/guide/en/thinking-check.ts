import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'The caregiver asks a few questions each day. One point less than usual is a reason to call now.',
  notice: [
    'The date, the town or the hospital does not come',
    'The name of a thing is gone',
    'A simple task goes wrong',
    'Counting back gets stuck',
    'The sentence looks shaky, small or odd',
  ],
  why: ({ figure }) => `Hospitals use a test of ${figure('thinkingPoints')} points, called the **ICE score**, to find early changes. This home version is ours, and it has not been proven. It cannot say that all is well.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W56' }, { rule: 'W37' }, { rule: 'W36' },
    ],
    sooner: [
      { level: 'emergency', sign: ({ line }) => `${line('W55', 'lowScore')} points or less, or tried and could not: that is an emergency` },
      { level: 'emergency', sign: 'Any drop together with a fever: that is an emergency too' },
    ],
  },
  today: [
    'Do it at the same time of day, with glasses and hearing aids on.',
    ({ figure }) => `Do it ${figure('thinkingTimes')} times a day for the first ${figure('thinkingOften')}, then daily up to ${figure('thinkingDaily')}, then weekly up to ${figure('thinkingWeekly')}.`,
    'Give a point only for a right first try without help.',
    'Write the same sentence on paper by hand, and compare it with the first one.',
  ],
  sources: ['S14', 'S17', 'S65', 'S66'],
  reviewed: null,
  nextReview: '2027-05-22',
};
