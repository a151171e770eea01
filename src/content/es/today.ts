import type { TodayWords } from '#content/shape/today.ts';
import { las } from './las.ts';
import { stop } from './stop.ts';

const missingWords = { danger: 'las señales de peligro', temperature: 'la temperatura', 'thinking-check': 'la prueba de pensamiento' } as const;

export const today = {
  title: 'Hoy',
  pageTitle: (day) => `${day} · Hoy`,
  sinceCells: 'desde sus células CAR-\u2060T',
  beforeCells: 'de sus células CAR-\u2060T',
  dayUnknown: {
    title: '¿Qué día recibió las células?',
    text: 'Hasta que lo añada, la aplicación usa la lista más estricta.',
    button: 'Añadir el día',
  },
  greeting: (part, name) => {
    const hello = { morning: 'Buenos días', afternoon: 'Buenas tardes', evening: 'Buenas noches', night: 'Hola' }[part];
    return name ? `${hello}, ${name}` : hello;
  },
  stones: {
    label: 'Días desde sus células',
    saved: (day, weekday) => `${day}, ${weekday}, guardado`,
    flagged: (day, weekday) => `${day}, ${weekday}, guardado, con una alerta`,
    nothing: (day, weekday) => `${day}, ${weekday}, sin entradas`,
    hospital: (day, weekday) => `${day}, ${weekday}, en el hospital`,
    now: (day, weekday) => `${day}, ${weekday}, hoy`,
  },
  start: { text: 'Tres pasos cortos. Puede parar cuando quiera.', button: 'Empezar el registro', temperature: 'Solo temperatura' },
  draft: {
    title: (step) => `Se detuvo en el paso ${step}`,
    text: (time, day) => `Lo que anotó ${day === null ? '' : `el ${day} `}a ${las(time)} está guardado. Todavía no se comparó con la lista.`,
    callText: 'Una señal anotada puede necesitar una llamada. No espere con ella.',
    button: 'Continuar',
    over: 'Empezar de nuevo',
  },
  incomplete: {
    title: (missing) => {
      const words = missing.map((one) => missingWords[one]).join(', ');
      return missing.length === 1 ? `Falta una cosa: ${words}` : `Faltan algunas cosas: ${words}`;
    },
    text: 'Sin eso, no se puede comparar el día con su lista.',
    add: {
      danger: 'Responder las señales de peligro',
      temperature: 'Añadir la temperatura',
      'thinking-check': 'Hacer la prueba de pensamiento',
    },
  },
  quiet: {
    heading: 'Nada de lo que anotó coincide con su lista de señales de alerta.',
    time: (entered, until) => stop(`Última anotación a ${stop(las(entered))} Esto vale hasta ${las(until)}`),
    uncertain: 'Esta aplicación no puede examinarle.',
    callAnyway: 'Si siente que algo va mal, llame a su equipo, aunque no esté en la lista.',
    callAnywayIf: 'Llame a su equipo de todos modos si',
    reasons: [
      'siente que algo va mal, aunque no esté en la lista',
      'alguien cercano le nota diferente',
      'un síntoma empeora',
    ],
    expired: (hours) => `Último registro hace ${hours} ${hours === 1 ? 'hora' : 'horas'}. Toca otra temperatura.`,
    temperature: 'Temperatura',
    addMore: 'Añadir más',
  },
  routine: (signs) => `Para la próxima visita: ${signs}`,
  standing: {
    called: (time, outcome) => `llamada a ${las(time)}, ${outcome}`,
    stays: 'Esto sigue aquí mientras la señal esté en sus entradas recientes.',
    callAgain: '¿Está peor, o hay algo nuevo? Vuelva a llamar.',
  },
  whatHappened: {
    title: '¿Qué pasó?',
    text: 'Se mostró una alerta. Nadie ha escrito todavía qué pasó.',
    button: 'Escribir qué pasó',
  },
  checkOn: {
    title: (name) => (name ? `Revisar a ${name}` : 'Revisar las señales de alerta'),
    hint: 'Para quien cuida · señales de alerta',
  },
  addRow: { title: 'Anotar algo', hint: 'Pulso, medicina, una visita, una nota …' },
  guideRow: { hint: 'Guía' },
  withheld: {
    unreadable: {
      title: 'Una parte del diario no se pudo leer',
      text: 'Por eso no se puede comparar el día con su lista. Si algo va mal, llame.',
    },
    gap: {
      title: 'Falta una parte del diario',
      text: 'Por eso no se puede comparar el día con su lista. Si algo va mal, llame.',
    },
    conflict: {
      title: 'Dos entradas no coinciden',
      text: 'Hasta saber cuál es la correcta, no se puede comparar el día con su lista.',
    },
    'cannot-tell': {
      title: 'Una señal no se pudo revisar',
      text: 'Es un fallo de la aplicación. Si algo va mal, llame.',
    },
    'data-issue': {
      title: 'Hay que mirar una entrada otra vez',
      text: 'Hasta aclararla, no se puede comparar el día con su lista.',
    },
    'future-date': {
      title: 'Una entrada tiene una fecha futura',
      text: 'Revise el día y la hora. Hasta entonces, no se puede comparar.',
    },
    clock: {
      title: 'El reloj de este teléfono parece estar mal',
      text: 'Revise la fecha y la hora. Hasta entonces, no se puede comparar.',
    },
    'review-overdue': {
      title: 'Esta lista de señales está vencida',
      text: 'Necesita una nueva revisión. Si algo va mal, llame.',
    },
  },
  unreadableRows: (rows) => (rows === 1 ? '1 entrada no se pudo leer. Se conserva.' : `${rows} entradas no se pudieron leer. Se conservan.`),
} as const satisfies TodayWords;

// Made from the English text 48a1c0796021.
