import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Kymriah is given for some leukemias and lymphomas. The figures say when to watch most, not when it is safe to stop.',
  notice: [
    ({ figure, sure }) => `Fever reaction: starts after about ${figure('kymriahFever')}, from ${figure('kymriahFeverRange')} (${sure('kymriahFeverRange')})`,
    ({ figure, sure }) => `It lasts about ${figure('kymriahFeverLasts')} (${sure('kymriahFeverLasts')})`,
    ({ figure, sure }) => `Thinking and nerves: start after about ${figure('kymriahNerves')} (${sure('kymriahNerves')})`,
    ({ figure, sure }) => `They last about ${figure('kymriahNervesLast')}, by illness (${sure('kymriahNervesLast')})`,
    'Infections, because healthy defense cells can stay away for long',
  ],
  why: ({ figure }) => `The cells look for a mark named **CD19**. Of the effects on the brain, ${figure('kymriahNervesShare')} came within ${figure('kymriahNervesWithin')}. The figures are from the maker’s own papers, about other people in trials.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'It also counts when it comes later than the figures say',
    ],
  },
  today: [
    'Mark the first weeks in your calendar, and plan who stays with you.',
    'Ask your team how long your defenses may stay low.',
    'Its card is for life: all such products carry a warning about new cancers.',
    'Ask which figures your own center has seen.',
  ],
  sources: ['S07', 'S08', 'S37', 'S40'],
  reviewed: null,
  nextReview: '2027-05-22',
};
