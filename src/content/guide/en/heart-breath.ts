import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Trouble with air, chest pain or fainting is an emergency. Do not wait to see if it passes.',
  notice: [
    'Out of breath at rest, or on a few steps',
    'A heart that races, pounds or skips',
    'Dizzy when you stand up',
    'Feet, hands or belly that swell',
    'One leg or arm swollen or sore',
  ],
  why: 'A strong reaction to the cells can lower the blood pressure and the oxygen. Infection, bleeding or a blood **clot** can do so too. Fluid can also collect in the body or the lungs.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W21' }, { rule: 'W27' }, { rule: 'W24' }, { rule: 'W18' }, { rule: 'W12' }, { rule: 'W15' },
    ],
  },
  today: [
    'Measure after a rest, if your team asked you to. The oxygen clip needs a warm finger without nail polish.',
    ({ line }) => `Oxygen over ${line('W24', 'lowOxygen')} but ${line('W25', 'lowOxygen')} or less, pulse ${line('W13', 'fastPulse')} or more, or upper pressure ${line('W16', 'lowSystolic')} or less: call your team now. With a fever too, low oxygen or low pressure is an emergency.`,
    'More than slight dizziness, milder breath trouble, or one sore leg or arm: call now, too.',
    ({ line }) => `Weigh yourself if you were told to. A gain of ${line('W84', 'gainKg')} in ${line('W84', 'gainHours')} needs a call today.`,
  ],
  sources: ['S14', 'S15', 'S16', 'S22', 'S25', 'S32', 'S37', 'S56', 'S57'],
  reviewed: null,
  nextReview: '2027-05-22',
};
