import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Breyanzi se da para varios linfomas y una leucemia (LLC). Casi todas las reacciones vienen pronto; las tardías fueron leves en los estudios.',
  notice: [
    ({ figure, sure }) => `Reacción con fiebre: empieza hacia los ${figure('breyanziFever')}, de ${figure('breyanziFeverRange')} (${sure('breyanziFeverRange')})`,
    ({ figure, sure }) => `En LLC empieza hacia los ${figure('breyanziSlow')} (${sure('breyanziSlow')})`,
    ({ figure, sure }) => `Pensamiento y nervios en LLC: hacia los ${figure('breyanziNerves')} (${sure('breyanziNerves')})`,
    ({ figure, sure }) => `En ${figure('mostEarly')} había empezado un ${figure('breyanziEarly')} de las reacciones (${sure('breyanziEarly')})`,
  ],
  why: 'Las células buscan una marca llamada **CD19**. Las cifras son de documentos europeos y de estudios. No pudimos comprobar las de la etiqueta de Estados Unidos.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' },
      'También cuenta si viene más tarde que estas cifras',
    ],
  },
  today: [
    'Siga vigilando después de las primeras semanas, con temperatura y registro.',
    'Pregunte a su equipo cuándo puede volver a casa y cuándo conducir.',
    'Aunque se sienta muy bien, no se quede a solas.',
    'Pregunte qué cifras ha visto su propio centro.',
  ],
  sources: ['S03', 'S07', 'S08', 'S37', 'S42'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text a941b78ff749.
