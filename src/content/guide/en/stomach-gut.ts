import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Feeling sick and loose stools can dry you out. Count them, and call before you are too weak.',
  notice: [
    'Feeling sick, or no appetite',
    'Vomiting',
    'Loose or watery stools',
    'Belly pain',
    'Little or dark urine',
  ],
  why: 'The cells, medicines or an infection can upset the gut. Losing more water than you drink is called **dehydration**. Medicines that come up again do not work.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W61' }, { rule: 'W63' }, { rule: 'W68' }, { rule: 'W70' },
      '“Above your usual”: count only those you did not have on a day before the cells',
    ],
    sooner: [
      { level: 'emergency', sign: 'Very severe belly pain, severe pain with fever or vomiting, or blood in vomit or stool: that is an emergency' },
    ],
  },
  today: [
    'Drink small sips, often. Your team says how much. Eat small meals.',
    'Count loose stools and vomiting each day, and write it down.',
    'Ask before you take tablets against diarrhea.',
    ({ line }) => `Vomiting ${line('W62', 'vomits')} times in a day, or ${line('W64', 'aboveUsual')} loose stools above your usual: call today. After a product for myeloma, ${line('W65', 'aboveUsual')} are enough.`,
  ],
  sources: ['S01', 'S09', 'S27', 'S28', 'S32', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};
