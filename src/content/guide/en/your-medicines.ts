import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Take your tablets exactly as your team told you. Never stop steroids or anti-seizure tablets on your own.',
  notice: [
    'Tablets against viruses, bacteria or a lung infection',
    'Tablets against seizures',
    'Steroids',
    'A plan that changes every few weeks',
  ],
  why: ({ figure }) => `Your defenses need help for months. Tablets against one lung infection often go on for ${figure('lungTablets')}, and **antivirals** for at least ${figure('virusTablets')}. Your team sets your own dates.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W93' },
      'Tablets that do not stay down',
    ],
  },
  today: [
    'Use a pill box or an alarm, and tick off each dose.',
    'Missed one? Do not take double. Write it down and ask.',
    'Keep a list with you: name, dose, and why you take it.',
    'Ask for new tablets before they run out.',
  ],
  sources: ['S37', 'S53', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
