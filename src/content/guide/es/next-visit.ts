import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Algunas cosas pueden esperar a la próxima visita. Anótelas. Si empeoran, llame.',
  notice: [
    'Cosas leves que no le estorban',
    'Cosas que duran semanas y siguen igual',
    'Una dosis que olvidó una vez',
  ],
  why: 'Su equipo mira cómo cambian las cosas con el tiempo. Una nota escrita vale más que la memoria.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W52' }, { rule: 'W66' }, { rule: 'W77', dated: true }, { rule: 'W81', dated: true }, { rule: 'W60' }, { rule: 'W90' },
      { rule: 'W86' }, { rule: 'W94' }, { rule: 'W96' }, { rule: 'W97' }, { rule: 'W04', dated: true },
    ],
    sooner: [
      { level: 'same-day', sign: 'Tras un producto para mieloma, las heces sueltas piden una llamada el mismo día' },
    ],
  },
  today: [
    'Anótelo en su diario, con el día.',
    ({ waits, format }) => `¿Sin visita en los próximos ${format.number(waits.routineDays)} días? Llame en horas de oficina.`,
    '¿Empeora, o le preocupa? Llame el mismo día.',
  ],
  sources: ['S01', 'S34', 'S52', 'S58', 'S61', 'S63', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text bbb9da0d9463.
