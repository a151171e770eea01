import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Aleje la enfermedad, no a su familia. Planeen juntos quién ayuda, y cuándo.',
  notice: [
    'Un niño con fiebre, granos o tos',
    'Una vacuna que le toca a alguien en casa',
    'El deseo de tener un hijo',
    'Una pareja sin fuerzas',
  ],
  why: 'Los gérmenes llegan a casa con quienes quiere, y sus defensas están bajas. Una **vacuna viva** puesta a alguien en casa también puede afectarle. Hay ayuda temprana para usted, pero solo en pocos días.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W91' }, { rule: 'W92' },
      'En la misma casa el contacto cuenta, aunque sea corto',
    ],
  },
  today: [
    'Pida a quien tenga una enfermedad que no se le acerque hasta curarse.',
    'Pregunte a su equipo antes de que alguien en casa reciba una vacuna viva.',
    'Hable con su equipo antes de un embarazo o de tener un hijo.',
    'No done sangre, órganos ni células. Otros pueden hacerlo por usted.',
  ],
  sources: ['S37', 'S53', 'S54', 'S62', 'S72'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text a0b457eb86e2.
