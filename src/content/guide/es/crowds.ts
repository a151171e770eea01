import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Evite las multitudes y a quien tenga una enfermedad. Si estuvo cerca de alguien así, llame hoy a su equipo.',
  notice: [
    'Una visita con tos, estornudos o malestar',
    'Un niño con granos o manchas',
    'Un virus del estómago en casa',
    'Una sala de espera, un autobús o una tienda llenos',
  ],
  why: ({ figure }) => `Un virus leve para otros puede ser duro para usted durante meses. Para algunas enfermedades hay protección, como pastillas o **anticuerpos**. Solo sirve si se da pronto: para la varicela, en unos ${figure('contactProtection')}.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
      ({ figure }) => `Cerca es en la misma casa, cara a cara, o ${figure('contactMinutes')} en la misma sala`,
    ],
  },
  today: [
    'Pida a las visitas que no vengan si se sienten mal.',
    'Vea a pocas personas a la vez. Vaya a tiendas y clínicas en horas tranquilas.',
    'Anote quién tenía la enfermedad, cuál era, y qué día se vieron.',
    'Pregunte a su equipo cuánto tiempo debe evitar las multitudes.',
  ],
  sources: ['S01', 'S52', 'S53', 'S55', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 50fbe3b89ee9.
