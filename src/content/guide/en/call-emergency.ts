import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ emergency }) => `Is one of these there? Call ${emergency ?? 'the emergency number'} now. Call the team after that.`,
  notice: [
    'Cannot be woken, or makes no sense',
    'Fights for air, or turns blue or grey',
    'A sudden change of face, arm, leg or speech',
  ],
  why: 'The cells can affect the brain, the lungs and the blood. It can get worse within minutes.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W30' }, { rule: 'W32' }, { rule: 'W29' }, { rule: 'W35' }, { rule: 'W40' }, { rule: 'W48' },
      { rule: 'W21' }, { rule: 'W41' }, { rule: 'W27' }, { rule: 'W18' }, { rule: 'W78' }, { rule: 'W72' },
      { rule: 'W49' }, { rule: 'W67' }, { rule: 'W02' }, { rule: 'C01' }, { rule: 'W24' }, { rule: 'W55' },
      { rule: 'W87' },
      'Very fast pulse or very low blood pressure, if you measure it',
    ],
  },
  today: [
    'Say: “CAR\u00A0T-\u2060cell patient”. Show the card or the hospital papers.',
    'Stay with the patient. Do not drive yourselves.',
    'Then call the CAR\u00A0T team.',
  ],
  sources: ['S01', 'S14', 'S22', 'S25', 'S32', 'S37', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};
