import type { LevelsWords } from '#content/shape/levels.ts';

export const levels = {
  emergency: {
    tag: 'Emergency',
    heading: (number) => (number ? `Call ${number} now` : 'Call the emergency number now'),
    button: (number) => (number ? `Call ${number}` : 'Call the emergency number'),
    record: 'I have called',
  },
  urgent: {
    tag: 'Urgent · do not wait',
    heading: () => 'Call your CAR\u00A0T team now',
    button: () => 'Call the 24-\u2060hour line',
    record: 'I have called',
  },
  'same-day': {
    tag: 'Today, not tomorrow',
    heading: () => 'Call your team today',
    button: () => 'Call the clinic',
    record: 'I have called',
  },
  routine: {
    tag: 'No call needed for this today',
    heading: () => 'Tell your team at the next visit',
    button: () => 'It is written in your diary. If it gets worse, call.',
    record: 'I have told them',
  },
} as const satisfies LevelsWords;
