import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'The cells can affect the brain for a while. Small changes in words or writing come first, so call at the first one.',
  notice: [
    'Slower, or losing track',
    'The wrong word, or no word',
    'Writing that looks new or shaky',
    'Shaking hands',
    'Sleepy, restless, or not like themselves',
  ],
  why: 'Doctors call this **ICANS** (say “EYE-cans”). It can start before, with, after or without a fever. The patient often does not notice it, so what others see counts.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W36' }, { rule: 'W37' }, { rule: 'W56' }, { rule: 'W31' }, { rule: 'W46' }, { rule: 'W38' }, { rule: 'W50' },
    ],
  },
  today: [
    'Do the thinking check with your caregiver, and write a sentence by hand.',
    'Believe the person who sees a change, even if you feel well.',
    ({ emergency }) => `Makes no sense, hard to wake, cannot speak, a seizure, or any change with a fever? Call ${emergency ?? 'the emergency number'}.`,
    'Do not drive. This can come back after it has settled.',
  ],
  sources: ['S05', 'S14', 'S17', 'S32', 'S36', 'S37', 'S60', 'S65', 'S66', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};
