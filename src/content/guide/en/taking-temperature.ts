import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ degrees, teamDegrees }) =>
    teamDegrees('W01', 'fever') ? `Your team’s call line is ${degrees('W01', 'fever')}. One reading is enough.` : `Call at ${degrees('W01', 'fever')} or more. One reading is enough.`,
  notice: [
    'Hot, flushed or sweating',
    'Cold or shivering',
    'Odd, and you cannot say why',
    'A lower number on the second reading',
  ],
  why: ({ degrees, teamDegrees }) =>
    teamDegrees('W01', 'fever') ?? teamDegrees('W03', 'borderline')
      ? 'With a fever, nobody should wait. A second, lower reading does not take it back. Centers differ, and your team has set its own lines: they stand on this page.'
      : `With a fever, nobody should wait. A second, lower reading does not take it back. Centers differ: some want a call from ${degrees('W03', 'borderline')}, others from ${degrees('W01', 'fever')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W10' },
      ({ degrees, figure }) => `${degrees('W03', 'borderline')} or more, but no fever: measure again in ${figure('recheck')}, and call the same day`,
    ],
    sooner: [
      { level: 'emergency', sign: ({ degrees }) => `${degrees('W02', 'veryHigh')} or more: that is an emergency` },
    ],
  },
  today: [
    'Any thermometer, at any site, counts.',
    'Write down the number, the unit and the time.',
    'Measure before any tablet for fever or pain, and ask before you take it.',
    ({ figure }) => `Ask how often to measure. Some leaflets say ${figure('temperatureTimes')} times a day for ${figure('temperatureWeeks')}, and more often at first.`,
  ],
  sources: ['S02', 'S14', 'S15', 'S17', 'S21', 'S22', 'S23', 'S24', 'S29', 'S30', 'S31', 'S37', 'S56'],
  reviewed: null,
  nextReview: '2027-05-22',
};
