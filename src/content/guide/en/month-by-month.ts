import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Getting better takes months, not weeks. Energy comes back in steps, with good days and bad days.',
  notice: [
    'Tired weeks, and better ones',
    'Strength that comes, goes and comes back',
    'Counts that rise, then dip again',
    'A cold that lasts longer than before',
    'Worry before each visit',
  ],
  why: 'In the first weeks your team watches for early reactions. In the months after, **low counts** and infections matter most. Later it looks for rare late effects, for life.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' }, { rule: 'W86' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Fever, fog or lost words are never for the next visit: call now' },
    ],
  },
  today: [
    'First weeks: keep measuring, stay near, and do not drive.',
    'Next months: light activity, prevention tablets, and no crowds.',
    'Later in the year: work in steps, vaccines as your team plans them.',
    'Years on: keep your card, go to your visits, and report what is new.',
  ],
  sources: ['S01', 'S05', 'S17', 'S18', 'S37', 'S52', 'S53', 'S61', 'S63'],
  reviewed: null,
  nextReview: '2027-05-22',
};
