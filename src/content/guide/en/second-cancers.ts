import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'A new cancer after CAR\u00A0T cells is possible, so someone should watch for it for life. Most people do not get one.',
  notice: [
    'A new lump or a swollen gland',
    'A skin spot that is new or grows',
    'Sweats at night that soak the sheets',
    'Weight loss that you did not plan',
  ],
  why: ({ figure, oneIn }) => `In a review of ${figure('secondPeople')} people, ${figure('secondShare')} (${oneIn('secondShare')}) had a **second cancer** after ${figure('secondTime')}. That was similar to people who had other treatment. Cancers of the T cells themselves were ${figure('secondTCell')} of these; all products carry a warning, since some came within weeks.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W85' },
      'A sign you had before the cells that comes back',
    ],
  },
  today: [
    'Look at your skin and feel for lumps from time to time.',
    'Go to your check-ups and screening tests, also when you feel well.',
    'Tell every new doctor that you had CAR\u00A0T cells, and show the card.',
    'Ask your team what they look for, and how often.',
  ],
  sources: ['S07', 'S08', 'S37', 'S50', 'S51'],
  reviewed: null,
  nextReview: '2027-05-22',
};
