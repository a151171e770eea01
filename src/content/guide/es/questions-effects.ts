import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Los efectos tempranos vienen en días. Los tardíos, meses o años después: guarde su tarjeta.',
  notice: [
    'Una señal que se fue y ha vuelto',
    'Algo nuevo, meses más tarde',
    'Lagunas de las primeras semanas',
  ],
  why: ({ figure }) => `Las células pueden trabajar por olas, y algunos efectos llegan tarde. En medicina se llama tardío lo que viene después de más de ${figure('lateAfter')}.`,
  answers: [
    {
      question: '¿Qué efectos son los más frecuentes?',
      answer: 'Fiebre, cansancio y pocas células en la sangre. Los cambios al pensar o hablar vienen menos con unos productos y más con otros.',
    },
    {
      question: '¿Puede volver una reacción?',
      answer: 'Sí. Llame, y diga que ya la tuvo.',
    },
    {
      question: '¿Cuándo aparecen los efectos tardíos?',
      answer: ({ figure }) => `Tras un producto para mieloma, el movimiento lento sobre todo a los ${figure('movementStart')}, y los problemas del intestino de ${figure('gutStart')} después. Más tarde, defensas bajas, infecciones y cánceres nuevos.`,
    },
    {
      question: '¿Recordaré un tiempo de confusión?',
      answer: 'A menudo no. Pregunte a quien estaba con usted.',
    },
  ],
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W38' }, { rule: 'T04' },
    ],
  },
  today: [
    'Anote el día en que cada señal empezó y terminó.',
    'Pregunte a su equipo qué efectos tardíos importan con su producto.',
  ],
  sources: ['S03', 'S11', 'S14', 'S36', 'S37', 'S46', 'S48', 'S52', 'S61', 'S66'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text b69674ccc0e0.
