import type { RehearsalWords } from '#content/shape/guide-rehearsal.ts';

export const rehearsal = {
  title: 'Would you call?',
  hint: 'Practice with six short stories',
  practice: (at, of) => `Practice · ${at} of ${of}`,
  pageTitle: (practice) => `${practice} · Would you call?`,
  answerTitle: (practice) => `${practice} · The answer`,
  question: 'What would you do?',
  onlyPractice: 'Only practice. Nothing goes into the diary, and nobody counts.',
  stories: {
    'night-fever': (day, time, temperature) => `${day}. It is ${time}. The thermometer shows ${temperature}. The patient says: “It is nothing. Let me sleep.”`,
    confused: (day, time) => `${day}. It is ${time}. The patient is awake, but does not know the town or the year. No fever.`,
    handwriting: (day, time) => `${day}. It is ${time}. The words of the daily sentence are right. The letters are shaky and small. The patient feels well.`,
    'after-a-tablet': (day, time, temperature) => `${day}. Someone gave a tablet for a headache. Now, at ${time}, the thermometer shows ${temperature}.`,
    'loose-stools': (day, time) => `${day}. The cells were for myeloma. By ${time}, there were three loose stools, and usually there are none. No pain.`,
    'mild-headache': (day, time) => `${day}. At ${time}, a mild headache, as after a long day. No fever. Thinking is clear.`,
  },
  answer: (heading) => `Answer: ${heading}`,
  chose: (heading) => `You chose: ${heading}.`,
  compared: {
    same: 'The list of warning signs says the same.',
    sooner: 'The list would give you more time. A call too many does no harm.',
    later: 'Many people would wait. The list says: call sooner.',
  },
  why: 'Why',
  strictest: 'This is the list for any cells. Your team may want your call sooner.',
  next: 'Next story',
  done: 'Back to the guide',
  doneText: 'That was the last story. You can do them again at any time.',
} as const satisfies RehearsalWords;
