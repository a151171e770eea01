/**
 * What the guide must speak of, and on which page it does. Two lists: what the product asks for, and what the source text
 * promises (evidence pack, section j). A test opens each page in both languages.
 */
import type { PageId } from './chapters.ts';

export const topics = {
  // the first 48 hours
  'the first 48 hours': 'first-two-days',
  'nothing is happening: is that normal?': 'nothing-happening',
  // side effects and what helps
  'cytokine release syndrome': 'crs',
  'effects on thinking and nerves': 'thinking-nerves',
  tiredness: 'tiredness',
  'infection and low counts': 'infection',
  'stomach and gut': 'stomach-gut',
  skin: 'skin',
  'joints and muscles': 'joints-muscles',
  bleeding: 'bleeding',
  // keeping safe at home
  'germs and clean surfaces': 'germs',
  crowds: 'crowds',
  'food and drink': 'food-drink',
  'light activity': 'light-activity',
  'medicines to ask about first': 'ask-first',
  driving: 'driving',
  'staying near': 'staying-near',
  vaccines: 'vaccines',
  'mood and sleep': 'mood-sleep',
  'the caregiver’s part': 'caregivers-part',
  'for the caregiver: looking after yourself': 'caregiver-self',
  // when to call
  'when to call: emergency': 'call-emergency',
  'when to call: now': 'call-team-now',
  'when to call: today': 'call-today',
  'when to call: next visit': 'next-visit',
  // the months and years ahead
  'late tiredness and joint pain': 'late-tiredness',
  'infections and low counts, later': 'late-infections',
  'thinking and mood, later': 'late-thinking-mood',
  'movement and face changes after BCMA products': 'bcma-movement',
  'gut inflammation after BCMA products': 'bcma-gut',
  'second cancers in honest words': 'second-cancers',
  'follow-up visits and what is checked': 'follow-up',
  'healthy living': 'healthy-living',
  work: 'work',
  family: 'family',
  // questions people ask
  'question: what to expect': 'questions-start',
  'question: caring for yourself': 'questions-daily',
  'question: common side effects': 'questions-effects',
  'question: when late effects appear': 'questions-effects',
  'question: exercise': 'questions-daily',
  // a page per product
  Kymriah: 'product-kymriah',
  Yescarta: 'product-yescarta',
  Tecartus: 'product-tecartus',
  Breyanzi: 'product-breyanzi',
  Abecma: 'product-abecma',
  Carvykti: 'product-carvykti',
  Aucatzyl: 'product-aucatzyl',
} as const satisfies Readonly<Record<string, PageId>>;

/** Section j of the evidence pack. */
export const briefTopics = {
  fever: 'crs',
  'high fever': 'taking-temperature',
  chills: 'crs',
  'fatigue and energy': 'tiredness',
  'hydration and nutrition': 'food-drink',
  CRS: 'crs',
  headache: 'thinking-nerves',
  confusion: 'thinking-nerves',
  seizure: 'thinking-nerves',
  breathing: 'heart-breath',
  nausea: 'stomach-gut',
  'joint pain': 'joints-muscles',
  rash: 'skin',
  infection: 'infection',
  hygiene: 'germs',
  crowds: 'crowds',
  exercise: 'light-activity',
  'late effects': 'month-by-month',
  'second cancer': 'second-cancers',
  'follow-up': 'follow-up',
  mood: 'mood-sleep',
  'when to call': 'call-emergency',
  'questions and answers': 'questions-start',
} as const satisfies Readonly<Record<string, PageId>>;
