import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Drink steadily and eat small meals. Your team says how much you should drink.',
  notice: [
    'Less appetite',
    'Too tired to cook',
    'Drinking less than before',
    'Dark urine, or less of it',
  ],
  why: 'Water and food keep up your strength. How much to drink depends on your heart, your kidneys and the reaction, so no page can tell. Raw or risky food can carry germs that your low **immune system** cannot stop.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W71' }, { rule: 'W62' },
      'You drink less than half of what you used to',
    ],
    sooner: [
      { level: 'urgent', sign: ({ line }) => `No urine for ${line('W70', 'noUrineHours')}, or nothing stays down: do not wait, call now` },
    ],
  },
  today: [
    'Keep a drink within reach, and take sips all day.',
    'Eat a little, often. Let others cook when you are tired.',
    'Leave out raw or risky food. Ask your team for its list.',
    'No alcohol, tobacco or drugs without asking your team.',
  ],
  sources: ['S01', 'S17', 'S19', 'S28', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};
