import type { CheckWords } from '#content/shape/check.ts';

export const check = {
  title: (name) => (name ? `Check on ${name}` : 'Check the warning signs'),
  intro: 'Tap what you see. A guess is enough.',
  groups: {
    emergency: { title: (number) => (number ? `Call ${number}` : 'Call the emergency number'), hint: 'Right now' },
    urgent: { title: 'Call the team now', hint: 'Day or night' },
    'same-day': { title: 'Call today', hint: 'Today, not tomorrow' },
  },
  none: 'None of these',
  save: 'Save this check',
  saved: (time) => `Check saved at ${time}`,
  nothingTicked: 'Nothing ticked. Worried all the same? Call the team.',
  ticked: (signs) => `You ticked: ${signs}`,
  cannotSave: 'This check could not be saved. What to do still counts.',
  insight: 'The patient may feel well. What you see counts.',
  strictest: 'The day is not known. This is the strictest list.',
  dayOrNight: 'Day or night',
} as const satisfies CheckWords;
