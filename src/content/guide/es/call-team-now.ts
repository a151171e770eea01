import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Llame en minutos a la línea de 24 horas, de día o de noche. No espere a medir otra vez.',
  notice: [
    'Siente calor, frío o temblor',
    'Le falta el aire, tiene mareo o el corazón va rápido',
    'Sin fuerza para levantarse',
  ],
  why: 'Puede ser el comienzo de una reacción fuerte a las células. En medicina se llama **síndrome de liberación de citocinas**. También puede ser una infección.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W05' }, { rule: 'W10' }, { rule: 'W22' }, { rule: 'W25' }, { rule: 'W13' }, { rule: 'W16' }, { rule: 'W19' }, { rule: 'W28' }, { rule: 'W58' },
    ],
    sooner: [
      { level: 'emergency', sign: 'Fiebre con desmayo, falta de aire o un cambio al pensar: es una emergencia' },
    ],
  },
  today: [
    'Guarde el número de 24 horas aquí y en papel.',
    'Tenga un termómetro junto a la cama.',
    'Pregunte antes de tomar algo para la fiebre o el dolor.',
    'Diga por teléfono: «paciente CAR-\u2060T», el día y lo que ve.',
  ],
  sources: ['S02', 'S14', 'S15', 'S17', 'S29', 'S32', 'S33', 'S34', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 20bfac8d663f.
