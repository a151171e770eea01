import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'There is no silly question. Write yours down, and ask your team.',
  notice: [
    'A day without any sign, and doubt',
    'Tiredness that surprises you',
    'A wish for more time alone',
  ],
  why: 'Nobody can tell beforehand how your days will go. Products, illness and bodies differ.',
  answers: [
    {
      question: 'What should I expect?',
      answer: ({ figure }) => `Tired days, many checks and some fear. A fever or a change in thinking can come, mostly in the first ${figure('mostEarly')}.`,
    },
    {
      question: 'Is it a bad sign if nothing happens?',
      answer: ({ figure }) => `No. In one study of ${figure('withoutReaction')} people with lymphoma, the result was no worse without a reaction.`,
    },
    {
      question: 'How long until I feel like myself?',
      answer: 'For most people it takes months. Some still feel tired after that.',
    },
    {
      question: 'Why must someone be with me all the time?',
      answer: 'You may not notice a change in your own thinking. Others do.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'T06' },
    ],
  },
  today: [
    'Go on with the check-in, also on quiet days.',
    'Write down one question for your team.',
  ],
  sources: ['S03', 'S17', 'S18', 'S37', 'S48', 'S61', 'S66', 'S67', 'S78'],
  reviewed: null,
  nextReview: '2027-05-22',
};
