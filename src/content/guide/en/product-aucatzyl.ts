import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Aucatzyl is given for adult leukemia (ALL), in doses on more than one day. Your days count from the last dose.',
  notice: [
    ({ figure, sure }) => `Strong fever reaction in ${figure('aucatzylFever')} of people (${sure('aucatzylFever')})`,
    ({ figure, sure }) => `Strong effect on thinking in ${figure('aucatzylNerves')} (${sure('aucatzylNerves')})`,
    'A second time of watching, after the second dose',
    'Low blood counts and infections',
  ],
  why: ({ figure }) => `The cells look for a mark named **CD19**. We have no checked figure for when the effects start or end, so none stands here. One cancer site asks for ${figure('aucatzylNear')} near the center and ${figure('aucatzylDriving')} without driving; we could not check the newest label.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'It also counts before the last dose',
    ],
  },
  today: [
    'Tell this app the day of your last dose.',
    'Ask your team how long to stay near, and when you may drive.',
    'Watch after each dose, with temperature and thinking check.',
    'Ask which figures your own center has seen.',
  ],
  sources: ['S37', 'S47'],
  reviewed: null,
  nextReview: '2027-05-22',
};
