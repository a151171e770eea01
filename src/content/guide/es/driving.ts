import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ through, drivingFrom }) =>
    drivingFrom ? `Su equipo le permite conducir desde el ${drivingFrom}.` : `No conduzca hasta que su equipo lo permita. Esta aplicación cuenta ${through('W97', 'heldUntilDay')}.`,
  notice: [
    'Se siente bien, y el auto está ahí',
    'Páginas antiguas que dicen otra cosa',
    'Una visita a la clínica, y nadie que conduzca',
    'Alguien a quien su centro dio menos tiempo',
  ],
  why: ({ through, figure }) => `Una confusión o una **convulsión** puede venir de golpe, también al volante. No todos dicen lo mismo: en Estados Unidos ahora son al menos ${figure('drivingShort')}; en Europa, ${figure('drivingLong')}. Nadie debe conducir hasta que pasen ${through('W97', 'neverUntilDay')}.`,
  care: {
    level: 'routine',
    signs: [
      { rule: 'W97' },
    ],
    sooner: [
      { level: 'urgent', sign: ({ line }) => `Un cambio al pensar: llame ya. La cuenta empieza de nuevo: ${line('W97', 'afterNeuroDays')}` },
    ],
  },
  today: [
    'Pregunte a su equipo su propia fecha, y anótela.',
    'Deje que otra persona conduzca, también al hospital.',
    'Deje máquinas, herramientas y escaleras de mano el mismo tiempo.',
    'Deje también para después las decisiones y firmas importantes.',
  ],
  sources: ['S03', 'S04', 'S05', 'S06', 'S17', 'S37', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 8a163d548adc.
