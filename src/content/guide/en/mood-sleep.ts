import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Fear, low mood and poor sleep are common after this treatment. They can be treated, so tell your team.',
  notice: [
    'Worry that comes back each night',
    'Sad, flat or easily angry',
    'Nights without sleep',
    'Bad memories of the hospital',
  ],
  why: ({ figure, oneIn }) => `You have been through a lot, and the cells can also touch the mood. After ${figure('moodAt')} ${oneIn('depression')} people in a study had **depression**, and ${oneIn('anxiety')} had anxiety. In the first weeks a sudden change can be a sign from the brain.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W89' },
    ],
    sooner: [
      { level: 'urgent', sign: 'A sudden change in how someone acts: do not wait, call now' },
    ],
  },
  today: [
    'Say how you feel to one person today.',
    'Ask before you take anything to sleep. It can hide a warning sign.',
    'Thoughts of ending your life? Call the crisis line under “Get help” now. Do not stay alone.',
    ({ emergency }) => `In danger right now? Call ${emergency ?? 'the emergency number'}.`,
  ],
  sources: ['S37', 'S61', 'S63', 'S64', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};
