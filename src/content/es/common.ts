import type { CommonWords } from '#content/shape/common.ts';

export const common = {
  appName: 'Día a día',
  appLine: 'Para las semanas en casa después de las células CAR-\u2060T.',
  bar: {
    label: 'Lugares principales',
    today: 'Hoy',
    diary: 'Diario',
    help: 'Ayuda',
    guide: 'Guía',
    info: 'Mis datos',
    menu: 'Menú',
    back: 'Atrás',
    skip: 'Saltar',
  },
  skipToContent: 'Ir a la parte principal',
  back: 'Atrás',
  next: 'Siguiente',
  save: 'Guardar',
  done: 'Listo',
  change: 'Cambiar',
  carryOn: 'Continuar',
  finishLater: 'Terminar después',
  tryAgain: 'Intentar de nuevo',
  yes: 'Sí',
  no: 'No',
  notSure: 'No lo sé',
  optional: 'opcional',
  opening: 'Abriendo …',
  day: (day) => (day < 0 ? `${-day} ${day === -1 ? 'día' : 'días'} antes` : `Día ${day}`),
  by: ({ role, name }) => {
    const word = role === 'patient' ? 'paciente' : 'quien cuida';
    return name ? `${name} · ${word}` : word;
  },
  languageNames: { en: 'English', es: 'Español' },
  units: { C: '°C', F: '°F', spokenC: 'grados Celsius', spokenF: 'grados Fahrenheit' },
} as const satisfies CommonWords;

// Made from the English text 9db65c462c0f.
