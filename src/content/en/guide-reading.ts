import type { ReadingWords } from '#content/shape/guide-reading.ts';

export const reading = {
  minutes: (minutes) => (minutes === 1 ? 'About 1 minute to read' : `About ${minutes} minutes to read`),
  forToday: (day) => (day === null ? 'For you today' : `For you today · ${day}`),
  readIt: 'Read this page',
  readAgain: 'Read it again',
  goOn: (page) => `Go on: ${page}`,
  whereYouWere: 'Where you were reading',
  wasRead: (place) => `Read · ${place}`,
  readingNow: (place) => `Reading now · ${place}`,
  save: 'Save',
  saved: 'Saved',
  savedPages: 'Saved pages',
  savedCount: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
  noneSaved: 'No page is saved yet.',
  noneSavedHint: 'Tap Save on a page. It is listed here.',
  clear: {
    question: 'Was this clear?',
    yes: 'Yes',
    no: 'Not really',
    thanks: 'Your answer stays on this phone.',
    ask: 'Your answer stays on this phone. Your team can explain it.',
  },
  sourceCount: (sources) => (sources === 1 ? '1 source' : `${sources} sources`),
  backTo: (chapter) => `Back to: ${chapter}`,
} as const satisfies ReadingWords;
