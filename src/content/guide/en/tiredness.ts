import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Feeling tired is very common after the cells. Too weak to get out of bed is not: call your team now.',
  notice: [
    'Tired after small things',
    'No strength for daily things',
    'A wish to lie down during the day',
    'Good days and bad days',
  ],
  why: 'The cells are at work, and your blood counts may be low. Doctors call low red cells **anemia**. Tiredness that grows from day to day can also be the start of a reaction or an infection.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W58' }, { rule: 'W19' },
      'Tired and also feverish, or a little short of breath',
    ],
    sooner: [
      { level: 'emergency', sign: 'Tired and confused, or hard to wake: that is an emergency' },
    ],
  },
  today: [
    'Let others help with meals and the house.',
    'Walk a little, often, if your team agrees. It may help with tiredness.',
    'Write down how tired you are each day, so that your team can see a change.',
    'Tiredness that climbs over some days? Call your team the same day.',
  ],
  sources: ['S01', 'S32', 'S33', 'S34', 'S37', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};
