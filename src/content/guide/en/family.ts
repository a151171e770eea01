import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Keep illness away from you, not your family. Plan together who helps, and when.',
  notice: [
    'A child with a fever, spots or a cough',
    'A vaccine due for someone at home',
    'A wish to have a child',
    'A partner who is worn out',
  ],
  why: 'Germs come home with those you love, and your defenses are low. A **live vaccine** given to someone at home can matter to you, too. Early help for you exists, but only within days.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
      'Contact counts in the same home, even for a short time',
    ],
  },
  today: [
    'Ask anyone who is ill to keep away from you until they are well.',
    'Ask your team before anyone at home has a live vaccine.',
    'Talk with your team before a pregnancy, or before fathering a child.',
    'Do not give blood, organs or cells. Others may do it for you.',
  ],
  sources: ['S37', 'S53', 'S54', 'S62', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};
