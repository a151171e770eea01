import type { PaperWords } from '#content/shape/guide-paper.ts';

export const paper = {
  printPage: 'Imprimir esta página',
  printGuide: 'Imprimir toda la guía',
  wholeGuide: 'Toda la guía',
  wholeGuideHint: (pages) => `${pages} páginas, en blanco y negro`,
  print: 'Imprimir',
  printedOn: (date) => `Impreso el ${date}. Los números y los límites pueden cambiar: la aplicación tiene los más recientes.`,
  checkIn: 'Registro diario en papel',
  checkInHint: 'Las mismas preguntas, en el mismo orden',
  column: (day) => `Registro ${day}`,
  questions: 'Pregunta',
  person: 'Nombre',
  cellsGiven: 'Día de las células',
  emergency: 'Número de emergencias',
  team: 'Línea de 24 horas',
  numberMissing: 'escríbalo aquí',
  dayAndTime: 'Día y hora',
  tick: 'Marque lo que haya. Basta con sospecharlo.',
  ifYes: (sign) => `Si es así: ${sign}`,
  scale: 'Escriba un número',
  howOften: 'Escriba cuántas veces',
  inWords: 'con palabras',
  whoWrote: 'Quién lo escribió',
  unit: (unit) => `en ${unit}`,
  noApp: 'El papel no avisa. Compare cada registro con los límites de aquí y llame.',
} as const satisfies PaperWords;

// Made from the English text d5183ff43126.
