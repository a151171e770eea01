import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'No reaction does not mean that the cells do not work. Keep watching, because some reactions start late.',
  notice: [
    'No fever, no chills',
    'You feel much as before',
    'You wonder if the cells are working',
    'You think about measuring less often',
  ],
  why: ({ figure }) => `Many people expect to feel something and are puzzled by a quiet day. In a study of ${figure('withoutReaction')} people with lymphoma, those without **cytokine release syndrome** did as well as those with it. In studies most first reactions came within ${figure('mostEarly')}, but some came later.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'T06' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Someone sees a change in your words, writing or thinking: do not wait, call now' },
    ],
  },
  today: [
    'Go on with temperature, check-in and thinking check as planned.',
    'Let someone stay with you, also on quiet days.',
    'Ask your team when they will look at how well it works. Only their tests can tell.',
    'Use the quiet time: rest, fill in the card, read one page more.',
  ],
  sources: ['S39', 'S40', 'S42', 'S48', 'S61', 'S78'],
  reviewed: null,
  nextReview: '2027-05-22',
};
