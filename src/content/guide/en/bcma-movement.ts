import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'After Carvykti or Abecma, slow movement or smaller writing needs a call now. It is hard to turn back.',
  notice: [
    'Slower steps, or shuffling',
    'Writing that gets smaller',
    'A face that shows less feeling',
    'Shaking, poor memory, or not like themselves',
  ],
  why: ({ figure }) => `Products for myeloma aim at a mark named **BCMA**. A few people get slow movement, like Parkinson’s disease, most often after ${figure('movementStart')}. In the first Carvykti trial it was ${figure('movementShare')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W53' }, { rule: 'W42' }, { rule: 'W43' },
      'After other products this is rare: call the same day',
    ],
  },
  today: [
    'Look at face, steps and writing each week, with someone who knows you.',
    'Keep one handwritten sentence for each week.',
    ({ emergency, figure }) => `A face that hangs, fast or slow: call ${emergency ?? 'the emergency number'}. A weak nerve often shows after about ${figure('faceStart')}, but at home nobody can tell it from a stroke.`,
    'Not sure which product you had? Call as if it were for myeloma.',
  ],
  sources: ['S37', 'S44', 'S45', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};
