import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ waits, format, emergency }) =>
    `¿No contestan en ${format.number(waits.urgentMinutes)} minutos, o empeora? Llame al ${emergency ?? 'número de emergencias'}.`,
  notice: [
    'El teléfono suena y nadie contesta',
    'Prometen devolver la llamada, y no llaman',
    'No sabe bien qué señal es, o qué nivel',
    'Le da miedo molestar a alguien de noche',
  ],
  why: 'Una llamada de más no hace daño. Esperar, sí puede. Los equipos quieren estas llamadas a cualquier hora.',
  care: {
    level: 'emergency',
    signs: [
      ({ waits, format }) => `La línea del equipo no contesta en ${format.number(waits.urgentMinutes)} minutos, y la señal dice «llame ahora»`,
      'Empeora mientras espera',
      'No se puede hablar con la persona, o no despierta',
    ],
  },
  today: [
    '¿Tiene dudas? Elija el nivel más alto de los dos.',
    'Si sigue ahí, vuelva a llamar. Diga que ya llamó, y cuándo.',
    'Anote quién contestó y qué dijo.',
    'Lleve los papeles y las medicinas si le dicen que vaya.',
  ],
  sources: ['S20', 'S29', 'S31', 'S60', 'S67'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 78aa8b0248a5.
