import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ format, waits }) => `Call today, not tomorrow. Clinic closed, or no answer in ${format.number(waits.sameDayHours)} hours? Call the 24-\u2060hour line.`,
  notice: [
    'Something small that is new',
    'Something that gets a little worse each day',
    'A feeling that something is wrong',
  ],
  why: 'Small signs are easier to treat early. Several at once can mean more than each alone.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'W03' }, { rule: 'W11' }, { rule: 'T02' }, { rule: 'T03' }, { rule: 'W20' }, { rule: 'W06' }, { rule: 'W62' }, { rule: 'W64' }, { rule: 'W65' }, { rule: 'W71' }, { rule: 'W69' }, { rule: 'W51' }, { rule: 'W76' }, { rule: 'W80' }, { rule: 'W74' },
      'Pulse, pressure or oxygen a little off your usual',
    ],
  },
  today: [
    'Call in clinic hours if you can.',
    'Still there tomorrow? Call again and say so.',
    'Two of these at once? Do not wait. Call the 24-\u2060hour line.',
  ],
  sources: ['S17', 'S20', 'S22', 'S23', 'S27', 'S28', 'S34', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};
