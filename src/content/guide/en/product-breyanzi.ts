import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Breyanzi is given for several lymphomas and for one leukemia (CLL). Most reactions come early, and late ones were mild in trials.',
  notice: [
    ({ figure, sure }) => `Fever reaction: starts after about ${figure('breyanziFever')}, from ${figure('breyanziFeverRange')} (${sure('breyanziFeverRange')})`,
    ({ figure, sure }) => `In CLL it starts after about ${figure('breyanziSlow')} (${sure('breyanziSlow')})`,
    ({ figure, sure }) => `Thinking and nerves in CLL: start after about ${figure('breyanziNerves')} (${sure('breyanziNerves')})`,
    ({ figure, sure }) => `In the first ${figure('mostEarly')}, ${figure('breyanziEarly')} of reactions had begun (${sure('breyanziEarly')})`,
  ],
  why: 'The cells look for a mark named **CD19**. The figures are from European papers and from trials. We could not check the figures of the United States label.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'It also counts when it comes later than the figures say',
    ],
  },
  today: [
    'Keep watching after the early weeks, with temperature and check-in.',
    'Ask your team when you may go home and when you may drive.',
    'If you feel very well, still do not stay alone.',
    'Ask which figures your own center has seen.',
  ],
  sources: ['S03', 'S07', 'S08', 'S37', 'S42'],
  reviewed: null,
  nextReview: '2027-05-22',
};
