import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Visits are close together at first, then fewer, then at least once a year for life. Go even when you feel well.',
  notice: [
    'Blood drawn at every visit',
    'Scans or bone marrow tests',
    'Questions on mood, memory and sleep',
    'New vaccines, or tablets that stop',
  ],
  why: 'Your team checks how well the cells work and how your body recovers. Blood tests show the counts and the **antibodies** that fight germs. Late effects can come after months or years, so your team keeps looking.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W86' }, { rule: 'W96' }, { rule: 'W94' },
      'A question that came up since the last visit',
    ],
  },
  today: [
    'Write your questions down, and take the diary with you.',
    'Ask what is due: scans, blood, antibodies, vaccines, screening.',
    'Your line stays until your counts are steady. Ask who looks after it.',
    ({ figure }) => `If you need blood, it must be irradiated for at least ${figure('irradiated')}. Your team says how long.`,
  ],
  sources: ['S07', 'S08', 'S17', 'S19', 'S37', 'S48', 'S52', 'S53', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};
