import type { SignLinksWords } from '#content/shape/sign-links.ts';

export const signLinks = {
  title: 'Una señal de alerta de la lista',
  notNow: 'No está en sus entradas recientes. Esto es lo que la lista dice de ella.',
  ifThere: 'Si está presente',
  here: {
    title: 'Señales de alerta que se explican aquí',
    count: (signs) => (signs === 1 ? '1 señal de la lista' : `${signs} señales de la lista`),
    diary: 'En el diario',
  },
  entry: { title: 'Señales de alerta de esta entrada' },
} as const satisfies SignLinksWords;

// Made from the English text 049b4e524ee3.
