import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Su tarjeta es para toda la vida. Muéstrela a cada médico, dentista y en urgencias.',
  notice: [
    'Una página de internet que dice otra cosa',
    'Un resultado que no encaja',
    'Un médico nuevo que no conoce su historia',
  ],
  why: 'Las reglas han cambiado, y las páginas viejas siguen en internet. Cuenta lo que diga su equipo.',
  answers: [
    {
      question: '¿Por qué otras páginas dan otros números?',
      answer: 'En Estados Unidos las reglas se hicieron más cortas. En otros lugares siguen las largas. Pregunte a su equipo, y mire la fecha.',
    },
    {
      question: '¿Puede fallar una prueba del VIH?',
      answer: 'Sí. Con algunos productos puede salir positiva sin serlo. Hable de sus células al médico.',
    },
    {
      question: '¿Por qué una sangre especial?',
      answer: ({ figure }) => `La sangre para usted se irradia al menos ${figure('irradiated')}. Su equipo dice hasta cuándo. Está en su tarjeta.`,
    },
    {
      question: '¿Las células causan cánceres nuevos?',
      answer: 'Son posibles, y más o menos tan frecuentes como tras otro tratamiento. Se vigila toda la vida.',
    },
    {
      question: '¿Hasta cuándo hay visitas?',
      answer: 'Toda la vida, al menos una vez al año.',
    },
  ],
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W85' },
    ],
  },
  today: [
    'Mire que su tarjeta diga producto, día y centro.',
    'Anote cualquier prueba o resultado que le extrañe.',
  ],
  sources: ['S02', 'S05', 'S07', 'S08', 'S17', 'S37', 'S50', 'S53', 'S67', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text f07ce05a4180.
