import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Aucatzyl se da para leucemia (LLA) en adultos, en dosis de más de un día. Sus días se cuentan desde la última dosis.',
  notice: [
    ({ figure, sure }) => `Reacción fuerte con fiebre en un ${figure('aucatzylFever')} de las personas (${sure('aucatzylFever')})`,
    ({ figure, sure }) => `Efecto fuerte en el pensamiento en un ${figure('aucatzylNerves')} (${sure('aucatzylNerves')})`,
    'Otro tiempo de vigilar, después de la segunda dosis',
    'Pocas células en la sangre, e infecciones',
  ],
  why: ({ figure }) => `Las células buscan una marca llamada **CD19**. No tenemos una cifra comprobada de cuándo empiezan o acaban los efectos: por eso no está aquí. Un sitio sobre cáncer pide ${figure('aucatzylNear')} cerca del centro y ${figure('aucatzylDriving')} sin conducir; no pudimos comprobar la etiqueta más nueva.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'También cuenta antes de la última dosis',
    ],
  },
  today: [
    'Diga a esta aplicación el día de su última dosis.',
    'Pregunte a su equipo cuánto tiempo quedarse cerca, y cuándo puede conducir.',
    'Vigile después de cada dosis, con temperatura y prueba de pensamiento.',
    'Pregunte qué cifras ha visto su propio centro.',
  ],
  sources: ['S37', 'S47'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text bff1fa54db71.
