import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'People are welcome when they are well. Illness has to wait outside.',
  notice: [
    'Friends who want to visit',
    'A sick child in the house',
    'A caregiver who never rests',
  ],
  why: 'Your **immune system** is weak, so a small illness of others can be a large one for you.',
  answers: [
    {
      question: 'May people visit me?',
      answer: 'Yes, a few at a time, if they are well and wash their hands. Ask your team about crowds.',
    },
    {
      question: 'A visitor was ill. What now?',
      answer: 'Call your team today. For some illnesses, help works only within days.',
    },
    {
      question: 'May people at home have vaccines?',
      answer: 'Ask your team first, above all for a live vaccine.',
    },
    {
      question: 'Can I have children after this?',
      answer: 'Talk with your team before. There are tests, and advice on when.',
    },
    {
      question: 'May I give blood?',
      answer: 'No. No blood, organs, tissue or cells, for life.',
    },
    {
      question: 'Who looks after my caregiver?',
      answer: 'Your team can help, and others can share the nights. See the page for caregivers.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
    ],
  },
  today: [
    'Tell friends the rule: come well, or call instead.',
    'Plan one free evening for your caregiver.',
  ],
  sources: ['S01', 'S37', 'S53', 'S54', 'S62', 'S71', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};
