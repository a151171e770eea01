import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'You may see the first sign before the patient does. If something seems wrong to you, call.',
  notice: [
    'A change in words, writing or mood',
    'More sleep than before',
    '“I feel well”, when you see that it is not so',
    'No answer to a message or a call',
  ],
  why: 'The treatment can take away the sense of being ill. Doctors call this loss of insight. In one program, devices found the fever reaction but no change in thinking, so someone must look.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W98' }, { rule: 'T06' }, { rule: 'W99' },
    ],
    sooner: [
      { level: 'urgent', sign: 'A change in words, writing or sleep: do not wait, call now' },
    ],
  },
  today: [
    'Do the thinking check and look at the writing each day.',
    ({ emergency }) => `Go and look, also at night. Cannot be woken? Call ${emergency ?? 'the emergency number'}.`,
    'Keep the card at hand, and show it first at the emergency room.',
    'A phone that is off cannot warn you. Agree on times to look in.',
  ],
  sources: ['S06', 'S17', 'S20', 'S60', 'S66', 'S67', 'S69', 'S70'],
  reviewed: null,
  nextReview: '2027-05-22',
};
