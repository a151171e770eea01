import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Clean hands are your best shield. Wash them often, and ask everyone near you to do the same.',
  notice: [
    'Things that many hands touch: handles, taps, phones',
    'Soil, pet litter and building dust',
    'Raw food on boards and knives',
    'Small cuts, a sore mouth, your line or port',
  ],
  why: 'Your defenses stay low for months, so common germs can do more harm. Some live in soil, litter and dust. Doctors call an illness from germs an **infection**.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W76' },
    ],
    sooner: [
      { level: 'urgent', sign: 'A fever or chills: do not wait, call now' },
    ],
  },
  today: [
    'Wash your hands before you eat, after the bathroom and when you come home.',
    'Keep kitchen, bathroom and phone clean. Let others do it if you are tired.',
    'Leave gardening, pet litter and building work to others. Ask your team for how long.',
    'Ask before you go to the dentist.',
  ],
  sources: ['S01', 'S17', 'S27', 'S30', 'S36', 'S37', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};
