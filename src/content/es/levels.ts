import type { LevelsWords } from '#content/shape/levels.ts';

export const levels = {
  emergency: {
    tag: 'Emergencia',
    heading: (number) => (number ? `Llame al ${number} ahora` : 'Llame ahora al número de emergencias'),
    button: (number) => (number ? `Llamar al ${number}` : 'Llamar al número de emergencias'),
    record: 'Ya llamé',
    stillThere: 'Vuelva a llamar ahora. Diga que sigue igual.',
    spoken: 'Emergencia',
  },
  urgent: {
    tag: 'Urgente · no espere',
    heading: () => 'Llame ahora a su equipo CAR-\u2060T',
    button: () => 'Llamar a la línea de 24 horas',
    record: 'Ya llamé',
    stillThere: 'Vuelva a llamar ahora. Diga que sigue igual.',
    spoken: 'Urgente',
  },
  'same-day': {
    tag: 'Hoy, no mañana',
    heading: () => 'Llame hoy a su equipo',
    button: () => 'Llamar a la clínica',
    record: 'Ya llamé',
    stillThere: 'Vuelva a llamar. Diga que no ha mejorado.',
    spoken: 'El mismo día',
  },
  routine: {
    tag: 'Para esto no hace falta llamar hoy',
    heading: () => 'Dígaselo a su equipo en la próxima visita',
    button: () => 'Está escrito en su diario. Si empeora, llame.',
    record: 'Ya se lo dije',
    stillThere: 'Sigue ahí. Dígales desde cuándo lo tiene.',
    spoken: 'Para la próxima visita',
  },
} as const satisfies LevelsWords;
