import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Sus defensas pueden seguir bajas meses o años. La fiebre significa todavía: llame ahora, de día o de noche.',
  notice: [
    'Un resfriado o una tos que no se van',
    'Fiebre, escalofríos o temperatura muy baja',
    'Moretones nuevos, o sangra con facilidad',
    'Palidez, falta de aire, sin fuerza',
    'Herpes zóster: una zona de ampollas dolorosas',
  ],
  why: 'El tratamiento puede quitar también los **linfocitos B** sanos, que hacen anticuerpos. Las células de la sangre pueden bajar otra vez después de subir. Más tarde, la mayoría de las infecciones son por virus.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W08' }, { rule: 'W75' }, { rule: 'W22' },
      'Meses después, un resfriado leve puede esperar a su próxima visita, si no viene fiebre',
    ],
  },
  today: [
    'Siga con las pastillas de prevención hasta que su equipo las quite.',
    'Pregunte si necesita anticuerpos o sangre. Solo su equipo lo sabe.',
    'Siga con las manos limpias, y lejos de quien tenga una enfermedad.',
    'Llame el mismo día si estuvo cerca de gripe, covid, varicela o sarampión.',
  ],
  sources: ['S17', 'S27', 'S37', 'S52', 'S53', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text e0312cf8be09.
