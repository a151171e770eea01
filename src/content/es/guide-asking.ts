import type { AskingWords } from '#content/shape/guide-asking.ts';

export const asking = {
  write: 'Escribir una pregunta para mi equipo',
  title: 'Preguntas para mi equipo',
  hint: 'Escríbala como le salga. Se guarda en su diario, solo en este teléfono.',
  label: 'Su pregunta',
  from: (page) => `De la página: ${page}`,
  keep: 'Guardar esta pregunta',
  kept: 'Su pregunta está guardada.',
  empty: 'Primero escriba su pregunta.',
  count: (questions) => (questions === 1 ? '1 escrita' : `${questions} escritas`),
  list: 'Escritas hasta ahora',
  none: 'Aún no hay preguntas escritas.',
  asked: 'Ya preguntada',
  markAsked: 'Ya la pregunté',
  notAsked: 'Todavía no la pregunté',
  takeBack: 'Retirarla',
  takeBackTitle: '¿Retirar esta pregunta?',
  takeBackText: 'Sale de esta lista. Se puede seguir leyendo en el diario.',
  keepIt: 'Conservarla',
  urgent: 'Nadie lee esto desde lejos. Si algo le preocupa ahora, llame.',
  inDiary: 'Pregunta para el equipo',
} as const satisfies AskingWords;

// Made from the English text ee46a44d5fc7.
