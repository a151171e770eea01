import type { HelpWords } from '#content/shape/help.ts';

export const help = {
  title: 'Get help',
  emergencyFor: 'Hard to wake · confused · hard to breathe · seizure · chest pain · face drooping',
  unknownCountry: {
    title: 'Call the emergency number',
    text: 'The app does not know your country. Choose the number that works where you are.',
    set: 'Set my country',
    numberIn: (number, countries) => `${number}: ${countries}`,
  },
  teamFor: 'Fever · chills · foggy · losing words · writing changed · anything that worries you',
  dayOrNight: 'Day or night',
  notChecked: 'We could not check this number. Please check it where you are.',
  fromAPhone: 'No calls from here? Dial the number on a phone.',
  noTeam: {
    title: 'Add your team’s 24-\u2060hour number',
    text: 'It is on your discharge papers or wallet card. Until then, call your hospital.',
    button: 'Add the number',
  },
  check: 'Not sure? Check the warning signs',
  checkHint: 'Tap what you see. It says whom to call.',
  guide: 'When to call',
  needsSignal: 'Works without internet. Calls need phone signal.',
  crisisLine: (number) => `Crisis line · ${number}`,
  crisisHint: 'Thoughts of ending your life, or of hurting yourself',
} as const satisfies HelpWords;
