import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Un cáncer nuevo después de las células CAR-\u2060T es posible: por eso hay que vigilar toda la vida. La mayoría de las personas no lo tiene.',
  notice: [
    'Un bulto nuevo o un ganglio hinchado',
    'Una mancha de la piel nueva o que crece',
    'Sudor de noche que moja las sábanas',
    'Pérdida de peso sin buscarla',
  ],
  why: ({ figure, oneIn }) => `En una revisión de ${figure('secondPeople')} personas, un ${figure('secondShare')} (${oneIn('secondShare')}) tuvo un **segundo cáncer** a los ${figure('secondTime')}. Fue parecido en quienes recibieron otro tratamiento. Los cánceres de los propios linfocitos T fueron el ${figure('secondTCell')} de ellos; todos los productos llevan un aviso, porque algunos llegaron en semanas.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W85' },
      'Vuelve una señal que tenía antes de las células',
    ],
  },
  today: [
    'Mire su piel y busque bultos de vez en cuando.',
    'Vaya a sus controles y pruebas, también si se siente bien.',
    'Diga a cada médico nuevo que recibió células CAR-\u2060T, y muestre la tarjeta.',
    'Pregunte a su equipo qué busca, y cada cuánto.',
  ],
  sources: ['S07', 'S08', 'S37', 'S50', 'S51'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 2caa0ac18fff.
