import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Sentir cansancio es muy frecuente después de las células. No poder salir de la cama, no: llame ahora a su equipo.',
  notice: [
    'Cansancio con cosas pequeñas',
    'Sin fuerza para las cosas de cada día',
    'Ganas de acostarse durante el día',
    'Días buenos y días malos',
  ],
  why: 'Las células están trabajando, y las células de su sangre pueden estar bajas. Si faltan glóbulos rojos, se llama **anemia**. Un cansancio que sube cada día también puede ser el comienzo de una reacción o una infección.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W58' }, { rule: 'W19' },
      'Cansancio con fiebre, o con un poco de falta de aire',
    ],
    sooner: [
      { level: 'emergency', sign: 'Cansancio con confusión, o cuesta despertarle: es una emergencia' },
    ],
  },
  today: [
    'Deje que otros ayuden con la comida y la casa.',
    'Camine poco y a menudo, si su equipo está de acuerdo. Puede aliviar el cansancio.',
    'Anote cada día cuánto cansancio tiene: así su equipo ve los cambios.',
    '¿El cansancio sube desde hace días? Llame a su equipo el mismo día.',
  ],
  sources: ['S01', 'S32', 'S33', 'S34', 'S37', 'S61', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text e6f61ceeaa08.
