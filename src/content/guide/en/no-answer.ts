import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ waits, format, emergency }) =>
    `No answer in ${format.number(waits.urgentMinutes)} minutes, or getting worse? Call ${emergency ?? 'the emergency number'}.`,
  notice: [
    'The line rings and nobody answers',
    'They promise to call back, and do not',
    'You are not sure which sign it is, or which level',
    'You are afraid of bothering someone at night',
  ],
  why: 'A call too many does no harm. Waiting can. Teams want these calls at any hour.',
  care: {
    level: 'emergency',
    signs: [
      ({ waits, format }) => `The team’s line does not answer for ${format.number(waits.urgentMinutes)} minutes, and the sign says “call now”`,
      'It gets worse while you wait',
      'The patient cannot be reached or woken',
    ],
  },
  today: [
    'Not sure? Take the higher of the two levels.',
    'Call again if it is still there. Say that you called before, and when.',
    'Write down who answered and what they said.',
    'Take the patient’s papers and medicines if you are told to come.',
  ],
  sources: ['S20', 'S29', 'S31', 'S60', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
