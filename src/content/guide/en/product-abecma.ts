import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Abecma is given for myeloma. Fever is very frequent, and some effects come weeks or months later.',
  notice: [
    ({ figure, sure }) => `Fever reaction in ${figure('abecmaFever')} of people (${sure('abecmaFever')})`,
    'Low blood counts that last for long',
    'Slow movement, small writing or a still face, later on',
    ({ figure, sure }) => `Loose stools from the gut, rarely: ${figure('gutAbecma')} (${sure('gutAbecma')})`,
  ],
  why: ({ figure }) => `The cells look for a mark named **BCMA**. We have no checked figure for when the fever or the nerve effects start, so none stands here. The leaflet says that serious effects mostly come within ${figure('abecmaSerious')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W53' }, { rule: 'W33' },
      'Loose stools: call the same day',
    ],
  },
  today: [
    'Watch from the first hour on: in some people it starts very early.',
    'Look at writing, steps and face each week for some months.',
    'Ask your team how often they check your blood counts.',
    'Ask which figures your own center has seen.',
  ],
  sources: ['S07', 'S08', 'S11', 'S34', 'S37', 'S43', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};
