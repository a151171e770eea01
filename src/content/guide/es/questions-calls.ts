import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Si duda, llame. Los equipos quieren la llamada, a cualquier hora.',
  notice: [
    'Una fiebre que baja con una pastilla',
    'Una segunda medición más baja',
    'Miedo a molestar de noche',
  ],
  why: 'Una pastilla o una segunda medición pueden esconder un peligro que crece. La fiebre después de las células CAR-\u2060T no es como otras.',
  answers: [
    {
      question: '¿Puedo tomar antes algo para la fiebre?',
      answer: 'Mida y luego pregunte. Baja el número, no el peligro. Para otros tratamientos el consejo puede ser distinto.',
    },
    {
      question: 'La segunda medición fue más baja. ¿Llamo igual?',
      answer: 'Sí. Basta una medición con fiebre.',
    },
    {
      question: '¿Se enojarán si llamo de madrugada?',
      answer: 'No. La línea está para la noche. Lo que hace daño es esperar a la mañana.',
    },
    {
      question: 'No hay fiebre. ¿Puede esperar?',
      answer: 'No. La confusión, los escalofríos o una temperatura baja pueden venir sin fiebre.',
    },
    {
      question: '¿Y si en urgencias no conocen CAR-\u2060T?',
      answer: 'Muestre primero la tarjeta, y pida que llamen a su equipo.',
    },
  ],
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' },
    ],
  },
  today: [
    'Ponga el número de 24 horas donde todos en casa lo vean.',
    'Si mañana sigue, vuelva a llamar. Diga que no ha mejorado.',
  ],
  sources: ['S16', 'S17', 'S20', 'S26', 'S27', 'S29', 'S30', 'S31', 'S67', 'S70', 'S76'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 7d7ae876141a.
