import type { BesideWords } from '#content/shape/beside.ts';

export const beside = {
  somebody: 'quien recibió las células',
  temperature: (name) => `Temperatura de ${name}`,
  agreed: 'El equipo dijo que se lo diera',
  symptomsHint: (name) => `Toque solo lo que tiene ${name}. Pregunte, y mire.`,
  sentence: (name) => `¿Puede ${name} terminar una frase?`,
  still: {
    none: 'No lo tiene.',
    mild: 'Lo nota. Hace lo de siempre.',
    moderate: 'Le estorba para algunas cosas.',
    severe: 'Le impide hacer casi todo.',
    'very-severe': 'No puede hacer nada más.',
  },
  remove: 'No tiene esto',
  evenIfWell: (name) => `Llame aunque ${name} parezca estar bien. De día o de noche.`,
  wait: (name, { minutes, emergency }, fever) => [
    ...(fever ? ['No le dé nada para la fiebre sin preguntar al equipo.'] : []),
    `Quédese con ${name}.`,
    `¿No contestan en ${minutes} minutos, o está peor? Llame ${emergency ? `al ${emergency}` : 'al número de emergencias'}.`,
  ],
  reasons: (name) => ['siente que algo va mal, aunque no esté en la lista', `le nota algo diferente a ${name}`, 'un síntoma empeora'],
  crisis: {
    title: (name) => `Llame ahora. Quédese con ${name}.`,
    text: 'Nadie debe pasar por esto a solas. Llame ahora.',
    noLine: 'Llame a alguien de confianza y pida que venga.',
    steps: (name) => [
      `No deje a solas a ${name}.`,
      'Guarde lejos medicinas y objetos peligrosos.',
      'Después llame al equipo CAR-\u2060T, en menos de una hora.',
    ],
  },
} as const satisfies BesideWords;

// Made from the English text 5dc067a21555.
