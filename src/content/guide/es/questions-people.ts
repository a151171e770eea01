import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Las visitas sanas son bienvenidas. La enfermedad espera fuera.',
  notice: [
    'Amigos que quieren venir',
    'Un niño con enfermedad en casa',
    'Una persona que cuida y nunca descansa',
  ],
  why: 'Su **sistema inmunitario** está débil: lo que para otros es leve puede ser grave para usted.',
  answers: [
    {
      question: '¿Pueden visitarme?',
      answer: 'Sí, pocos a la vez, si están sanos y se lavan las manos. Pregunte a su equipo por las multitudes.',
    },
    {
      question: 'Una visita tenía una enfermedad. ¿Y ahora?',
      answer: 'Llame hoy a su equipo. Para algunas enfermedades la ayuda solo sirve en pocos días.',
    },
    {
      question: '¿Pueden vacunarse en casa?',
      answer: 'Pregunte antes a su equipo, sobre todo si es una vacuna viva.',
    },
    {
      question: '¿Puedo tener hijos después de esto?',
      answer: 'Hable antes con su equipo. Hay pruebas, y consejos sobre cuándo.',
    },
    {
      question: '¿Puedo donar sangre?',
      answer: 'No. Ni sangre, ni órganos, ni tejidos, ni células, nunca.',
    },
    {
      question: '¿Quién cuida a quien me cuida?',
      answer: 'Su equipo puede ayudar, y otros pueden turnarse de noche. Vea la página para quien cuida.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
    ],
  },
  today: [
    'Dé a los amigos la regla: venir con salud, o llamar.',
    'Planee una tarde libre para quien le cuida.',
  ],
  sources: ['S01', 'S37', 'S53', 'S54', 'S62', 'S71', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text b5b30b9e6473.
