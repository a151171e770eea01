import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'After Carvykti or Abecma, loose stools can be the start of a serious gut illness. Call the same day.',
  notice: [
    'Loose stools, more than your usual',
    'Belly pain or cramps',
    'Weight loss',
    'Loose stools that come back after weeks of peace',
  ],
  why: ({ figure }) => `The new cells can inflame the gut weeks or months later; doctors call this **enterocolitis**. In one study it came to ${figure('gutCarvykti')} after Carvykti and ${figure('gutAbecma')} after Abecma, and some centers saw more. It began ${figure('gutStart')} after the cells; some people died of it.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W65' }, { rule: 'W64' }, { rule: 'W69' },
      '“Above your usual”: count only those you did not have on a day before the cells',
    ],
    sooner: [
      { level: 'urgent', sign: 'Many loose stools, or severe belly pain: do not wait, call now' },
      { level: 'emergency', sign: 'Severe belly pain with fever or vomiting: that is an emergency' },
    ],
  },
  today: [
    ({ firstDay }) => `From day ${firstDay('W65') ?? ''} on, count loose stools each day.`,
    'Take no tablets against diarrhea before you have asked.',
    'Say on the phone: “I had CAR\u00A0T cells for myeloma, and I have diarrhea.”',
    'Drink small sips often, as your team allows.',
  ],
  sources: ['S09', 'S10', 'S11', 'S12', 'S13', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};
