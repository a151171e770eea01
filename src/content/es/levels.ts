import type { LevelsWords } from '#content/shape/levels.ts';

export const levels = {
  emergency: {
    tag: 'Emergencia',
    heading: (number) => (number ? `Llame al ${number} ahora` : 'Llame ahora al número de emergencias'),
    button: (number) => (number ? `Llamar al ${number}` : 'Llamar al número de emergencias'),
    record: 'Ya llamé',
  },
  urgent: {
    tag: 'Urgente · no espere',
    heading: () => 'Llame ahora a su equipo CAR-\u2060T',
    button: () => 'Llamar a la línea de 24 horas',
    record: 'Ya llamé',
  },
  'same-day': {
    tag: 'Hoy, no mañana',
    heading: () => 'Llame hoy a su equipo',
    button: () => 'Llamar a la clínica',
    record: 'Ya llamé',
  },
  routine: {
    tag: 'Para esto no hace falta llamar hoy',
    heading: () => 'Dígaselo a su equipo en la próxima visita',
    button: () => 'Está escrito en su diario. Si empeora, llame.',
    record: 'Ya se lo dije',
  },
} as const satisfies LevelsWords;

// Made from the English text 90ce3d3c6afb.
