import type { AboutWords } from '#content/shape/about.ts';

export const about = {
  title: 'Qué puede y qué no puede hacer esta aplicación',
  can: {
    title: 'Puede',
    items: [
      'Comparar lo que anota con una lista de señales de alerta',
      'Decir a quién llamar y abrir la llamada',
      'Llevar un diario para usted y su equipo',
      'Funcionar sin internet',
    ],
  },
  cannot: {
    title: 'No puede',
    items: [
      'Examinarle, ni decirle si está bien',
      'Avisar a nadie: nadie está mirando',
      'Saber de señales que usted no anota',
      'Avisarle con el teléfono apagado',
      'Reemplazar el consejo de su equipo, que va siempre primero',
    ],
  },
  list: {
    title: 'La lista de señales de alerta',
    text: [
      'Es para adultos después de la terapia con células CAR-\u2060T.',
      'Prefiere pedir una llamada de más.',
      'No incluye todas las enfermedades. ¿Algo le preocupa? Llame.',
    ],
  },
  privacy: {
    title: 'Su diario',
    text: [
      'Se queda en este teléfono. No hay cuentas.',
      'Quien pueda abrir este teléfono puede leerlo.',
      'Si se pierde el teléfono, se pierde el diario.',
    ],
  },
  review: {
    title: 'Quién ha revisado esto',
    text: [
      'Ningún profesional clínico ha revisado aún esta lista.',
      'Las señales y los números vienen de fuentes publicadas.',
      'Cada página de la guía nombra sus fuentes.',
    ],
  },
} as const satisfies AboutWords;

// Made from the English text f9db12d25d63.
