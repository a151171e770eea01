import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Muévase un poco y a menudo, coma seguro y vaya a sus visitas. Pregunte a su equipo antes de cambiar mucho.',
  notice: [
    'Ganas de tener enseguida la fuerza de antes',
    'Días en que nada sale',
    'Viejos hábitos, como fumar, que vuelven',
    'Consejos de todas partes',
  ],
  why: 'Su cuerpo ha pasado por quimioterapia y un tratamiento fuerte. Moverse puede aliviar el cansancio y el ánimo, aunque hay pocos estudios. El alcohol, el tabaco y las drogas están en la lista de lo que se pregunta antes.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W60' }, { rule: 'W90' },
      'Cansancio o ánimo bajo que no se va',
    ],
  },
  today: [
    'Camine casi todos los días, y añada un poco cuando resulte fácil.',
    'Coma poco y seguro. Manos limpias, como costumbre.',
    'Pregunte por dientes, vacunas y controles de cáncer antes de pedir cita.',
    'Cuente a su equipo un bulto nuevo, un cambio de la piel, pérdida de peso o sudor nocturno.',
  ],
  sources: ['S01', 'S37', 'S52', 'S53', 'S73'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text f5444f4ae27c.
