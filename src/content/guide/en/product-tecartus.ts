import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Tecartus is given for mantle cell lymphoma and for adult leukemia (ALL). Effects on the brain can last for weeks.',
  notice: [
    ({ figure, sure }) => `Fever reaction: starts after about ${figure('tecartusFever')}, from ${figure('tecartusFeverRange')} (${sure('tecartusFeverRange')})`,
    ({ figure, sure }) => `It lasts about ${figure('tecartusFeverLasts')} (${sure('tecartusFeverLasts')})`,
    ({ figure, sure }) => `Thinking and nerves: start after about ${figure('tecartusNerves')}, from ${figure('tecartusNervesRange')} (${sure('tecartusNervesRange')})`,
    ({ figure, sure }) => `They last about ${figure('tecartusNervesLast')} (${sure('tecartusNervesLast')})`,
  ],
  why: ({ figure }) => `The cells look for a mark named **CD19**. The figures are from the maker’s own papers, for mantle cell lymphoma. In one program that cared for people at home, ${figure('tecartusIntensive')} of those with Tecartus needed intensive care.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' }, { rule: 'W31' },
      'It also counts when it comes later than the figures say',
    ],
  },
  today: [
    'Plan for a hospital stay, even if you start at home.',
    'Keep a bag, your card and your papers ready.',
    'Do the thinking check as long as your team wants it.',
    'Ask your team for the figures for leukemia. We have none that we could check.',
  ],
  sources: ['S07', 'S08', 'S37', 'S41', 'S60'],
  reviewed: null,
  nextReview: '2027-05-22',
};
