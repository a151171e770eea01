import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Move a little and often, eat safely, and keep your visits. Ask your team before you change much.',
  notice: [
    'A wish to be as strong as before at once',
    'Days when nothing works',
    'Old habits, such as smoking, that call again',
    'Advice from all sides',
  ],
  why: 'Your body has been through chemotherapy and a strong treatment. Moving may help with tiredness and mood, though studies are few. Alcohol, tobacco and drugs belong on the list of things to ask about first.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' },
      'Tiredness or low mood that does not lift',
    ],
  },
  today: [
    'Walk most days, and add a little when it feels easy.',
    'Eat small, safe meals. Keep clean hands as a habit.',
    'Ask about teeth, vaccines and cancer screening before you book them.',
    'Tell your team about a new lump, a skin change, weight loss or night sweats.',
  ],
  sources: ['S01', 'S37', 'S52', 'S53', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
