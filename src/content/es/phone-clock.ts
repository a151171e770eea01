import type { PhoneClockWords } from '#content/shape/phone-clock.ts';

const settings = '¿El teléfono está mal? Abra sus ajustes y deje que ponga la fecha y la hora por sí mismo.';

export const phoneClock = {
  back: {
    title: '¿Se ha atrasado el reloj de este teléfono?',
    text: (before, now) => `Ya había marcado: ${before}. Ahora marca: ${now}.`,
    right: 'La hora de ahora está bien',
    wrong: settings,
  },
  ahead: {
    title: '¿Se ha adelantado el reloj de este teléfono?',
    text: (before, now) => `Hace un momento marcaba: ${before}. Ahora marca: ${now}.`,
    right: 'La hora de ahora está bien',
    wrong: settings,
  },
  entry: {
    title: 'Una entrada es posterior al reloj de este teléfono',
    text: (before, now) => `La entrada dice: ${before}. El teléfono marca: ${now}.`,
    button: 'Ver la entrada',
    wrong: `${settings} ¿Está bien? Entonces la entrada se hizo con el reloj mal. Márquela como error y anótela otra vez.`,
  },
  zone: {
    title: '¿Está este teléfono en otra zona horaria?',
    text: (city, there, here) => `En la última entrada tenía la hora de ${city}: allí marca ahora: ${there}. Aquí marca: ${here}.`,
    right: 'Sí, hemos viajado',
    wrong: '¿No? Abra los ajustes del teléfono y deje que ponga la fecha, la hora y la zona por sí mismo.',
  },
  meanwhile: 'Hasta que esté claro, la aplicación no compara hoy con su lista. Cada entrada conserva su día. ¿Algo no va bien? Llame.',
} as const satisfies PhoneClockWords;

// Made from the English text 833fe9fc768a.
