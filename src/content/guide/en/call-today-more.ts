import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Some things are no illness yet, but they cannot wait for the next visit. Call your team today.',
  notice: [
    'You forgot tablets that matter',
    'You were near someone ill',
    'You will be alone tonight',
    'Something has changed over days or weeks',
  ],
  why: 'Help often works only if it comes soon. After contact with chickenpox, for example, protection counts in days. Slow changes can be a late effect, or the illness coming back.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W84' }, { rule: 'W85' }, { rule: 'W83' }, { rule: 'W59' }, { rule: 'W89' }, { rule: 'W45' }, { rule: 'W91' }, { rule: 'W92' }, { rule: 'W93' }, { rule: 'W95' }, { rule: 'W98' }, { rule: 'T06' },
      'After the first weeks: mild chills, slight shaking, or a little short of breath',
      ({ lastDay }) => `After day ${lastDay('W33') ?? ''}: foggy, restless, or a lower thinking check`,
    ],
  },
  today: [
    'Look at the day and the time it began, and write them down.',
    'Never take a double dose for one you forgot.',
    'Ask someone to stay with you until you have spoken to the team.',
  ],
  sources: ['S07', 'S17', 'S20', 'S37', 'S50', 'S53', 'S54', 'S63', 'S67', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};
