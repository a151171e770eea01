import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ teamNear }) =>
    teamNear ? `Your team asks you to stay near for ${teamNear}, with someone beside you day and night.` : 'Stay near your center, with someone beside you day and night, until your team says you can go.',
  notice: [
    'A wish to go home soon',
    'A long way from home to the center',
    'Nights when nobody is there',
    'Different advice from different centers',
  ],
  why: ({ figure }) => `Serious signs can come fast, and the patient may not notice them. Some centers ask for ${figure('nearTravel')} away at most. Places differ: ${figure('nearShort')} in the United States now, ${figure('nearLong')} in Europe.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W98' },
      'The person who stays with you falls ill or must leave',
    ],
  },
  today: [
    'Ask your team how long to stay near, and how near.',
    ({ figure }) => `Plan who is there each day and each night. Many centers ask for ${figure('withSomeone')}.`,
    'Keep a bag, your papers and your medicines ready to go.',
    'Find out which emergency room to use, before you need it.',
  ],
  sources: ['S02', 'S03', 'S04', 'S06', 'S17', 'S18', 'S37', 'S67', 'S69'],
  reviewed: null,
  nextReview: '2027-05-22',
};
