import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Su cuerpo tiene ahora pocas defensas. La fiebre puede ser la única señal de una infección peligrosa.',
  notice: [
    'Fiebre, escalofríos o temperatura muy baja',
    'Tos o dolor de garganta',
    'Ardor al orinar',
    'Catéter, puerto o herida con dolor o color rojo',
    'Llagas en la boca',
  ],
  why: ({ figure }) => `La quimioterapia y las células bajan los glóbulos blancos que luchan contra los gérmenes. En medicina se llama **neutropenia**. Hasta un tercio de las personas tiene una infección grave por bacterias en los primeros ${figure('bacteriaEarly')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W75' }, { rule: 'W10' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fiebre con desmayo, falta de aire o un cambio al pensar: es una emergencia' },
    ],
  },
  today: [
    'Mire cada día el catéter, el puerto y la piel.',
    'Tome las pastillas de prevención tal como le dijeron. Le protegen con las defensas bajas.',
    'Los esteroides y las medicinas para la fiebre la esconden. Llame aunque solo haya escalofríos.',
    'Tos, dolor de garganta o ardor al orinar: llame hoy.',
  ],
  sources: ['S17', 'S22', 'S23', 'S26', 'S27', 'S29', 'S30', 'S37', 'S53', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 9235ab62a9ae.
