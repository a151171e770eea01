import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'When in doubt, call. Teams want the call, at any hour.',
  notice: [
    'A fever that goes down after a tablet',
    'A second reading that is lower',
    'Fear of bothering someone at night',
  ],
  why: 'A tablet or a second try can hide a danger that grows. A fever after CAR\u00A0T cells is not like other fevers.',
  answers: [
    {
      question: 'May I take something for the fever first?',
      answer: 'Measure, then ask. The number falls, the danger does not. Advice for other treatments may differ.',
    },
    {
      question: 'The second reading was lower. Do I still call?',
      answer: 'Yes. One reading with a fever is enough.',
    },
    {
      question: 'Will they be angry if I call at night?',
      answer: 'No. The line is there for the night. Waiting for morning is what harms people.',
    },
    {
      question: 'No fever, so can it wait?',
      answer: 'No. Confusion, chills or a low temperature can come without fever.',
    },
    {
      question: 'What if the emergency room does not know CAR\u00A0T?',
      answer: 'Show the card first, and ask them to call your team.',
    },
  ],
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' },
    ],
  },
  today: [
    'Put the 24-\u2060hour number where everyone at home can see it.',
    'Call again if it is still there tomorrow. Say that it has not improved.',
  ],
  sources: ['S16', 'S17', 'S20', 'S26', 'S27', 'S29', 'S30', 'S31', 'S67', 'S70', 'S76'],
  reviewed: null,
  nextReview: '2027-05-22',
};
