import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Yescarta is given for some lymphomas. Fever can come very early, and changes in thinking are frequent.',
  notice: [
    ({ figure, sure }) => `Fever reaction in large B-cell lymphoma: starts after about ${figure('yescartaFever')}, from ${figure('yescartaFeverRange')} (${sure('yescartaFeverRange')})`,
    ({ figure, sure }) => `It lasts about ${figure('yescartaFeverLasts')} (${sure('yescartaFeverLasts')})`,
    ({ figure, sure }) => `In follicular lymphoma: starts after about ${figure('yescartaSlow')}, from ${figure('yescartaSlowRange')} (${sure('yescartaSlowRange')})`,
    ({ figure, sure }) => `Thinking and nerves: start after about ${figure('yescartaNerves')}, last about ${figure('yescartaNervesLast')} (${sure('yescartaNervesLast')})`,
  ],
  why: ({ figure }) => `The cells look for a mark named **CD19**. In the first trial ${figure('yescartaNervesHad')} of people had some effect on the nerves, and ${figure('yescartaNervesShare')} of these effects came within ${figure('yescartaNervesWithin')}. The figures are from the maker’s own papers.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' }, { rule: 'W38' },
      'It also counts when it comes later than the figures say',
    ],
  },
  today: [
    'Have someone with you from the first hour on.',
    'Do the thinking check each day, and keep the written sentences.',
    'Do not drive, and leave big decisions for later.',
    'Also much later, call your team about new trouble with thinking, sight or steps.',
  ],
  sources: ['S07', 'S08', 'S37', 'S39'],
  reviewed: null,
  nextReview: '2027-05-22',
};
