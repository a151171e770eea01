import type { HospitalWords } from '#content/shape/hospital.ts';

export const hospital = {
  title: 'En el hospital',
  before: {
    text: [
      'En el hospital le vigila el personal. La aplicación no pregunta nada, y esos días nunca cuentan como perdidos.',
      'Mientras está en pausa, no compara nada con su lista.',
    ],
    button: 'Estoy en el hospital',
    since: '¿Desde cuándo?',
  },
  inside: {
    title: 'Usted está en el hospital',
    since: (day) => `Desde el ${day}.`,
    text: 'Ahora le vigila el personal. La aplicación no pregunta nada y no cuenta estos días como perdidos.',
    bell: '¿Siente que algo va mal? Toque el timbre o avise ahora a enfermería.',
    card: 'Mostrar la tarjeta al personal',
    home: 'Ya estoy en casa',
  },
  sinceDay: (day) => `en el hospital desde el día ${day}`,
  sinceDate: (day) => `en el hospital desde el ${day}`,
  ask: { title: '¿Sigue en el hospital?', text: 'La pausa de la aplicación terminó. Dígale dónde está usted.', still: 'Sí, sigo allí' },
  homeAgain: {
    title: 'De nuevo en casa',
    text: 'Dos cosas ahora, para que la aplicación pueda comparar otra vez: una temperatura y una prueba de pensamiento nueva.',
    temperature: 'Tomar la temperatura',
    check: 'Hacer la prueba de pensamiento',
  },
  day: 'En el hospital',
  open: 'Sobre la estancia',
  said: { admitted: 'En el hospital', home: 'En casa después del hospital' },
} as const satisfies HospitalWords;

// Made from the English text 6f24d15a15f2.
