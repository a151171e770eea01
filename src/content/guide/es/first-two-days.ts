import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Ya tiene las células, y empieza la espera. Una reacción puede venir en horas o en días: por eso alguien vigila con usted.',
  notice: [
    'Cansancio y menos hambre',
    'Se miden temperatura, pulso, presión, oxígeno y sangre',
    'Preguntas y una frase escrita, para ver cómo piensa',
    ({ figure }) => `Controles cada día, en Estados Unidos al menos ${figure('dailyChecks')}`,
    'Ninguna señal',
  ],
  why: 'Las células nuevas buscan ahora la enfermedad y empiezan a trabajar. Eso puede despertar todas las defensas. Con algunos productos empieza en horas; con otros, solo después de unos días.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W22' }, { rule: 'W33' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Confusión, no despierta o lucha por respirar: es una emergencia' },
    ],
  },
  today: [
    'Tómese la temperatura a menudo, también de noche, como pida su equipo.',
    'Beba poco a poco, coma poco cada vez y deje que otros ayuden.',
    'No tome nada para la fiebre o el dolor sin preguntar antes.',
    'Tenga a alguien a su lado de día y de noche. No conduzca.',
  ],
  sources: ['S01', 'S02', 'S14', 'S17', 'S37', 'S39', 'S41', 'S48'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 715b907a1289.
