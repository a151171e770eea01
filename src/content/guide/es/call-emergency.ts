import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ emergency }) => `¿Ve algo de esto? Llame ahora al ${emergency ?? 'número de emergencias'}. Después, al equipo.`,
  notice: [
    'Alguien a quien no se puede despertar, o que habla sin sentido',
    'Alguien que lucha por respirar, o se pone azul o gris',
    'Un cambio súbito en la cara, un brazo, una pierna o el habla',
    'Un sangrado que sigue aunque apriete con firmeza',
  ],
  why: 'Las células pueden afectar al cerebro, los pulmones y la sangre. Puede empeorar en minutos. En la ambulancia pueden tratarle en el camino.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W30' }, { rule: 'W32' }, { rule: 'W29' }, { rule: 'W35' }, { rule: 'W40' }, { rule: 'W48' },
      { rule: 'W21' }, { rule: 'W41' }, { rule: 'W27' }, { rule: 'W18' }, { rule: 'W78' }, { rule: 'W72' },
      { rule: 'W49' }, { rule: 'W67' }, { rule: 'W02' }, { rule: 'C01' }, { rule: 'W24' }, { rule: 'W12' },
      { rule: 'W15' }, { rule: 'W55' }, { rule: 'W87' },
    ],
  },
  today: [
    'Diga: «paciente CAR-T». Muestre la tarjeta o los papeles del hospital.',
    'Quédese a su lado. No conduzcan.',
    'Después llame al equipo CAR-T.',
  ],
  sources: ['S01', 'S14', 'S22', 'S25', 'S32', 'S37', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};
