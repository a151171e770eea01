import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Muestre primero su tarjeta, vaya donde vaya por ayuda. En urgencias quizá no conozcan las células CAR-\u2060T.',
  notice: [
    'Alguien que no conoce este tratamiento',
    'Una espera larga en la puerta',
    'Preguntas que usted no puede contestar',
    'Una llamada de noche, sin el número a mano',
  ],
  why: 'Después de las células CAR-\u2060T, una fiebre se trata a la vez como infección y como reacción a las células. Los **esteroides** pueden afectar a las células: los médicos llaman antes a su equipo, salvo que peligre la vida. Los antibióticos no deben esperar a esa llamada.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W30' }, { rule: 'W32' }, { rule: 'W29' }, { rule: 'W21' },
    ],
  },
  today: [
    'Guarde el número de 24 horas en el teléfono de todos los que le acompañan.',
    'Lleve la tarjeta: producto, día de las células, centro, equipo.',
    'Averigüe qué sala de urgencias está más cerca, y quién conduce.',
    ({ figure }) => `Prepare papeles, lista de medicinas y cargador: en un programa en casa, ${figure('homeAdmitted')} de ${figure('homeStudy')} personas ingresaron en el hospital.`,
  ],
  sources: ['S15', 'S17', 'S34', 'S37', 'S60', 'S67', 'S70', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 5cfc74c10927.
