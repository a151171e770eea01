import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Ask your team before you take any new medicine. That includes tablets you can buy without a doctor.',
  notice: [
    'A headache, aches or a fever, and tablets at hand',
    'Someone offers you a herbal tea or a sleeping tablet',
    'Loose stools, and tablets against them in the house',
    'Another doctor gives you something new',
  ],
  why: ({ line, figure }) => `Tablets for fever or pain lower the number, not the danger. For ${line('W05', 'medicineHours')} the thermometer may not show a fever; after naproxen, for ${figure('naproxen')}. Steroids and some other medicines may weaken your **CAR\u00A0T cells**.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W06' },
    ],
    sooner: [
      { level: 'urgent', sign: 'A fever, or chills after such a tablet: do not wait, call now' },
    ],
  },
  today: [
    'Measure your temperature before you ask for a fever tablet. Write down the time.',
    'No aspirin, ibuprofen or naproxen unless your team says so. They raise the risk of bleeding.',
    'Ask about sleeping, allergy and herbal tablets. They can hide or copy a warning sign.',
    'Ask before tablets against diarrhea, above all after a product for myeloma.',
  ],
  sources: ['S09', 'S16', 'S26', 'S30', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};
