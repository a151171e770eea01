import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Fever is often the first sign of a strong reaction to the cells. Call at the first fever, day or night.',
  notice: [
    'A fever, even once',
    'Chills that a blanket does not stop',
    'Aching muscles, weak and worn out',
    'Dizzy, or your heart races',
    'Short of breath',
  ],
  why: 'The new cells wake up the whole defense system. Doctors call the reaction **cytokine release syndrome**, or CRS. It mostly settles within days, but it can get serious fast.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' }, { rule: 'T01' }, { rule: 'W10' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fever with fainting, hard breathing or a change in thinking: that is an emergency' },
    ],
  },
  today: [
    'Take your temperature when you feel hot, cold or odd.',
    'Ask before you take anything for fever. It lowers the number, not the danger.',
    'Leave it to your team to tell CRS from an infection. At home they look the same.',
    ({ figure }) => `In studies, most first reactions came within ${figure('mostEarly')}. Keep watching after that.`,
  ],
  sources: ['S01', 'S02', 'S03', 'S14', 'S15', 'S17', 'S29', 'S32', 'S37', 'S39', 'S40', 'S42', 'S48'],
  reviewed: null,
  nextReview: '2027-05-22',
};
