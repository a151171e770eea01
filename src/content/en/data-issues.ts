import type { DataIssuesWords } from '#content/shape/data-issues.ts';

export const dataIssues = {
  'temp-unit-swapped': { title: 'Is the unit right?', text: 'The number fits the other unit. The app read it that way.' },
  'temp-decimal-missing': { title: 'Was there a point?', text: 'The number had no point. The app put one in.' },
  'temp-implausible': { title: 'Temperature not understood', text: 'It cannot be a body temperature. Please measure and type it again.' },
  'temp-missing': { title: 'No temperature today', text: 'Please take it and add it.' },
  'thinking-check-missing': { title: 'No thinking check today', text: 'A caregiver can do it in two minutes.' },
  'spo2-implausible': { title: 'Oxygen value not understood', text: 'It was not used. Please measure again with a warm finger.' },
  'hr-implausible': { title: 'Pulse not understood', text: 'It was not used. Please count it again at rest.' },
  'rr-implausible': { title: 'Breathing rate not understood', text: 'It was not used. Please count breaths for one minute.' },
  'bp-implausible': { title: 'Blood pressure not understood', text: 'It was not used. Please measure again.' },
  'bp-swapped': { title: 'Were the two values swapped?', text: 'The larger one was used as the upper value.' },
  'count-implausible': { title: 'Is this count right?', text: 'It is very high. Please look again.' },
  'weight-implausible': { title: 'Is this weight right?', text: 'It changed very fast. Please check kilograms or pounds.' },
  'date-implausible': { title: 'An entry is dated in the future', text: 'Please check date and time of this phone and of the entry.' },
  'retraction-open': { title: 'A better value is missing', text: 'An entry is marked as a mistake. It counts until a better one is there.' },
} as const satisfies DataIssuesWords;
