import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Kymriah se da para algunas leucemias y linfomas. Las cifras dicen cuándo vigilar más, no cuándo se puede dejar.',
  notice: [
    ({ figure, sure }) => `Reacción con fiebre: empieza hacia los ${figure('kymriahFever')}, de ${figure('kymriahFeverRange')} (${sure('kymriahFeverRange')})`,
    ({ figure, sure }) => `Dura unos ${figure('kymriahFeverLasts')} (${sure('kymriahFeverLasts')})`,
    ({ figure, sure }) => `Pensamiento y nervios: empieza hacia los ${figure('kymriahNerves')} (${sure('kymriahNerves')})`,
    ({ figure, sure }) => `Dura ${figure('kymriahNervesLast')}, según la enfermedad (${sure('kymriahNervesLast')})`,
    'Infecciones, porque las defensas sanas pueden faltar mucho tiempo',
  ],
  why: ({ figure }) => `Las células buscan una marca llamada **CD19**. De los efectos en el cerebro, un ${figure('kymriahNervesShare')} vino en ${figure('kymriahNervesWithin')}. Las cifras son de documentos del fabricante, sobre otras personas en estudios.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'También cuenta si viene más tarde que estas cifras',
    ],
  },
  today: [
    'Marque las primeras semanas en su calendario, y planee quién se queda.',
    'Pregunte a su equipo cuánto tiempo pueden faltar sus defensas.',
    'La tarjeta es para toda la vida: estos productos llevan un aviso sobre cánceres nuevos.',
    'Pregunte qué cifras ha visto su propio centro.',
  ],
  sources: ['S07', 'S08', 'S37', 'S40'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text a5d2417e8d53.
