import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Do less than you want, drink, eat a little, and measure. That is good care.',
  notice: [
    'Plans that are bigger than your strength',
    'A glass of wine at the table',
    'A long drive that you would like to take',
  ],
  why: 'In this time your body works hard, and your defenses are low. Small care each day counts.',
  answers: [
    {
      question: 'How do I care for myself?',
      answer: 'Rest, wash your hands, drink steadily, take your tablets, and keep someone near.',
    },
    {
      question: 'May I exercise?',
      answer: 'Short walks, if your team agrees. Stop if you are breathless, dizzy or hot.',
    },
    {
      question: 'May I drink alcohol or smoke?',
      answer: 'Not without asking your team.',
    },
    {
      question: 'May I drive?',
      answer: ({ through }) => `Not for ${through('W97', 'heldUntilDay')}, unless your team gives you an earlier date. Never in the first ${through('W97', 'neverUntilDay')}.`,
    },
    {
      question: 'May I work in the garden or clean up after a pet?',
      answer: 'Leave that to others until your team agrees.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W06' }, { rule: 'W71' },
    ],
  },
  today: [
    'Choose one thing to leave to someone else today.',
    'Ask your team which rules end when.',
  ],
  sources: ['S01', 'S05', 'S06', 'S17', 'S30', 'S37', 'S67', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
