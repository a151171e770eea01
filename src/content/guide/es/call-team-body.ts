import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Estas señales también piden una llamada en minutos, de día o de noche. Pueden empeorar antes de la mañana.',
  notice: [
    'Nada se queda dentro',
    'Dolor de barriga o heces líquidas',
    'Puntos rojos, moretones o sangre',
    'Catéter con dolor, o piel roja y caliente',
  ],
  why: 'Las células pueden alterar el intestino y bajar las células que paran el sangrado. Los gérmenes junto a un catéter llegan pronto a la sangre. Perder mucha agua se llama **deshidratación**, y viene rápido.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W61' }, { rule: 'W63' }, { rule: 'W68' }, { rule: 'W70' }, { rule: 'W73' }, { rule: 'W75' }, { rule: 'W79' }, { rule: 'W82' }, { rule: 'T01' }, { rule: 'T05' }, { rule: 'W88' },
    ],
  },
  today: [
    'Cuente las heces sueltas y los vómitos, y anote la hora.',
    'Mire la piel y el catéter cada día.',
    '¿Ideas de suicidio? Llame antes a la línea de crisis, en «Ayuda», y no se quede a solas.',
    'Sangre en el vómito, heces negras o un golpe en la cabeza es una emergencia.',
  ],
  sources: ['S09', 'S22', 'S26', 'S27', 'S28', 'S30', 'S32', 'S37', 'S58', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 2023857c56b7.
