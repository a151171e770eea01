import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Your body has few defenses now. A fever can be the only sign of a dangerous infection.',
  notice: [
    'Fever, chills, or a very low temperature',
    'Cough or sore throat',
    'Burning when you pass urine',
    'A red or sore line, port or wound',
    'Sores in the mouth',
  ],
  why: ({ figure }) => `Chemotherapy and the cells lower the white blood cells that fight germs. Doctors call this **neutropenia**. Up to a third of people get a serious infection from bacteria in the first ${figure('bacteriaEarly')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W75' }, { rule: 'W10' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fever with fainting, hard breathing or a change in thinking: that is an emergency' },
    ],
  },
  today: [
    'Look at your line, port and skin every day.',
    'Take your prevention tablets exactly as told. They guard you while your counts are low.',
    'Steroids and fever medicine hide a fever. Call for chills alone.',
    'A cough, a sore throat or burning urine needs a call today.',
  ],
  sources: ['S17', 'S22', 'S23', 'S26', 'S27', 'S29', 'S30', 'S37', 'S53', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};
