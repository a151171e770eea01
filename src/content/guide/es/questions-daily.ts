import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Haga menos de lo que quiere, beba, coma un poco y mida. Eso es cuidarse.',
  notice: [
    'Planes más grandes que sus fuerzas',
    'Una copa de vino en la mesa',
    'Una salida larga en auto',
  ],
  why: 'En este tiempo su cuerpo trabaja mucho, y sus defensas están bajas. Cuenta lo pequeño de cada día.',
  answers: [
    {
      question: '¿Cómo me cuido?',
      answer: 'Descanse, lávese las manos, beba poco a poco, tome sus pastillas y tenga a alguien cerca.',
    },
    {
      question: '¿Puedo hacer ejercicio?',
      answer: 'Paseos cortos, si su equipo está de acuerdo. Pare si le falta el aire, se marea o siente calor.',
    },
    {
      question: '¿Puedo beber alcohol o fumar?',
      answer: 'No sin preguntar a su equipo.',
    },
    {
      question: '¿Puedo conducir?',
      answer: ({ through }) => `No durante ${through('W97', 'heldUntilDay')}, salvo que su equipo le dé una fecha anterior. Nunca antes de ${through('W97', 'neverUntilDay')}.`,
    },
    {
      question: '¿Puedo trabajar en el jardín o limpiar lo de una mascota?',
      answer: 'Déjelo a otros hasta que su equipo esté de acuerdo.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W06' }, { rule: 'W71' },
    ],
  },
  today: [
    'Elija hoy una cosa que hará otra persona.',
    'Pregunte a su equipo qué regla termina cuándo.',
  ],
  sources: ['S01', 'S05', 'S06', 'S17', 'S30', 'S37', 'S67', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 1c5265567659.
