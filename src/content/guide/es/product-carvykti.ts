import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Carvykti se da para mieloma. Puede causar efectos tardíos en el movimiento, la cara y el intestino: vigile durante meses.',
  notice: [
    ({ figure, sure }) => `Movimiento lento en un ${figure('movementShare')} en el primer estudio, a los ${figure('movementStart')} (${sure('movementShare')})`,
    ({ figure, sure }) => `Nervio de la cara débil, hacia las ${figure('faceStart')} (${sure('faceStart')})`,
    ({ figure, sure }) => `Inflamación del intestino en un ${figure('gutCarvykti')} en un estudio (${sure('gutCarvykti')})`,
    'Células de la sangre que vuelven a bajar',
    'Debilidad que avanza, pocas veces',
  ],
  why: 'Las células buscan una marca llamada **BCMA**. El pensamiento y los nervios pueden cambiar antes, con, después o sin fiebre. No tenemos una cifra comprobada de cuándo empieza la fiebre: por eso no está aquí.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W53' }, { rule: 'W42' }, { rule: 'W33' },
      'Heces sueltas: llame el mismo día',
    ],
    sooner: [
      { level: 'emergency', sign: 'Una cara caída: es una emergencia' },
    ],
  },
  today: [
    'Mire cada semana la letra, los pasos y la cara, con alguien que le conozca.',
    'Cuente cada día las heces sueltas. Su aviso fuerte más nuevo es sobre el intestino.',
    'No tome pastillas nuevas para una señal nueva. Llame antes.',
    'Pregunte a su equipo qué efectos tardíos busca, y cuándo.',
  ],
  sources: ['S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13', 'S36', 'S37', 'S44', 'S45', 'S46'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 141a6a826899.
