import type { SearchWords } from '#content/shape/guide-search.ts';

export const search = {
  title: 'Buscar en la guía',
  label: '¿Qué busca?',
  hint: 'Use sus propias palabras. No importa la ortografía.',
  clear: 'Vaciar el campo',
  alwaysFirst: 'Siempre primero',
  feverNow: '¿Tiene calor o escalofríos ahora?',
  addTemperature: 'Anotar una temperatura',
  found: (pages) => (pages === 1 ? '1 página encontrada' : `${pages} páginas encontradas`),
  nothing: 'No se encontró ninguna página con estas palabras.',
  nothingHint: 'Pruebe con otra palabra, o guárdela como pregunta para su equipo. Si le preocupa ahora, llame.',
} as const satisfies SearchWords;

// Made from the English text 71133d307095.
