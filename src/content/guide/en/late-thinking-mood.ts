import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Slow thinking, poor memory and low mood are common in the months after. Tell your team, because there is help.',
  notice: [
    'Hard to remember what was said',
    'Hard to follow a film, a talk or a form',
    'Sad, flat, or full of fear',
    'Bad dreams of the hospital',
    'Less patience than before',
  ],
  why: ({ figure, oneIn }) => `In a study of ${figure('memoryPeople')} people, ${figure('memoryTrouble')} (${oneIn('memoryTrouble')}) said years later that thinking was harder. In another, ${oneIn('depression')} had **depression** after ${figure('moodAt')}, and ${oneIn('anxiety')} had anxiety. A sudden change can still be a sign from the cells, so it needs a call.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W34' }, { rule: 'W57' }, { rule: 'W47' }, { rule: 'W89' },
    ],
    sooner: [
      { level: 'urgent', sign: ({ lastDay }) => `New trouble finding words, or fog up to day ${lastDay('W33') ?? ''}: call now` },
      { level: 'emergency', sign: 'Sudden confusion is an emergency, even after months' },
    ],
  },
  today: [
    'Write things down, and do one thing at a time.',
    'Ask someone close whether they see a change in you.',
    'Tell your team how long it has lasted. Ask who can test it and who can help.',
    'Thoughts of ending your life? Call the crisis line under “Get help” now.',
  ],
  sources: ['S05', 'S36', 'S37', 'S61', 'S63', 'S64'],
  reviewed: null,
  nextReview: '2027-05-22',
};
