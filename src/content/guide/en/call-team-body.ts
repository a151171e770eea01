import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'These signs need a call within minutes too, day or night. They can get worse before the morning.',
  notice: [
    'Nothing stays down',
    'Belly pain or watery stools',
    'Red spots, bruises or blood',
    'A sore line, or skin that is hot and red',
  ],
  why: 'The cells can upset the gut, and they can lower the blood cells that stop bleeding. Germs near a line reach the blood fast. Losing too much water is called **dehydration**, and it comes on fast.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W61' }, { rule: 'W63' }, { rule: 'W68' }, { rule: 'W70' }, { rule: 'W73' }, { rule: 'W75' }, { rule: 'W79' }, { rule: 'W82' }, { rule: 'T01' }, { rule: 'T05' }, { rule: 'W88' },
    ],
  },
  today: [
    'Count loose stools and vomiting, and write the times down.',
    'Look at the skin and the line every day.',
    'Thoughts of suicide? Call the crisis line under “Get help” first, and do not stay alone.',
    'Blood in vomit, black stool or a blow to the head is an emergency.',
  ],
  sources: ['S09', 'S22', 'S26', 'S27', 'S28', 'S30', 'S32', 'S37', 'S58', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};
