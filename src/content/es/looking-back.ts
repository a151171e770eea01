import type { LookingBackWords } from '#content/shape/looking-back.ts';

export const lookingBack = {
  range: (from, to) => `${from} a ${to}`,
  window: { legend: 'Cuántos días mostrar', week: '7 días', twoWeeks: '14 días' },
  newest: 'Volver a hoy',
  goTo: 'Ir a un día',
  noTemperature: 'En estos días no se anotó ninguna temperatura.',
  inHospital: 'en el hospital',
  symptoms: {
    title: 'Cómo se sintió',
    worst: ({ sign, step, day }) => `Lo peor: ${sign}, ${step}, ${day}.`,
    bigger: 'Un número mayor significa peor.',
    marked: (signs) => `Marcado: ${signs}.`,
    none: 'En estos días no se marcó ninguna señal.',
    nothingEntered: 'En estos días no se anotó nada.',
    sign: 'Señal',
    howMany: 'cuántas',
    hours: 'horas',
    yes: 'sí',
    no: 'no',
  },
  calls: {
    title: 'Llamadas y pruebas',
    none: 'Sin llamadas ni pruebas en estos días.',
    thinkingCheck: (who) => `Prueba de pensamiento. ${who}.`,
    signCheck: (who) => `Revisión de las señales de alerta. ${who}.`,
    inHospital: 'En el hospital.',
  },
} as const satisfies LookingBackWords;

// Made from the English text 7353a51e1427.
