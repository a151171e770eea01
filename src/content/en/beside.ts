import type { BesideWords } from '#content/shape/beside.ts';

export const beside = {
  somebody: 'the patient',
  temperature: (name) => `Temperature of ${name}`,
  agreed: 'The team said to give it',
  symptomsHint: (name) => `Tap only what ${name} has. Ask, and look.`,
  sentence: (name) => `Can ${name} finish a sentence?`,
  still: {
    none: 'It is not there.',
    mild: 'Notices it. Does the usual things.',
    moderate: 'It gets in the way of some things.',
    severe: 'It stops most things.',
    'very-severe': 'Cannot do anything else.',
  },
  remove: 'This is not there',
  evenIfWell: (name) => `Call even if ${name} seems well. Day or night.`,
  wait: (name, { minutes, emergency }, fever) => [
    ...(fever ? ['Do not give anything for the fever unless the team says so.'] : []),
    `Stay with ${name}.`,
    `No answer in ${minutes} minutes, or getting worse? Call ${emergency ?? 'the emergency number'}.`,
  ],
  reasons: (name) => ['something feels wrong, even if it is not on the list', `${name} is not the same person as usual`, 'a symptom gets worse'],
  crisis: {
    title: (name) => `Call now. Stay with ${name}.`,
    text: 'Nobody should be alone with this. Call now.',
    noLine: 'Call someone you trust and ask them to come.',
    steps: (name) => [
      `Do not leave ${name} alone.`,
      'Put medicines and dangerous things away.',
      'Then call the CAR\u00A0T team within the hour.',
    ],
  },
} as const satisfies BesideWords;
