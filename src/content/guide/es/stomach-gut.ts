import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Las náuseas y las heces sueltas pueden quitarle agua. Cuéntelas, y llame antes de perder la fuerza.',
  notice: [
    'Náuseas, o falta de hambre',
    'Vómitos',
    'Heces sueltas o líquidas',
    'Dolor de barriga',
    'Orina poca u oscura',
  ],
  why: 'Las células, las medicinas o una infección pueden alterar el intestino. Perder más agua de la que bebe se llama **deshidratación**. Una medicina que se vomita no hace efecto.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W61' }, { rule: 'W63' }, { rule: 'W68' }, { rule: 'W70' },
      '«Por encima de lo habitual»: cuente solo las que no tenía en un día de antes de las células',
    ],
    sooner: [
      { level: 'emergency', sign: 'Dolor de barriga muy fuerte, o fuerte con fiebre o vómitos, o sangre en vómito o heces: es una emergencia' },
    ],
  },
  today: [
    'Beba sorbos pequeños, a menudo. Su equipo dice cuánto. Coma poco cada vez.',
    'Cuente cada día las heces sueltas y los vómitos, y anótelos.',
    'Pregunte antes de tomar pastillas contra la diarrea.',
    ({ line }) => `Vomitar ${line('W62', 'vomits')} veces en un día, o ${line('W64', 'aboveUsual')} heces sueltas por encima de lo habitual: llame hoy. Tras un producto para mieloma bastan ${line('W65', 'aboveUsual')}.`,
  ],
  sources: ['S01', 'S09', 'S27', 'S28', 'S32', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text b7a029ba4773.
