import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Tiredness and sore joints can last for months. If they get worse instead of better, call your team.',
  notice: [
    'Tired after small things, even after rest',
    'Joints or muscles that ache',
    'A good day, then a bad one',
    'Trouble keeping up at work or at home',
  ],
  why: 'People name tiredness as one of the hardest things after this treatment. It can come from the cells, **low counts**, poor sleep or low mood. Strong tiredness can also mean an infection, or the illness coming back.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W59' }, { rule: 'T03' },
      'Joint or muscle pain that is severe',
    ],
    sooner: [
      { level: 'urgent', sign: 'Cannot get out of bed: do not wait, call now' },
    ],
  },
  today: [
    'Write down tiredness and pain in the diary, so that your team sees the line.',
    'Walk a little, often, and rest in between. It may help.',
    'Ask before any pain tablet.',
    ({ line }) => `The same for ${line('W60', 'lastingDays')} or more? Raise it at your next visit.`,
  ],
  sources: ['S01', 'S37', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
