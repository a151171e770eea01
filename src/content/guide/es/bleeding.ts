import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ figure }) => `Su sangre puede coagular mal por un tiempo. Un sangrado que no para tras ${figure('pressure')} de apretar con firmeza es una emergencia.`,
  notice: [
    'Moretones nuevos sin golpe',
    'Puntitos rojos o morados en la piel',
    'Encías o nariz que sangran',
    'Sangre en la orina, o una raya en las heces',
  ],
  why: 'Las células que paran el sangrado se llaman **plaquetas**. Pueden estar bajas por semanas o meses, aunque usted se sienta bien. No duele: por eso hay que mirar las señales.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W73' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Un golpe en la cabeza es una emergencia, aunque se sienta bien' },
      { level: 'emergency', sign: 'Vomitar o toser sangre, o heces negras o con sangre, también lo es' },
    ],
  },
  today: [
    'Apriete con firmeza donde sangra, y mire el reloj.',
    'Mire cada día la piel, las encías y la orina.',
    'Pregunte antes de tomar aspirina, ibuprofeno o naproxeno. Facilitan el sangrado.',
    'Un moretón nuevo, o encías que sangraron una vez: llame hoy.',
  ],
  sources: ['S22', 'S25', 'S26', 'S27', 'S30', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text d8b4b175745f.
