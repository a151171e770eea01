import type { LookingBackWords } from '#content/shape/looking-back.ts';

export const lookingBack = {
  range: (from, to) => `${from} to ${to}`,
  window: { legend: 'How many days to show', week: '7 days', twoWeeks: '14 days' },
  newest: 'Back to today',
  goTo: 'Go to a day',
  noTemperature: 'No temperature was entered in these days.',
  inHospital: 'in the hospital',
  symptoms: {
    title: 'How you felt',
    worst: ({ sign, step, day }) => `Worst: ${sign}, ${step}, on ${day}.`,
    bigger: 'A bigger number means worse.',
    marked: (signs) => `Marked: ${signs}.`,
    none: 'No signs were marked in these days.',
    nothingEntered: 'Nothing was entered in these days.',
    sign: 'Sign',
    howMany: 'how many',
    hours: 'hours',
    yes: 'yes',
    no: 'no',
  },
  calls: {
    title: 'Calls and checks',
    none: 'No calls and no checks in these days.',
    thinkingCheck: (who) => `Thinking check. ${who}.`,
    signCheck: (who) => `Check of the warning signs. ${who}.`,
    inHospital: 'In the hospital.',
  },
} as const satisfies LookingBackWords;
