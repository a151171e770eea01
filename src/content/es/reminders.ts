import type { RemindersWords } from '#content/shape/reminders.ts';

const every = { 1: 'cada día', 7: 'cada semana', 30: 'cada 30 días' } as const;

export const reminders = {
  title: 'Recordatorios',
  row: { title: 'Recordatorios', none: 'Todos apagados' },
  cannot: {
    title: 'Su calendario puede sonar. Esta aplicación no.',
    text: 'Es una página web. Cerrada, o con el teléfono bloqueado, no puede sonar, despertarle ni vigilarle.',
  },
  times: 'Sus horas',
  slots: {
    morning: { title: 'Registro de la mañana', hint: 'Temperatura y síntomas', time: 'Hora de la mañana' },
    midday: { title: 'Una temperatura más', hint: 'Entre las dos, hasta el día 30', time: 'Hora entre las dos' },
    evening: { title: 'Registro de la noche', hint: 'Temperatura, síntomas, prueba de pensamiento', time: 'Hora de la noche' },
  },
  notTime: 'Elija una hora, por favor.',
  neutral: { label: 'Título neutro', hint: 'El calendario dice solo «Día a día»' },
  add: 'Añadir a mi calendario',
  fileName: 'dia-a-dia-recordatorios',
  open: 'Se hace un archivo de calendario. Ábralo, y su calendario le preguntará si lo añade.',
  plan: {
    title: 'Cuándo sonará el calendario',
    line: (plan) => `${plan.time}: ${plan.act}, ${every[plan.every]}, ${plan.until === null ? `desde el ${plan.from}` : `del ${plan.from} al ${plan.until}`}`,
  },
  acts: { 'check-in': 'Registro', temperature: 'Temperatura' },
  dayUnknown: 'No se sabe el día de las células. Por eso suena como en los primeros días, durante un mes.',
  notYet: {
    title: 'Los recordatorios empiezan con las células',
    text: 'Añada el día cuando lo sepa. Después haga aquí los recordatorios.',
    button: 'Añadir el día',
  },
  allOff: 'Todas las horas están apagadas. Encienda una para hacer recordatorios.',
  added: (day) => `Usted los vio en su calendario el ${day}.`,
  badge: 'Abierta, la aplicación pone una marca en su icono cuando toca algo. Hecho, la marca se va.',
  good: {
    title: 'Conviene saber',
    items: [
      'Mire en su calendario si cada entrada tiene alarma. Algunos calendarios la quitan.',
      '¿Horas nuevas? Borre antes los recordatorios viejos del calendario.',
      'El calendario suena también cuando ya hizo el registro.',
      'Un teléfono apagado no puede sonar. Pida a alguien que también esté pendiente.',
      '¿Siente calor, frío o algo raro? No espere a un recordatorio.',
    ],
  },
} as const satisfies RemindersWords;

// Made from the English text 095a410301ec.
