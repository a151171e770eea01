import type { CentreWords } from '#content/shape/centre.ts';

export const centre = {
  unread: {
    title: 'Algunos ajustes de su centro no se pueden leer',
    text: 'Ahí la aplicación usa su propia lista. Puede ser menos estricta que la de su equipo. Si duda, llame a su equipo.',
  },
} as const satisfies CentreWords;

// Made from the English text cda41bd8740d.
