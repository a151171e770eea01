import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Beba poco a poco todo el día y coma poco cada vez. Su equipo dice cuánto debe beber.',
  notice: [
    'Menos hambre',
    'Demasiado cansancio para cocinar',
    'Bebe menos que antes',
    'Orina oscura, o poca',
  ],
  why: 'El agua y la comida mantienen sus fuerzas. Cuánto beber depende de su corazón, sus riñones y la reacción: ninguna página puede decirlo. La comida cruda o de riesgo puede traer gérmenes que su **sistema inmunitario** no para.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W71' }, { rule: 'W62' },
      'Bebe menos de la mitad que antes',
    ],
    sooner: [
      { level: 'urgent', sign: ({ line }) => `No orina en ${line('W70', 'noUrineHours')}, o no retiene nada: no espere, llame ya` },
    ],
  },
  today: [
    'Tenga una bebida a mano, y tome sorbos todo el día.',
    'Coma poco y a menudo. Deje que otros cocinen si hay cansancio.',
    'Evite la comida cruda o de riesgo. Pida la lista a su equipo.',
    'Nada de alcohol, tabaco ni drogas sin preguntar a su equipo.',
  ],
  sources: ['S01', 'S17', 'S19', 'S28', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text b3ccfd0fe297.
