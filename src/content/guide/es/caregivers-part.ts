import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Usted puede ver la primera señal antes que la persona que cuida. Si algo le parece mal, llame.',
  notice: [
    'Un cambio al hablar, al escribir o en el ánimo',
    'Duerme más que antes',
    '«Estoy bien», cuando usted ve que no',
    'No contesta a un mensaje o una llamada',
  ],
  why: 'El tratamiento puede quitar la sensación de enfermedad. En medicina se habla de falta de conciencia de enfermedad. En un programa, los aparatos hallaron la reacción con fiebre, pero ningún cambio al pensar: alguien debe mirar.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W98' }, { rule: 'T06' }, { rule: 'W99' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Un cambio al hablar, al escribir o en el sueño: no espere, llame ya' },
    ],
  },
  today: [
    'Haga cada día la prueba de pensamiento y mire la letra.',
    ({ emergency }) => `Vaya a ver, también de noche. ¿No despierta? Llame al ${emergency ?? 'número de emergencias'}.`,
    'Tenga la tarjeta a mano, y muéstrela primero en urgencias.',
    'Un teléfono apagado no puede avisar. Acuerden horas para ir a ver.',
  ],
  sources: ['S06', 'S17', 'S20', 'S60', 'S66', 'S67', 'S69', 'S70'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text f3f321524399.
