import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ teamNear }) =>
    teamNear ? `Su equipo le pide quedarse cerca durante ${teamNear}, con alguien de día y de noche.` : 'Quédese cerca de su centro, con alguien de día y de noche, hasta que su equipo lo diga.',
  notice: [
    'Ganas de volver pronto a casa',
    'Mucha distancia entre la casa y el centro',
    'Noches en que no hay nadie',
    'Consejos distintos según el centro',
  ],
  why: ({ figure }) => `Una señal grave puede venir pronto, y quien la tiene quizá no la note. Algunos centros piden estar como máximo a ${figure('nearTravel')}. No todos dicen lo mismo: ${figure('nearShort')} ahora en Estados Unidos, ${figure('nearLong')} en Europa.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W98' },
      'Quien le acompaña enferma o tiene que irse',
    ],
  },
  today: [
    'Pregunte a su equipo cuánto tiempo y a qué distancia debe quedarse.',
    ({ figure }) => `Planee quién está cada día y cada noche. Muchos centros piden ${figure('withSomeone')}.`,
    'Tenga listos una bolsa, sus papeles y sus medicinas.',
    'Averigüe antes a qué sala de urgencias debe ir.',
  ],
  sources: ['S02', 'S03', 'S04', 'S06', 'S17', 'S18', 'S37', 'S67', 'S69'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 46a32bd1fd12.
