import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Aches are common. New strong pain in the first weeks is a reason to call now.',
  notice: [
    'Sore knees, hands, hips or back',
    'Aching muscles',
    'Pain when you get up or walk',
    'Pain that lasts for weeks',
  ],
  why: 'The cells stir up the defense system, and joints and muscles can feel it. Doctors call joint pain **arthralgia**. It can be part of the first reaction, or stay for months.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W83' },
      'Pain that keeps you from sleeping or walking',
    ],
    sooner: [
      { level: 'urgent', sign: 'Strong pain in the first weeks, or with a fever: do not wait, call now' },
    ],
  },
  today: [
    'Write down where it hurts and how much.',
    'Ask before you take a pain tablet. Some hide a fever, and some raise the risk of bleeding.',
    'Move gently, a little at a time. Rest when it hurts more.',
    'Pain that stays the same for weeks? Tell your team at the next visit.',
  ],
  sources: ['S01', 'S30', 'S32', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
