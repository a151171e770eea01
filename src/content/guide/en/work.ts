import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Go back in steps, when your team agrees. Many people need months before they can start.',
  notice: [
    'Tired by noon',
    'Too many tasks at once',
    'People at work with colds',
    'Worry about money or the job',
  ],
  why: 'Energy returns unevenly in the first year. Memory and attention can stay weaker for some time, and crowds at work bring germs. Driving and machines wait for your team’s word.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' }, { rule: 'W97' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Fog or lost words are not for the next visit: call now' },
    ],
  },
  today: [
    'Ask your team when, how many hours, and which tasks.',
    'Start with short days, or from home, and rest in between.',
    'Ask for a seat away from crowds, and time for visits.',
    'Ask for a letter for your employer. You choose what it says about your health.',
  ],
  sources: ['S05', 'S17', 'S37', 'S61', 'S63', 'S64'],
  reviewed: null,
  nextReview: '2027-05-22',
};
