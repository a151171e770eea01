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
  },
  today: [
    'Drink small sips, often. Your team says how much.',
    'Eat small meals. Ask for help with cooking.',
    'Count loose stools and vomiting each day, and write it down.',
    ({ line }) => `Ask before you take tablets against diarrhea. Vomiting ${line('W62', 'vomits')} times in a day needs a call today.`,
  ],
  sources: ['S01', 'S09', 'S27', 'S28', 'S32', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};
