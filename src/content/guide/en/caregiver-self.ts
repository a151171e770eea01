import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Looking after someone day and night is hard. You need sleep, food and a person to talk to.',
  notice: [
    'Worry that grows with the weeks',
    'Feeling alone with it all',
    'Always on watch, even in your sleep',
    'No time for your own tablets or visits',
    'Anger, and then a bad feeling about it',
  ],
  why: 'Being there all the time cuts you off from others. Studies show that the **anxiety** of caregivers can grow after coming home. Asking for help is part of good care, and not a weakness.',
  care: {
    level: 'same-day',
    signs: [
      'You are too tired to keep watch safely tonight',
      'You are ill yourself, above all with fever or a cough',
      'You cannot stop worrying, or cannot sleep',
    ],
  },
  today: [
    'Ask one person for one clear thing: a night, a meal, a drive.',
    'Share the watch. Write down who is there and when.',
    'Tell the team how you are, too. Ask who can help you.',
    'Thoughts of harming yourself? Call the crisis line under “Get help” now.',
  ],
  sources: ['S61', 'S62', 'S67', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};
