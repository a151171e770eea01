import type { RehearsalWords } from '#content/shape/guide-rehearsal.ts';
import { las } from './las.ts';

export const rehearsal = {
  title: '¿Usted llamaría?',
  hint: 'Practique con seis historias cortas',
  practice: (at, of) => `Práctica · ${at} de ${of}`,
  pageTitle: (practice) => `${practice} · ¿Usted llamaría?`,
  answerTitle: (practice) => `${practice} · La respuesta`,
  question: '¿Qué haría usted?',
  onlyPractice: 'Es solo práctica. Nada va al diario y nadie lleva la cuenta.',
  stories: {
    'night-fever': (day, time, temperature) => `${day}, a ${las(time)}: el termómetro marca ${temperature}. La persona enferma dice: «No es nada. Déjeme dormir».`,
    confused: (day, time) => `${day}, a ${las(time)}: la persona enferma está despierta, pero no sabe en qué ciudad está ni qué año es. No tiene fiebre.`,
    handwriting: (day, time) => `${day}, a ${las(time)}: las palabras de la frase diaria son correctas. La letra es temblorosa y pequeña. La persona enferma se siente bien.`,
    'after-a-tablet': (day, time, temperature) => `${day}. Alguien le dio una pastilla para el dolor de cabeza. Ahora, a ${las(time)}, el termómetro marca ${temperature}.`,
    'loose-stools': (day, time) => `${day}. Las células eran para mieloma. A ${las(time)} ya hubo tres heces sueltas, y lo habitual es ninguna. No hay dolor.`,
    'mild-headache': (day, time) => `${day}. A ${las(time)}, un dolor de cabeza leve, como tras un día largo. No hay fiebre. Piensa con claridad.`,
  },
  answer: (heading) => `Respuesta: ${heading}`,
  chose: (heading) => `Usted eligió: ${heading}.`,
  compared: {
    same: 'La lista de señales de alerta dice lo mismo.',
    sooner: 'La lista le daría más tiempo. Llamar de más no hace daño.',
    later: 'Mucha gente esperaría. La lista dice: llame antes.',
  },
  why: 'Por qué',
  strictest: 'Es la lista para cualquier tipo de células. Su equipo puede querer que llame antes.',
  next: 'Siguiente historia',
  done: 'Volver a la guía',
  doneText: 'Era la última historia. Puede repetirlas cuando quiera.',
} as const satisfies RehearsalWords;

// Made from the English text 2863f4c411f2.
