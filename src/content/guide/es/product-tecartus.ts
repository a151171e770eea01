import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Tecartus se da para el linfoma de células del manto y para leucemia (LLA) en adultos. Los efectos en el cerebro pueden durar semanas.',
  notice: [
    ({ figure, sure }) => `Reacción con fiebre: empieza hacia los ${figure('tecartusFever')}, de ${figure('tecartusFeverRange')} (${sure('tecartusFeverRange')})`,
    ({ figure, sure }) => `Dura unos ${figure('tecartusFeverLasts')} (${sure('tecartusFeverLasts')})`,
    ({ figure, sure }) => `Pensamiento y nervios: hacia los ${figure('tecartusNerves')}, de ${figure('tecartusNervesRange')} (${sure('tecartusNervesRange')})`,
    ({ figure, sure }) => `Dura unos ${figure('tecartusNervesLast')} (${sure('tecartusNervesLast')})`,
  ],
  why: ({ figure }) => `Las células buscan una marca llamada **CD19**. Las cifras son de documentos del fabricante, para linfoma de células del manto. En un programa con cuidado en casa, un ${figure('tecartusIntensive')} de quienes recibieron Tecartus necesitó cuidados intensivos.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' }, { rule: 'W31' },
      'También cuenta si viene más tarde que estas cifras',
    ],
  },
  today: [
    'Cuente con un ingreso en el hospital, aunque empiece en casa.',
    'Tenga listos una bolsa, su tarjeta y sus papeles.',
    'Haga la prueba de pensamiento el tiempo que quiera su equipo.',
    'Pida a su equipo las cifras para leucemia. No tenemos ninguna comprobada.',
  ],
  sources: ['S07', 'S08', 'S37', 'S41', 'S60'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 453ea4c05f6e.
