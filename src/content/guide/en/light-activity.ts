import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Walk a little, often, on days when you feel up to it. Stop when your body says stop.',
  notice: [
    'Tired legs after a short walk',
    'Less strength than before the cells',
    'Better days, when you want to do too much',
    'Unsteady steps',
  ],
  why: 'Moving may help with tiredness, mood and strength. It has not been studied much after CAR\u00A0T, so your team’s word comes first. With very low **platelets** or a fever, rest is safer.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W22' }, { rule: 'W19' }, { rule: 'W28' }, { rule: 'W44' },
    ],
  },
  today: [
    'Start small: around the room, then around the house.',
    'Stop if you feel breathless, dizzy or hot. A fever? Do not walk, call your team now.',
    'Ask your team before you start new exercise.',
    'No ladders, machines, swimming, or baths when you are alone.',
  ],
  sources: ['S01', 'S22', 'S32', 'S33', 'S34', 'S37', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
