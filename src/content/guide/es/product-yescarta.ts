import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Yescarta se da para algunos linfomas. La fiebre puede venir muy pronto, y los cambios al pensar son frecuentes.',
  notice: [
    ({ figure, sure }) => `Reacción con fiebre en linfoma de células B grandes: hacia los ${figure('yescartaFever')}, de ${figure('yescartaFeverRange')} (${sure('yescartaFeverRange')})`,
    ({ figure, sure }) => `Dura unos ${figure('yescartaFeverLasts')} (${sure('yescartaFeverLasts')})`,
    ({ figure, sure }) => `En linfoma folicular: hacia los ${figure('yescartaSlow')}, de ${figure('yescartaSlowRange')} (${sure('yescartaSlowRange')})`,
    ({ figure, sure }) => `Pensamiento y nervios: hacia los ${figure('yescartaNerves')}; dura unos ${figure('yescartaNervesLast')} (${sure('yescartaNervesLast')})`,
  ],
  why: ({ figure }) => `Las células buscan una marca llamada **CD19**. En el primer estudio un ${figure('yescartaNervesHad')} tuvo algún efecto en los nervios, y un ${figure('yescartaNervesShare')} de esos efectos vino en ${figure('yescartaNervesWithin')}. Las cifras son de documentos del fabricante.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W33' }, { rule: 'W36' }, { rule: 'W38' },
      'También cuenta si viene más tarde que estas cifras',
    ],
  },
  today: [
    'Tenga a alguien a su lado desde la primera hora.',
    'Haga cada día la prueba de pensamiento, y guarde las frases escritas.',
    'No conduzca, y deje para después las decisiones importantes.',
    'También mucho más tarde, llame a su equipo si le cuesta pensar, ver o caminar.',
  ],
  sources: ['S07', 'S08', 'S37', 'S39'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text ca6519290f8f.
