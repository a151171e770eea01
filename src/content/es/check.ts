import type { CheckWords } from '#content/shape/check.ts';
import { las } from './las.ts';

export const check = {
  title: (name) => (name ? `Revisar a ${name}` : 'Revisar las señales de alerta'),
  intro: 'Toque lo que vea. Basta con sospecharlo.',
  groups: {
    emergency: { title: (number) => (number ? `Llame al ${number}` : 'Llame al número de emergencias'), hint: 'Ahora mismo' },
    urgent: { title: 'Llame al equipo ahora', hint: 'De día o de noche' },
    'same-day': { title: 'Llame hoy', hint: 'Hoy, no mañana' },
  },
  none: 'Nada de esto',
  save: 'Guardar esta revisión',
  saved: (time) => `Revisión guardada a ${las(time)}`,
  nothingTicked: 'Nada marcado. ¿Algo le preocupa? Llame al equipo.',
  ticked: (signs) => `Usted marcó: ${signs}`,
  cannotSave: 'Esta revisión no se pudo guardar. Lo que hay que hacer sigue valiendo.',
  insight: 'Quien recibió las células puede sentirse bien. Lo que usted ve cuenta.',
  strictest: 'No se sabe el día. Esta es la lista más estricta.',
  dayOrNight: 'De día o de noche',
} as const satisfies CheckWords;

// Made from the English text 084bb60a6250.
