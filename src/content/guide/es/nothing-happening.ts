import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'No tener reacción no significa que las células no funcionen. Siga vigilando: algunas reacciones empiezan tarde.',
  notice: [
    'Sin fiebre ni escalofríos',
    'Se siente casi como antes',
    'Se pregunta si las células trabajan',
    'Piensa en medir menos veces',
  ],
  why: ({ figure }) => `Muchas personas esperan sentir algo, y un día tranquilo les extraña. En un estudio de ${figure('withoutReaction')} personas con linfoma, a quienes no tuvieron **síndrome de liberación de citocinas** les fue igual de bien. En los estudios la mayoría de las primeras reacciones vino en ${figure('mostEarly')}, pero algunas más tarde.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'T06' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Alguien ve un cambio al hablar, escribir o pensar: no espere, llame ya' },
    ],
  },
  today: [
    'Siga con la temperatura, el registro y la prueba de pensamiento como estaba previsto.',
    'Que alguien se quede con usted, también en los días tranquilos.',
    'Pregunte a su equipo cuándo mirará si funciona. Solo sus pruebas pueden decirlo.',
    'Use la calma: descanse, rellene la tarjeta, lea una página más.',
  ],
  sources: ['S39', 'S40', 'S42', 'S48', 'S61', 'S78'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 030c07ca4a3f.
