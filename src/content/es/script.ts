import type { ScriptWords } from '#content/shape/script.ts';
import { las } from './las.ts';

const born = (date: string | null): string => (date ? `, fecha de nacimiento: ${date}` : '');

export const script = {
  title: 'Qué decir',
  hint: 'Léalo en voz alta, línea por línea.',
  first: 'En grande',
  whoCalls: '¿Quién llama?',
  me: (name, date) => (name ? `Me llamo ${name}${born(date)}.` : 'Soy paciente CAR-\u2060T.'),
  about: (name, date) => `Llamo por ${name ?? 'un caso de células CAR-\u2060T'}${born(date)}.`,
  ambulance: 'Por favor, manden una ambulancia. La dirección es …',
  cells: (date, day) => `Células CAR-\u2060T el ${date}. Hoy es el día ${day}.`,
  cellsUnknown: 'Recibió células CAR-\u2060T.',
  cellsPlanned: 'Está previsto un tratamiento con células CAR-\u2060T.',
  product: (name) => `Las células se llaman ${name}.`,
  target: (name) => `Las células se dirigen a ${name}.`,
  signs: (list) => `Ahora: ${list}.`,
  reading: (degrees, time) => `A ${las(time)}, temperatura de ${degrees}.`,
  readingBefore: (degrees, dayAndTime) => `El ${dayAndTime}, temperatura de ${degrees}.`,
  latest: (degrees, time) => `A ${las(time)}, la última: ${degrees}.`,
  noMedicine: (hours) => `No se marcó nada para la fiebre o el dolor en las ${hours} horas anteriores.`,
  medicine: (hours) => `Tomó algo para la fiebre o el dolor en las ${hours} horas anteriores.`,
  agreed: 'El equipo había dicho que lo tomara.',
  changed: (list) => `Nuevo, o peor que en los días anteriores: ${list}.`,
  comeIn: '¿Vamos ahora? ¿Por quién preguntamos?',
  whatToday: '¿Qué hacemos hoy? ¿Cuándo volvemos a llamar?',
  nothing: 'No se anotó nada en el último día. Diga con sus palabras qué pasa.',
  copy: 'Copiar este texto',
  mayAsk: 'Pueden preguntar',
  allergies: 'Alergias',
  medicines: 'Medicinas',
  centre: 'Tratamiento en',
  companion: 'Quién acompaña',
  writeDown: 'Anote lo que le digan',
  writeDownHint: 'Después elija qué pasó',
  question: 'Escribir una pregunta',
  otherLanguage: (language) => `Allí contestan en ${language}, y esta aplicación no lo habla. Diga «CAR-\u2060T» y pida a alguien que hable su idioma.`,
} as const satisfies ScriptWords;

// Made from the English text dafd129b305a.
