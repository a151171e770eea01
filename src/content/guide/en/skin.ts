import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Look at your skin each day. A new rash needs a call today. So do blisters.',
  notice: [
    'Red spots or patches',
    'A patch of painful blisters',
    'Skin that peels',
    'Redness that is hot and spreads',
    'Pin-point red or purple spots',
  ],
  why: 'A rash can come from a medicine or from an infection. Painful blisters in one patch can be **shingles**, which needs tablets early. Tiny red spots can mean that the blood does not clot well.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W80' },
      'A mild rash in the first weeks',
    ],
    sooner: [
      { level: 'urgent', sign: 'Blisters near an eye or in many places, peeling skin, pin-point spots, or hot redness that spreads: do not wait, call now' },
    ],
  },
  today: [
    'Look at all of your skin, also at your back. Ask someone to help.',
    'Write down where it is and on which day it began.',
    'Ask your team before you put anything new on it.',
    ({ emergency }) => `Swollen face, lips or tongue? Call ${emergency ?? 'the emergency number'} at once.`,
  ],
  sources: ['S01', 'S22', 'S27', 'S32', 'S37', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};
