import type { AskingWords } from '#content/shape/guide-asking.ts';

export const asking = {
  write: 'Write a question for my team',
  title: 'Questions for my team',
  hint: 'Write it as it comes. It is kept in your diary, on this phone only.',
  label: 'Your question',
  from: (page) => `From the page: ${page}`,
  keep: 'Keep this question',
  kept: 'Your question is kept.',
  empty: 'Write your question first.',
  count: (questions) => (questions === 1 ? '1 written down' : `${questions} written down`),
  list: 'Written so far',
  none: 'No question is written down yet.',
  asked: 'Asked',
  markAsked: 'I have asked it',
  notAsked: 'Not asked yet',
  takeBack: 'Take it back',
  takeBackTitle: 'Take this question back?',
  takeBackText: 'It leaves this list. It stays readable in the diary.',
  keepIt: 'Keep it',
  urgent: 'Nobody reads this from afar. If you are worried now, call.',
  inDiary: 'Question for the team',
} as const satisfies AskingWords;
