import type { VoicesWords } from '#content/shape/voices.ts';

export const voices = {
  title: 'Dos respuestas distintas son un motivo para llamar',
  text: (said, signs, other) => `${said}: ${signs}. ${other} no lo dijo.`,
  why: 'Cuando cambia el pensamiento, muchas veces la propia persona no lo nota. Por eso cuenta la respuesta más preocupada. Llame y cuente las dos al equipo.',
  inDiary: {
    says: (other, time, signs) => `${other}, ${time}, dice que hay: ${signs}. Cuenta la respuesta más preocupada.`,
    saysNot: (other, time, signs) => `${other}, ${time}, no lo dijo: ${signs}. Cuenta la respuesta más preocupada.`,
  },
  ownEntry: '¿Lo ve de otra manera? Escriba su propia entrada',
} as const satisfies VoicesWords;

// Made from the English text 7a32bfabe4ac.
