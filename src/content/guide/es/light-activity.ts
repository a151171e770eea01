import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Camine poco y a menudo, los días en que se sienta con fuerzas. Pare cuando el cuerpo lo pida.',
  notice: [
    'Piernas cansadas tras un paseo corto',
    'Menos fuerza que antes de las células',
    'Días mejores, con ganas de hacer demasiado',
    'Pasos poco firmes',
  ],
  why: 'Moverse puede aliviar el cansancio y mejorar el ánimo y la fuerza. Se ha estudiado poco después de CAR-\u2060T: primero cuenta lo que diga su equipo. Con **plaquetas** muy bajas o fiebre, es más seguro descansar.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W22' }, { rule: 'W19' }, { rule: 'W28' }, { rule: 'W44' },
    ],
  },
  today: [
    'Empiece con poco: por el cuarto, luego por la casa.',
    'Pare si le falta el aire, se marea o siente calor. ¿Fiebre? No camine: llame ya a su equipo.',
    'Pregunte a su equipo antes de empezar un ejercicio nuevo.',
    'Nada de escaleras de mano, máquinas, nadar o bañarse a solas.',
  ],
  sources: ['S01', 'S22', 'S32', 'S33', 'S34', 'S37', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 49fbcd104008.
