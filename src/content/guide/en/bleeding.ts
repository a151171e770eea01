import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ figure }) => `Your blood may not clot well for a while. Bleeding that does not stop after ${figure('pressure')} of firm pressure is an emergency.`,
  notice: [
    'New bruises without a bump',
    'Pin-point red or purple spots on the skin',
    'Gums or nose that bleed',
    'Blood in urine, or a streak on the stool',
  ],
  why: 'The cells that stop bleeding are called **platelets**. They can be low for weeks or months, even when you feel well. A low count has no pain, so look for its signs.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W73' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Any blow to the head is an emergency, even if you feel well' },
      { level: 'emergency', sign: 'Vomiting or coughing blood, or black or bloody stool, is an emergency too' },
    ],
  },
  today: [
    'Press firmly on a bleed, and look at the clock.',
    'Look at your skin, gums and urine each day.',
    'Ask before you take aspirin, ibuprofen or naproxen. They make bleeding easier.',
    'A new bruise, or gums that bled once, needs a call today.',
  ],
  sources: ['S22', 'S25', 'S26', 'S27', 'S30', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};
