import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Las células pueden afectar al cerebro por un tiempo. Lo primero son cambios pequeños al hablar o escribir: llame con el primero.',
  notice: [
    'Más lentitud, o pierde el hilo',
    'Dice otra palabra, o no la encuentra',
    'La letra cambia o tiembla',
    'Le tiemblan las manos',
    'Sueño, inquietud, o no parece la misma persona',
  ],
  why: 'En medicina se llama **ICANS**. Puede empezar antes, con, después o sin fiebre. Quien lo sufre a menudo no lo nota: cuenta lo que ven los demás.',
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W33' }, { rule: 'W36' }, { rule: 'W37' }, { rule: 'W56' }, { rule: 'W31' }, { rule: 'W46' }, { rule: 'W38' }, { rule: 'W50' },
    ],
  },
  today: [
    'Haga la prueba de pensamiento con quien le cuida, y escriba una frase a mano.',
    'Crea a quien ve un cambio, aunque usted se sienta bien.',
    ({ emergency }) => `¿Habla sin sentido, cuesta despertarle, no puede hablar, convulsiona, o hay un cambio con fiebre? Llame al ${emergency ?? 'número de emergencias'}.`,
    'No conduzca. Esto puede volver después de calmarse.',
  ],
  sources: ['S05', 'S14', 'S17', 'S32', 'S36', 'S37', 'S60', 'S65', 'S66', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 14d22b680e40.
