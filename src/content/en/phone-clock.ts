import type { PhoneClockWords } from '#content/shape/phone-clock.ts';

const settings = 'Is the phone wrong? Open its settings and let it set date and time by itself.';

export const phoneClock = {
  back: {
    title: 'Did the clock of this phone go back?',
    text: (before, now) => `It already showed ${before}. Now it shows ${now}.`,
    right: 'The time now is right',
    wrong: settings,
  },
  ahead: {
    title: 'Did the clock of this phone jump ahead?',
    text: (before, now) => `A moment ago it showed ${before}. Now it shows ${now}.`,
    right: 'The time now is right',
    wrong: settings,
  },
  entry: {
    title: 'An entry is later than the clock of this phone',
    text: (before, now) => `The entry says ${before}. The phone shows ${now}.`,
    button: 'Look at the entry',
    wrong: `${settings} Is it right? Then the entry was made with a wrong clock. Mark it as a mistake and enter it again.`,
  },
  zone: {
    title: 'Is this phone in another time zone?',
    text: (city, there, here) => `At the last entry it was on the time of ${city}: it is ${there} there. Now it shows ${here}.`,
    right: 'Yes, we traveled',
    wrong: 'No? Open the settings of the phone and let it set date, time and time zone by itself.',
  },
  meanwhile: 'Until this is clear, the app does not compare today with your list. Every entry keeps its day. Something feels wrong? Call.',
} as const satisfies PhoneClockWords;
