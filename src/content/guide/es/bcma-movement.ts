import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Después de Carvykti o Abecma, moverse lento o escribir más pequeño pide una llamada ya. Es difícil de revertir.',
  notice: [
    'Pasos más lentos, o arrastra los pies',
    'La letra se hace más pequeña',
    'La cara muestra menos lo que siente',
    'Temblor, mala memoria, o no parece la misma persona',
  ],
  why: ({ figure }) => `Los productos para mieloma buscan una marca llamada **BCMA**. A unas pocas personas les viene un movimiento lento, parecido al Parkinson, sobre todo a los ${figure('movementStart')}. En el primer estudio de Carvykti fue un ${figure('movementShare')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W53' }, { rule: 'W42' }, { rule: 'W43' },
      'Después de otros productos es raro: llame el mismo día',
    ],
  },
  today: [
    'Mire cada semana la cara, los pasos y la letra, con alguien que le conozca.',
    'Guarde una frase escrita a mano de cada semana.',
    ({ emergency, figure }) => `Una cara que cae, de golpe o poco a poco: llame al ${emergency ?? 'número de emergencias'}. El nervio débil suele verse hacia las ${figure('faceStart')}, pero en casa nadie lo distingue de un derrame.`,
    '¿No sabe qué producto recibió? Llame como si fuera para mieloma.',
  ],
  sources: ['S37', 'S44', 'S45', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 4b636c9c72e2.
