import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Your card is for life. Show it to each doctor, dentist and emergency room.',
  notice: [
    'A web page that says something else',
    'A test result that does not fit',
    'A new doctor who does not know your story',
  ],
  why: 'Rules have changed, and old pages stay on the web. Your own team’s word counts.',
  answers: [
    {
      question: 'Why do web pages give other numbers?',
      answer: 'In the United States the rules became shorter. Elsewhere the longer ones stay. Ask your team, and look at the date.',
    },
    {
      question: 'Can a test for HIV be wrong?',
      answer: 'Yes. After some products it can look positive when it is not. Tell the doctor about your cells.',
    },
    {
      question: 'Why special blood?',
      answer: ({ figure }) => `Blood for you is irradiated for at least ${figure('irradiated')}. Your team says how long. It stands on your card.`,
    },
    {
      question: 'Do the cells cause new cancers?',
      answer: 'New cancers are possible, and about as common as after other treatment. You are watched for life.',
    },
    {
      question: 'How long do visits go on?',
      answer: 'For life, at least once a year.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W85' },
    ],
  },
  today: [
    'Check that your card shows product, day and center.',
    'Write down any test or result that puzzles you.',
  ],
  sources: ['S02', 'S05', 'S07', 'S08', 'S17', 'S37', 'S50', 'S53', 'S67', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};
