import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'No hay preguntas tontas. Anote la suya y hágala a su equipo.',
  notice: [
    'Un día sin ninguna señal, y dudas',
    'Un cansancio que le sorprende',
    'Ganas de pasar más tiempo a solas',
  ],
  why: 'Nadie puede decir antes cómo serán sus días. Los productos, las enfermedades y los cuerpos son distintos.',
  answers: [
    {
      question: '¿Qué debo esperar?',
      answer: ({ figure }) => `Días de cansancio, muchas medidas y algo de miedo. Puede venir fiebre o un cambio al pensar, sobre todo en los primeros ${figure('mostEarly')}.`,
    },
    {
      question: '¿Es mala señal si no pasa nada?',
      answer: ({ figure }) => `No. En un estudio con ${figure('withoutReaction')} personas con linfoma, el resultado no fue peor sin reacción.`,
    },
    {
      question: '¿Cuánto tardo en sentirme como antes?',
      answer: 'La mayoría necesita meses. Algunas siguen con cansancio después.',
    },
    {
      question: '¿Por qué alguien debe estar siempre conmigo?',
      answer: 'Quizá usted no note un cambio en su propio pensamiento. Los demás, sí.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'T06' },
    ],
  },
  today: [
    'Siga con el registro, también en los días tranquilos.',
    'Anote una pregunta para su equipo.',
  ],
  sources: ['S03', 'S17', 'S18', 'S37', 'S48', 'S61', 'S66', 'S67', 'S78'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 56befea42e3f.
