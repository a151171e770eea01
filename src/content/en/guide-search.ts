import type { SearchWords } from '#content/shape/guide-search.ts';

export const search = {
  title: 'Search the guide',
  label: 'What are you looking for?',
  hint: 'Your own words will do. Spelling does not matter.',
  clear: 'Empty the field',
  alwaysFirst: 'Always first',
  feverNow: 'Hot or shivering now?',
  addTemperature: 'Add a temperature',
  found: (pages) => (pages === 1 ? '1 page found' : `${pages} pages found`),
  nothing: 'No page was found for these words.',
  nothingHint: 'Try one other word, or keep it as a question for your team. If it worries you now, call.',
} as const satisfies SearchWords;
