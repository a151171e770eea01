import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Recuperarse lleva meses, no semanas. La fuerza vuelve a pasos, con días buenos y días malos.',
  notice: [
    'Semanas de cansancio, y otras mejores',
    'Fuerza que viene, se va y vuelve',
    'Células de la sangre que suben y luego bajan otra vez',
    'Un resfriado que dura más que antes',
    'Preocupación antes de cada visita',
  ],
  why: 'En las primeras semanas su equipo vigila las reacciones tempranas. En los meses siguientes importan sobre todo la **sangre con pocas células** y las infecciones. Después busca efectos tardíos raros, toda la vida.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' }, { rule: 'W86' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Fiebre, mente nublada o palabras perdidas no esperan a la visita: llame ya' },
    ],
  },
  today: [
    'Primeras semanas: siga midiendo, quédese cerca y no conduzca.',
    'Meses siguientes: actividad ligera, pastillas de prevención y nada de multitudes.',
    'Más adelante: trabajo poco a poco, y vacunas según el plan de su equipo.',
    'Con los años: guarde la tarjeta, vaya a las visitas y cuente lo que sea nuevo.',
  ],
  sources: ['S01', 'S05', 'S17', 'S18', 'S37', 'S52', 'S53', 'S61', 'S63'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 8159b1421869.
