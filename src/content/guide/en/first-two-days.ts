import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'The cells are in, and the waiting starts. A reaction can begin within hours or after days, so someone watches with you.',
  notice: [
    'Tired, and less hungry',
    'Temperature, pulse, pressure, oxygen and blood are measured',
    'Questions and a sentence to write, to check your thinking',
    ({ figure }) => `Checks each day, in the United States for at least ${figure('dailyChecks')}`,
    'Nothing at all',
  ],
  why: 'The new cells now find the illness and start to work. That can wake up all your defenses. With some products it starts within hours, with others only after some days.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W22' }, { rule: 'W33' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Confused, hard to wake or fighting for air: that is an emergency' },
    ],
  },
  today: [
    'Take your temperature often, also at night, as your team asks.',
    'Drink steadily, eat small meals, and let others help.',
    'Take nothing for fever or pain without asking first.',
    'Have someone with you day and night. Do not drive.',
  ],
  sources: ['S01', 'S02', 'S14', 'S17', 'S37', 'S39', 'S41', 'S48'],
  reviewed: null,
  nextReview: '2027-05-22',
};
