import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Vuelva poco a poco, cuando su equipo esté de acuerdo. Muchas personas necesitan meses antes de empezar.',
  notice: [
    'Cansancio a mediodía',
    'Demasiadas tareas a la vez',
    'Gente con resfriado en el trabajo',
    'Preocupación por el dinero o el empleo',
  ],
  why: 'La fuerza vuelve de forma desigual en el primer año. La memoria y la atención pueden seguir más débiles un tiempo, y la gente en el trabajo trae gérmenes. Conducir y las máquinas esperan a lo que diga su equipo.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' }, { rule: 'W97' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Mente nublada o palabras perdidas no esperan a la visita: llame ya' },
    ],
  },
  today: [
    'Pregunte a su equipo cuándo, cuántas horas y qué tareas.',
    'Empiece con días cortos, o desde casa, y descanse entre medias.',
    'Pida un lugar lejos de la gente, y tiempo para las visitas.',
    'Pida una carta para su trabajo. Usted elige qué dice de su salud.',
  ],
  sources: ['S05', 'S17', 'S37', 'S61', 'S63', 'S64'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 890fa7704841.
