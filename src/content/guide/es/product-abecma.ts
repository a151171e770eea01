import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Abecma se da para mieloma. La fiebre es muy frecuente, y algunos efectos vienen semanas o meses después.',
  notice: [
    ({ figure, sure }) => `Reacción con fiebre en un ${figure('abecmaFever')} de las personas (${sure('abecmaFever')})`,
    'Pocas células en la sangre durante mucho tiempo',
    'Movimiento lento, letra pequeña o cara quieta, más tarde',
    ({ figure, sure }) => `Heces sueltas por el intestino, pocas veces: ${figure('gutAbecma')} (${sure('gutAbecma')})`,
  ],
  why: ({ figure }) => `Las células buscan una marca llamada **BCMA**. No tenemos una cifra comprobada de cuándo empiezan la fiebre o los efectos en los nervios: por eso no está aquí. El folleto dice que los efectos graves suelen venir en ${figure('abecmaSerious')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W53' }, { rule: 'W33' },
      'Heces sueltas: llame el mismo día',
    ],
  },
  today: [
    'Vigile desde la primera hora: en algunas personas empieza muy pronto.',
    'Mire cada semana la letra, los pasos y la cara, durante unos meses.',
    'Pregunte a su equipo cada cuánto mira su sangre.',
    'Pregunte qué cifras ha visto su propio centro.',
  ],
  sources: ['S07', 'S08', 'S11', 'S34', 'S37', 'S43', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 8b09fa00ae10.
