import type { ReadingWords } from '#content/shape/guide-reading.ts';

export const reading = {
  minutes: (minutes) => (minutes === 1 ? 'Un minuto de lectura' : `Unos ${minutes} minutos de lectura`),
  forToday: (day) => (day === null ? 'Para hoy' : `Para hoy · ${day}`),
  readIt: 'Leer esta página',
  readAgain: 'Leerla otra vez',
  goOn: (page) => `Seguir: ${page}`,
  whereYouWere: 'Donde estaba leyendo',
  wasRead: (place) => `Leído · ${place}`,
  readingNow: (place) => `Leyendo ahora · ${place}`,
  listen: (minutes) => `Escuchar · ${minutes}\u00A0min`,
  listening: 'Leyendo en voz alta · Parar',
  sayIt: (sound) => `Se dice «${sound}».`,
  aboutThis: 'La guía lo explica',
  yourProduct: 'Su producto',
  drawings: {
    thermometer: 'Bajo la lengua o en la axila: vale cualquier termómetro y cualquier sitio. Basta una medición con fiebre para llamar.',
    sentences: 'Arriba, la frase del primer día. Abajo, la misma frase hoy: más pequeña y temblorosa. Eso es un cambio.',
    asking: 'La persona cuidadora tiene el teléfono y pregunta. El paciente nombra tres cosas y escribe una frase a mano, en papel.',
    face: 'A la izquierda, una cara igual de los dos lados. A la derecha, media cara está caída: el párpado y la comisura de la boca están más bajos. Llame a emergencias.',
    legs: 'Una pierna está más gruesa que la otra. Si es nuevo y de un solo lado, o duele de un solo lado: llame ya a su equipo.',
    lineSite: 'A la izquierda, no se ve nada alrededor del catéter. A la derecha, piel roja e hinchada, con pus: llame ya a su equipo. El dolor solo también cuenta.',
    spots: 'A la izquierda, puntitos como de alfiler; a la derecha, dos moretones. Puntitos o muchos moretones: llame ya a su equipo. Uno o pocos moretones nuevos: llame hoy.',
  },
  save: 'Guardar',
  saved: 'Guardada',
  savedPages: 'Páginas guardadas',
  savedCount: (pages) => (pages === 1 ? '1 página' : `${pages} páginas`),
  noneSaved: 'Aún no hay páginas guardadas.',
  noneSavedHint: 'Toque Guardar en una página. Aparecerá aquí.',
  clear: {
    question: '¿Se entendió bien?',
    yes: 'Sí',
    no: 'No mucho',
    thanks: 'Su respuesta se queda en este teléfono.',
    ask: 'Su respuesta se queda en este teléfono. Su equipo puede explicárselo.',
  },
  sourceCount: (sources) => (sources === 1 ? '1 fuente' : `${sources} fuentes`),
  backTo: (chapter) => `Volver a: ${chapter}`,
} as const satisfies ReadingWords;

// Made from the English text b5ee85c74d08.
