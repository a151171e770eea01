import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: '¿Un cambio al pensar, hablar o escribir? Llame ahora al equipo. De día o de noche.',
  notice: [
    'Más lentitud, o pierde el hilo',
    'No encuentra una palabra, o dice otra',
    'Letra temblorosa, más pequeña o diferente',
    'Mucho sueño, o mucha inquietud',
    'La persona se siente bien, pero usted ve un cambio',
  ],
  why: 'Las células activas pueden irritar el cerebro por un tiempo. En medicina se llama **ICANS**. Quien lo sufre a menudo no lo nota: cuenta lo que ven los demás.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W36' }, { rule: 'W37' }, { rule: 'W56' }, { rule: 'W31' }, { rule: 'W46' }, { rule: 'W38' },
      { rule: 'W50' }, { rule: 'W42' }, { rule: 'W43' }, { rule: 'W44' }, { rule: 'W53' }, { rule: 'T04' },
    ],
  },
  today: [
    'Escriba una frase a mano en papel. Guárdela con el día.',
    'Compárela con la frase del primer día.',
    'No conduzca hasta que su equipo lo permita.',
    ({ emergency }) => `¿Habla sin sentido, cuesta despertarle o hay también fiebre? Llame al ${emergency ?? 'número de emergencias'}.`,
  ],
  sources: ['S05', 'S14', 'S17', 'S32', 'S37', 'S65', 'S66', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 85c70a34e401.
