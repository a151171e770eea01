import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Quien cuida hace unas preguntas cada día. Un punto menos que de costumbre es motivo para llamar ya.',
  notice: [
    'No sale la fecha, la ciudad o el hospital',
    'Se va el nombre de una cosa',
    'Una tarea sencilla sale mal',
    'Se atasca al contar hacia atrás',
    'La frase se ve temblorosa, pequeña o rara',
  ],
  why: ({ figure }) => `Los hospitales usan una prueba de ${figure('thinkingPoints')} puntos, la **escala ICE**, para ver cambios pronto. Esta versión para casa es nuestra y no está probada. No puede decir que todo va bien.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W56' }, { rule: 'W37' }, { rule: 'W36' },
    ],
    sooner: [
      { level: 'emergency', sign: ({ line }) => `${line('W55', 'lowScore')} puntos o menos, o lo intentó y no pudo: es una emergencia` },
      { level: 'emergency', sign: 'Cualquier bajada junto con fiebre: también lo es' },
    ],
  },
  today: [
    'Hágala a la misma hora del día, con gafas y audífonos puestos.',
    ({ figure }) => `${figure('thinkingTimes')} veces al día en los primeros ${figure('thinkingOften')}, luego a diario hasta los ${figure('thinkingDaily')}, y cada semana hasta los ${figure('thinkingWeekly')}.`,
    'Dé un punto solo si acierta a la primera y sin ayuda.',
    'Escriba a mano la misma frase en papel, y compárela con la primera.',
  ],
  sources: ['S14', 'S17', 'S65', 'S66'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 3e280634139d.
