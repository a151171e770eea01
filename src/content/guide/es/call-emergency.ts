import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ emergency }) => `¿Ve algo de esto? Llame ahora al ${emergency ?? 'número de emergencias'}. Después, al equipo.`,
  notice: [
    'No despierta, o habla sin sentido',
    'Lucha por respirar, o se pone azul o gris',
    'Un cambio súbito en cara, brazo, pierna o habla',
  ],
  why: 'Las células pueden afectar al cerebro, pulmones y sangre. Puede empeorar en minutos.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W30' }, { rule: 'W32' }, { rule: 'W29' }, { rule: 'W35' }, { rule: 'W40' }, { rule: 'W48' },
      { rule: 'W21' }, { rule: 'W41' }, { rule: 'W27' }, { rule: 'W18' }, { rule: 'W78' }, { rule: 'W72' },
      { rule: 'W49' }, { rule: 'W67' }, { rule: 'W02' }, { rule: 'C01' }, { rule: 'W24' }, { rule: 'W55' },
      { rule: 'W87' },
      'Pulso muy rápido o presión muy baja, si los mide',
    ],
  },
  today: [
    'Diga: «paciente CAR-\u2060T». Muestre la tarjeta o los papeles.',
    'Quédese a su lado. No conduzcan.',
    'Después llame al equipo CAR-\u2060T.',
  ],
  sources: ['S01', 'S14', 'S22', 'S25', 'S32', 'S37', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 7907c244af3e.
