import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Call the 24-\u2060hour line within minutes, day or night. Do not wait for a second reading.',
  notice: [
    'Feeling hot, cold or shaky',
    'Short of breath, dizzy, or heart racing',
    'Too weak to get up',
  ],
  why: 'These can be the start of a strong reaction to the cells. Doctors call it **cytokine release syndrome**. They can also be an infection.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' }, { rule: 'W10' }, { rule: 'W22' }, { rule: 'W25' }, { rule: 'W13' }, { rule: 'W16' }, { rule: 'W19' }, { rule: 'W28' }, { rule: 'W58' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fever with fainting, hard breathing or a change in thinking: that is an emergency' },
    ],
  },
  today: [
    'Save the 24-\u2060hour number in this app and on paper.',
    'Keep a thermometer beside the bed.',
    'Ask before any medicine for fever or pain.',
    'Say on the phone: “CAR\u00A0T-cell patient”, the day, and what you see.',
  ],
  sources: ['S02', 'S14', 'S15', 'S17', 'S29', 'S32', 'S33', 'S34', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};
