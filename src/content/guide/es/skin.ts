import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Mírese la piel cada día. Un sarpullido nuevo pide una llamada hoy. Las ampollas, también.',
  notice: [
    'Manchas o puntos rojos',
    'Una zona de ampollas dolorosas',
    'Piel que se pela',
    'Color rojo y caliente que se extiende',
    'Puntitos rojos o morados',
  ],
  why: 'Un sarpullido puede venir de una medicina o de una infección. Las ampollas con dolor en una zona pueden ser **herpes zóster**, que necesita pastillas pronto. Los puntitos rojos pueden indicar que la sangre coagula mal.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W80' },
      'Un sarpullido leve en las primeras semanas',
    ],
    sooner: [
      { level: 'urgent', sign: 'Ampollas cerca de un ojo o en muchas partes, piel que se pela, puntitos, o color rojo y caliente que se extiende: no espere, llame ya' },
    ],
  },
  today: [
    'Mírese toda la piel, también la espalda. Pida ayuda.',
    'Anote dónde está y qué día empezó.',
    'Pregunte a su equipo antes de ponerse algo nuevo.',
    ({ emergency }) => `¿Cara, labios o lengua con hinchazón? Llame ya al ${emergency ?? 'número de emergencias'}.`,
  ],
  sources: ['S01', 'S22', 'S27', 'S32', 'S37', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 78906c914bb6.
