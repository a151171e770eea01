import type { CheckInWords } from '#content/shape/check-in.ts';

const options = {
  none: { name: 'None', still: 'I do not have it.' },
  mild: { name: 'Mild', still: 'I notice it. I do my usual things.' },
  moderate: { name: 'Moderate', still: 'It gets in the way of some things.' },
  severe: { name: 'Severe', still: 'It stops me doing most things.' },
  'very-severe': { name: 'Very severe', still: 'I cannot do anything else.' },
} as const;
const steps = { none: 0, mild: 1, moderate: 2, severe: 3, 'very-severe': 4 } as const;

export const checkIn = {
  stepTitle: (step, of) => `Check-in · step ${step} of ${of}`,
  danger: {
    title: 'Right now, do you have any of these?',
    titleFor: (name) => `Right now, does ${name ?? 'the patient'} have any of these?`,
    hint: 'New, or worse than before the cells.',
    none: 'None of these',
    seeWhatToDo: 'See what to do',
  },
  followUp: {
    title: 'One more question',
    sentence: 'Can you finish a sentence?',
    notSureCounts: 'Not sure counts as no.',
  },
  temperature: {
    title: 'Your temperature',
    label: 'Temperature',
    feverMedicine: (hours) => `Fever or pain medicine in the last ${hours} hours`,
    feverMedicineAgreed: 'My team told me to take it',
    clear: 'Clear',
    deleteDigit: 'Delete last digit',
    pad: 'Number keys',
    spoken: (value, unit) => `${value} ${unit}`,
    onlyTitle: 'Temperature',
    save: 'Save temperature',
    empty: 'Type the number on your thermometer.',
    unreadable: 'This does not look like a temperature. Please type it again.',
    swapped: {
      title: (value) => `Is it ${value}?`,
      text: (read) => `We read it as ${read}. The other unit makes no sense here.`,
    },
    decimal: { title: (value) => `Is it ${value}?`, text: (read) => `A point was missing. We read it as ${read}.` },
    fixIt: 'Fix it',
    itIsRight: 'It is right',
  },
  symptoms: {
    title: 'Anything else since yesterday?',
    hint: 'Tap only what you have.',
    somethingElse: 'Something else',
    somethingElseTitle: 'Something else',
    save: 'Save check-in',
  },
  severity: {
    question: 'How bad was it at its worst?',
    since: 'Since yesterday.',
    options,
    spoken: (severity) => `${options[severity].name}. ${options[severity].still} ${steps[severity]} of 4`,
    remove: 'I do not have this',
  },
  counts: {
    times: (n) => (n === 1 ? 'once' : `${n} times`),
    hours: (n) => (n === 1 ? '1 hour' : `${n} hours`),
    less: 'One less',
    more: 'One more',
    value: 'How many?',
  },
  saved: {
    title: 'Saved',
    what: 'What you saved',
    change: 'Change it',
  },
  saving: 'Saving …',
  notSaved: {
    title: 'This phone could not save your entry',
    write: (value, time) => `Write it on paper: ${value}, ${time}.`,
    stillCounts: 'The advice on this screen still counts.',
    tryAgain: 'Try again',
  },
  speaker: {
    title: 'Who is entering this?',
    patient: (name) => (name ? `${name}, the patient` : 'The patient'),
    caregiver: (name) => (name ? `${name}, the caregiver` : 'The caregiver'),
  },
} as const satisfies CheckInWords;
