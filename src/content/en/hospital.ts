import type { HospitalWords } from '#content/shape/hospital.ts';

export const hospital = {
  title: 'In the hospital',
  before: {
    text: [
      'In the hospital the staff check on you. The app asks for nothing, and these days never count as missed.',
      'While it pauses, it does not compare anything with your list.',
    ],
    button: 'I am in the hospital',
    since: 'Since when?',
  },
  inside: {
    title: 'You are in the hospital',
    since: (day) => `Since ${day}.`,
    text: 'The staff check on you now. The app asks for nothing, and does not count these days as missed.',
    bell: 'Something feels wrong? Press the call bell or tell a nurse now.',
    card: 'Show the card to staff',
    home: 'I am home again',
  },
  sinceDay: (day) => `in the hospital since day ${day}`,
  sinceDate: (day) => `in the hospital since ${day}`,
  ask: { title: 'Still in the hospital?', text: 'The pause of the app has ended. Tell it where you are.', still: 'Yes, still there' },
  homeAgain: {
    title: 'Home again',
    text: 'Two things now, so that the app can compare again: a temperature, and a fresh thinking check.',
    temperature: 'Take the temperature',
    check: 'Do the thinking check',
  },
  day: 'In the hospital',
  open: 'About the stay',
  said: { admitted: 'In the hospital', home: 'Home from the hospital' },
} as const satisfies HospitalWords;
