import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Los dolores son frecuentes. Un dolor fuerte y nuevo en las primeras semanas es motivo para llamar ya.',
  notice: [
    'Dolor de rodillas, manos, cadera o espalda',
    'Dolor de músculos',
    'Dolor al levantarse o caminar',
    'Dolor que dura semanas',
  ],
  why: 'Las células agitan las defensas, y lo notan las articulaciones y los músculos. El dolor de articulaciones se llama **artralgia**. Puede ser parte de la primera reacción, o durar meses.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W83' },
      'Dolor que no deja dormir o caminar',
    ],
    sooner: [
      { level: 'urgent', sign: 'Dolor fuerte en las primeras semanas, o con fiebre: no espere, llame ya' },
    ],
  },
  today: [
    'Anote dónde le duele y cuánto.',
    'Pregunte antes de tomar algo para el dolor. Unas pastillas esconden la fiebre; otras facilitan el sangrado.',
    'Muévase con suavidad, poco cada vez. Descanse si duele más.',
    '¿El dolor sigue igual por semanas? Dígaselo a su equipo en la próxima visita.',
  ],
  sources: ['S01', 'S30', 'S32', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 5b9c7bdf1f41.
