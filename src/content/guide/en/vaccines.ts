import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'No live vaccine until your CAR\u00A0T team agrees. Other vaccines follow your team’s plan.',
  notice: [
    'A letter that invites you to a flu or other vaccine',
    'A doctor or pharmacist who offers one',
    'A child at home who is due for a vaccine',
    'A holiday that asks for vaccines',
  ],
  why: ({ figure }) => `After the cells your defenses are low, so vaccines wait. A **live vaccine** holds weak germs that could make you ill: not before ${figure('liveVaccines')}, and then under set conditions. Others may start after ${figure('vaccines')} if your team agrees.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W95' },
      'Only offered? Say no for now, and tell your team at the next visit',
    ],
  },
  today: [
    'Ask your team for your vaccine plan and its dates.',
    'Tell every doctor and pharmacist that you had CAR\u00A0T cells.',
    'Ask about vaccines for those who live with you. Some live ones matter to you, too.',
  ],
  sources: ['S37', 'S53', 'S54'],
  reviewed: null,
  nextReview: '2027-05-22',
};
