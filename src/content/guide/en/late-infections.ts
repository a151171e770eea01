import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Your defenses can stay low for months or years. A fever still means: call now, day or night.',
  notice: [
    'A cold or cough that will not go',
    'A fever, chills, or a very low temperature',
    'New bruises, or easy bleeding',
    'Pale skin, short breath, no strength',
    'Shingles: a patch of painful blisters',
  ],
  why: 'The treatment can also remove healthy **B cells**, which make antibodies. Blood counts can dip again after they had come up. Later on, viruses cause most infections.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W75' }, { rule: 'W22' },
      'Months later, a mild cold on its own can wait for your next visit, if no fever comes',
    ],
  },
  today: [
    'Keep taking your prevention tablets until your team stops them.',
    'Ask whether you need antibodies or blood. Only your team can tell.',
    'Keep up clean hands, and keep away from people who are ill.',
    'Call on the same day after contact with flu, Covid, chickenpox or measles.',
  ],
  sources: ['S17', 'S27', 'S37', 'S52', 'S53', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};
