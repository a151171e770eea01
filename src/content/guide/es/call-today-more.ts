import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Algunas cosas aún no son enfermedad, pero no pueden esperar a la próxima visita. Llame hoy a su equipo.',
  notice: [
    'Olvidó pastillas importantes',
    'Estuvo cerca de alguien con una enfermedad',
    'Esta noche no tendrá a nadie',
    'Algo ha cambiado en días o semanas',
  ],
  why: 'La ayuda a menudo solo sirve si llega pronto. Tras un contacto con varicela, por ejemplo, la protección cuenta en días. Un cambio lento puede ser un efecto tardío, o que la enfermedad vuelve.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W84' }, { rule: 'W85' }, { rule: 'W83' }, { rule: 'W59' }, { rule: 'W89' }, { rule: 'W45' }, { rule: 'W91' }, { rule: 'W92' }, { rule: 'W93' }, { rule: 'W95' }, { rule: 'W98' }, { rule: 'T06' },
      'Después de las primeras semanas: escalofríos, temblor o falta de aire leves',
      ({ lastDay }) => `Después del día ${lastDay('W33') ?? ''}: mente nublada, inquietud o peor prueba de pensamiento`,
    ],
  },
  today: [
    'Anote el día y la hora en que empezó.',
    'Nunca tome doble dosis por una que olvidó.',
    'Que alguien se quede hasta que hable con el equipo.',
  ],
  sources: ['S07', 'S17', 'S20', 'S37', 'S50', 'S53', 'S54', 'S63', 'S67', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 412eaee94ee2.
