import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Stay away from crowds and from anyone who is ill. If you were close to someone ill, call your team today.',
  notice: [
    'A visitor who coughs, sneezes or feels unwell',
    'A child with spots or a rash',
    'A stomach bug in the house',
    'A full waiting room, bus or shop',
  ],
  why: ({ figure }) => `A virus that is mild for others can be hard on you for months. For some illnesses there is a shield, such as tablets or **antibodies**. It works only if it is given soon: within about ${figure('contactProtection')} for chickenpox.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
      ({ figure }) => `Close means the same home, face to face, or ${figure('contactMinutes')} in one room`,
    ],
  },
  today: [
    'Ask visitors to stay away if they are unwell.',
    'Meet few people at a time. Choose quiet hours for shops and clinics.',
    'Write down who was ill, with what, and on which day you met.',
    'Ask your team how long you should keep away from crowds.',
  ],
  sources: ['S01', 'S52', 'S53', 'S55', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};
