import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Tome sus pastillas tal como le dijo su equipo. Nunca deje por su cuenta los esteroides o las pastillas contra convulsiones.',
  notice: [
    'Pastillas contra virus, bacterias o una infección del pulmón',
    'Pastillas contra convulsiones',
    'Esteroides',
    'Un plan que cambia cada pocas semanas',
  ],
  why: ({ figure }) => `Sus defensas necesitan ayuda por meses. Las pastillas contra una infección del pulmón suelen durar ${figure('lungTablets')}, y los **antivirales** al menos ${figure('virusTablets')}. Su equipo pone las fechas.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W93' },
      'Pastillas que no se quedan dentro',
    ],
  },
  today: [
    'Use un pastillero o una alarma, y marque cada dosis.',
    '¿Olvidó una? No tome el doble. Anótelo y pregunte.',
    'Lleve una lista: nombre, dosis y para qué es.',
    'Pida pastillas nuevas antes de que se acaben.',
  ],
  sources: ['S37', 'S53', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 85c5744a20d8.
