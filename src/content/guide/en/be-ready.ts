import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Show your card first, wherever you go for help. Emergency staff may not know CAR\u00A0T cells.',
  notice: [
    'Someone who has not heard of this treatment',
    'A long wait at the door',
    'Questions that you are too ill to answer',
    'A night call, and no number at hand',
  ],
  why: 'After CAR\u00A0T cells a fever is treated as an infection and as a reaction to the cells, both at once. **Steroids** can matter to the cells, so doctors call your team first unless life is in danger. Antibiotics should not wait for that call.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W30' }, { rule: 'W32' }, { rule: 'W29' }, { rule: 'W21' },
    ],
  },
  today: [
    'Save the 24-\u2060hour number in the phone of everyone who stays with you.',
    'Keep the card with you: product, day the cells were given, center, team.',
    'Find out which emergency room is nearest, and who drives.',
    ({ figure }) => `Pack papers, medicine list and charger: in one program at home, ${figure('homeAdmitted')} of ${figure('homeStudy')} people went into the hospital.`,
  ],
  sources: ['S15', 'S17', 'S34', 'S37', 'S60', 'S67', 'S70', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};
