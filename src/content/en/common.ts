import type { CommonWords } from '#content/shape/common.ts';

export const common = {
  appName: 'Day by Day',
  appLine: 'For the weeks at home after CAR\u00A0T cells.',
  bar: {
    label: 'Main places',
    today: 'Today',
    diary: 'Diary',
    help: 'Get help',
    guide: 'Guide',
    info: 'My info',
    menu: 'Menu',
    back: 'Back',
    skip: 'Skip',
  },
  skipToContent: 'Go to the main part',
  back: 'Back',
  next: 'Next',
  save: 'Save',
  done: 'Done',
  change: 'Change',
  carryOn: 'Carry on',
  finishLater: 'Finish later',
  tryAgain: 'Try again',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  optional: 'optional',
  opening: 'Opening …',
  day: (day) => (day < 0 ? `${-day} ${day === -1 ? 'day' : 'days'} before` : `Day ${day}`),
  by: ({ role, name }) => {
    const word = role === 'patient' ? 'patient' : 'caregiver';
    return name ? `${name} · ${word}` : word;
  },
  languageNames: { en: 'English', es: 'Español' },
  units: { C: '°C', F: '°F', spokenC: 'degrees Celsius', spokenF: 'degrees Fahrenheit' },
} as const satisfies CommonWords;
