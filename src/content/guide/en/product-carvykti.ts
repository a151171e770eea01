import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Carvykti is given for myeloma. It can cause late effects on movement, face and gut, so watch for months.',
  notice: [
    ({ figure, sure }) => `Slow movement in ${figure('movementShare')} in the first trial, after about ${figure('movementStart')} (${sure('movementShare')})`,
    ({ figure, sure }) => `A weak face nerve, after about ${figure('faceStart')} (${sure('faceStart')})`,
    ({ figure, sure }) => `Gut inflammation in ${figure('gutCarvykti')} in one study (${sure('gutCarvykti')})`,
    'Low blood counts that come back',
    'Weakness that spreads, rarely',
  ],
  why: 'The cells look for a mark named **BCMA**. Thinking and nerves can change before, with, after or without a fever. We have no checked figure for when the fever starts, so none stands here.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W53' }, { rule: 'W42' }, { rule: 'W33' },
      'Loose stools: call the same day',
    ],
    sooner: [
      { level: 'emergency', sign: 'A face that hangs: that is an emergency' },
    ],
  },
  today: [
    'Look at writing, steps and face each week, with someone who knows you.',
    'Count loose stools each day. Its newest strong warning is about the gut.',
    'Take no new tablet for a new sign. Call first.',
    'Ask your team which late effects they look for, and when.',
  ],
  sources: ['S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13', 'S36', 'S37', 'S44', 'S45', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};
