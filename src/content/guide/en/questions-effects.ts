import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Early effects come in days. Late ones can come months or years after, so keep your card.',
  notice: [
    'A sign that was gone and is back',
    'Something new, months later',
    'Memory gaps from the first weeks',
  ],
  why: ({ figure }) => `The cells can work in waves, and some effects come late. Doctors call an effect late when it comes after more than ${figure('lateAfter')}.`,
  answers: [
    {
      question: 'Which side effects are the most common?',
      answer: 'Fever and tiredness, and low blood counts. Changes in thinking or speech come less often with some products, and more often with others.',
    },
    {
      question: 'Can a reaction come back?',
      answer: 'Yes. Call, and say that you had it before.',
    },
    {
      question: 'When do late effects appear?',
      answer: ({ figure }) => `After a myeloma product, slow movement mostly after ${figure('movementStart')}, and gut trouble after ${figure('gutStart')}. Low counts, infections and new cancers can come later.`,
    },
    {
      question: 'Will I remember a time of confusion?',
      answer: 'Often not. Ask the person who was with you.',
    },
  ],
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W38' }, { rule: 'T04' },
    ],
  },
  today: [
    'Write down the day when each sign began and ended.',
    'Ask your team which late effects matter for your product.',
  ],
  sources: ['S03', 'S11', 'S14', 'S36', 'S37', 'S46', 'S48', 'S52', 'S61', 'S66'],
  reviewed: null,
  nextReview: '2027-05-22',
};
