import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'A change in thinking, words or writing? Call the team now. Day or night.',
  notice: [
    'Slower, or losing track',
    'Losing a word, or saying the wrong one',
    'Writing that looks shaky, smaller or different',
    'Very sleepy, or very restless',
    'The patient feels well, but you see a change',
  ],
  why: 'The active cells can irritate the brain for a while. Doctors call this **ICANS** (say “EYE-cans”). The patient often does not notice it, so what others see counts.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W36' }, { rule: 'W37' }, { rule: 'W56' }, { rule: 'W31' }, { rule: 'W46' }, { rule: 'W38' },
      { rule: 'W50' }, { rule: 'W42' }, { rule: 'W43' }, { rule: 'W44' }, { rule: 'W53' }, { rule: 'T04' },
    ],
  },
  today: [
    'Write one sentence on paper by hand. Keep it with the day.',
    'Compare it with the first day’s sentence.',
    'Do not drive until your team says you can.',
    ({ emergency }) => `Makes no sense, is hard to wake, or has a fever too? Call ${emergency ?? 'the emergency number'}.`,
  ],
  sources: ['S05', 'S14', 'S17', 'S32', 'S37', 'S65', 'S66', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
