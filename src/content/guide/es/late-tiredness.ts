import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'El cansancio y el dolor de articulaciones pueden durar meses. Si empeoran en vez de mejorar, llame a su equipo.',
  notice: [
    'Cansancio con cosas pequeñas, aun después de descansar',
    'Dolor de articulaciones o músculos',
    'Un día bueno, y luego uno malo',
    'Le cuesta seguir el ritmo en casa o en el trabajo',
  ],
  why: 'Muchas personas dicen que el cansancio es de lo más duro tras este tratamiento. Puede venir de las células, de la **sangre con pocas células**, de dormir mal o del ánimo bajo. Un cansancio fuerte también puede indicar una infección, o que la enfermedad vuelve.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W59' }, { rule: 'T03' },
      'Dolor fuerte de articulaciones o músculos',
    ],
    sooner: [
      { level: 'urgent', sign: 'No puede salir de la cama: no espere, llame ya' },
    ],
  },
  today: [
    'Anote el cansancio y el dolor en el diario, para que su equipo vea la línea.',
    'Camine poco y a menudo, y descanse entre medias. Puede ayudar.',
    'Pregunte antes de tomar algo para el dolor.',
    ({ line }) => `¿Sigue igual ${line('W60', 'lastingDays')} o más? Cuéntelo en la próxima visita.`,
  ],
  sources: ['S01', 'S37', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text c6e4e25985ce.
