import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ through, drivingFrom }) =>
    drivingFrom ? `Your team lets you drive from ${drivingFrom}.` : `Do not drive until your team says you can. This app holds to ${through('W97', 'heldUntilDay')}.`,
  notice: [
    'You feel well, and the car is there',
    'Old pages on the web that say something else',
    'A visit at the clinic, and nobody to drive',
    'A neighbor whose center gave a shorter time',
  ],
  why: ({ through, figure }) => `Confusion or a **seizure** can come without warning, also at the wheel. Places differ: in the United States the advice is now at least ${figure('drivingShort')}, in Europe it is ${figure('drivingLong')}. Nobody should drive in the first ${through('W97', 'neverUntilDay')}.`,
  care: {
    level: 'routine',
    signs: [
      { rule: 'W97' },
    ],
    sooner: [
      { level: 'urgent', sign: ({ line }) => `A change in thinking: call now. The time then starts again: ${line('W97', 'afterNeuroDays')}` },
    ],
  },
  today: [
    'Ask your team for your own date, and write it down.',
    'Let someone else drive you, also to the hospital.',
    'Leave machines, power tools and ladders alone for the same time.',
    'Leave big decisions and signatures for later, too.',
  ],
  sources: ['S03', 'S04', 'S05', 'S06', 'S17', 'S37', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
