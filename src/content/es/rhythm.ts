import type { RhythmWords } from '#content/shape/rhythm.ts';
import { las } from './las.ts';

export const rhythm = {
  label: 'Lo que sigue',
  when: { at: (time) => `hacia ${las(time)}`, tomorrow: 'mañana', tomorrowAt: (time) => `mañana, hacia ${las(time)}` },
  temperature: {
    now: 'Es hora de otra temperatura',
    next: (when) => `Próxima temperatura: ${when}`,
    hint: 'Antes si siente calor, frío o algo raro.',
  },
  checkIn: {
    often: { now: 'Es hora de un registro', next: (when) => `Próximo registro: ${when}` },
    daily: { now: 'Es hora del registro de hoy', next: (when) => `Próximo registro: ${when}` },
    weekly: { now: 'Es hora del registro de la semana', next: (when) => `Próximo registro semanal: ${when}` },
    monthly: { now: 'Es hora del registro del mes', next: (when) => `Próximo registro mensual: ${when}` },
    hint: 'Antes si hay algo nuevo o algo no va bien.',
  },
  thinking: { now: 'Es hora de la prueba de pensamiento', next: (when) => `Próxima prueba de pensamiento: ${when}`, hint: 'Para quien cuida · 2 minutos' },
  card: {
    weekly: {
      today: 'Hoy toca su registro semanal',
      due: 'Falta su registro semanal',
      next: (date) => `Próximo registro semanal: ${date}`,
      text: (afterDay) => `Después del día ${afterDay}: una temperatura cada día y un registro cada semana.`,
    },
    monthly: {
      today: 'Hoy toca su registro mensual',
      due: 'Falta su registro mensual',
      next: (date) => `Próximo registro mensual: ${date}`,
      text: (afterDay) => `Después del día ${afterDay}: un registro cada mes. Temperatura y registro siempre que se sienta mal.`,
    },
  },
  sameLines: { title: 'Cuándo llamar no cambia.', text: '¿Calor, frío o algo raro cualquier día? No espere al próximo registro.' },
  silence: {
    title: (when) => (when === null ? 'Todavía no se ha anotado nada' : `No se ha anotado nada desde el ${when}`),
    look: (name) => `Vaya a mirar ahora. ¿${name ?? 'La persona tratada'} despierta? ¿Habla con sentido?`,
    fine: 'Despierta y habla con sentido: revisar las señales',
    danger: { title: '¿No despierta, no contesta o no habla con sentido?', text: 'No espere. Llame ahora.' },
  },
} as const satisfies RhythmWords;

// Made from the English text 85a1fbdea4c4.
