import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ format, waits }) => `Llame hoy, no mañana. ¿Clínica cerrada, o no contestan en ${format.number(waits.sameDayHours)} horas? Llame a la línea de 24 horas.`,
  notice: [
    'Algo pequeño que es nuevo',
    'Algo que empeora un poco cada día',
    'La sensación de que algo va mal',
  ],
  why: 'Las señales pequeñas se tratan mejor pronto. Varias a la vez pueden indicar más que cada una.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W99' }, { rule: 'W03' }, { rule: 'W11' }, { rule: 'T02' }, { rule: 'T03' }, { rule: 'W20' }, { rule: 'W06' }, { rule: 'W62' }, { rule: 'W64' }, { rule: 'W65' }, { rule: 'W71' }, { rule: 'W69' }, { rule: 'W51' }, { rule: 'W76' }, { rule: 'W80' }, { rule: 'W74' },
      'Pulso, presión u oxígeno algo distintos de lo habitual',
    ],
  },
  today: [
    'Llame en horas de clínica, si puede.',
    '¿Sigue al día siguiente? Vuelva a llamar. Diga que no ha mejorado.',
    '¿Dos de estas a la vez? No espere. Llame a la línea de 24 horas.',
  ],
  sources: ['S17', 'S20', 'S22', 'S23', 'S27', 'S28', 'S34', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 5fafe01f509d.
