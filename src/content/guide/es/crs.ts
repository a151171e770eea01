import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'La fiebre suele ser la primera señal de una reacción fuerte a las células. Llame con la primera fiebre, de día o de noche.',
  notice: [
    'Fiebre, aunque sea una sola vez',
    'Escalofríos que una manta no calma',
    'Dolor de músculos, debilidad y agotamiento',
    'Mareo, o el corazón va rápido',
    'Le falta el aire',
  ],
  why: 'Las células nuevas despiertan todas las defensas. En medicina se llama **síndrome de liberación de citocinas**, o SLC. Suele calmarse en días, pero puede agravarse pronto.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' }, { rule: 'T01' }, { rule: 'W10' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fiebre con desmayo, falta de aire o un cambio al pensar: es una emergencia' },
    ],
  },
  today: [
    'Tómese la temperatura si siente calor, frío o algo raro.',
    'Pregunte antes de tomar algo para la fiebre. Baja el número, no el peligro.',
    'Deje que su equipo diga si es SLC o una infección. En casa se ven igual.',
    ({ figure }) => `En los estudios, la mayoría de las reacciones empezó en ${figure('mostEarly')}. Siga vigilando después.`,
  ],
  sources: ['S01', 'S02', 'S03', 'S14', 'S15', 'S17', 'S29', 'S32', 'S37', 'S39', 'S40', 'S42', 'S48'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 4e231026d002.
