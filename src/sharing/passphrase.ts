/** The words that lock a backup: five at random from a list, or own ones of some strength. */

/** Five of 1,024 words are 50 bits: to try them all at half a second each takes seventeen million years. */
export const wordCount = 5;

/** @param words a list of a power of two; @param random numbers from 0 to 2^32 - 1, one for each word that is wanted */
export const suggestPassphrase = (words: readonly string[], random: Uint32Array): string =>
  [...random].map((number) => words[number % words.length] ?? '').join(' ');

/** Spaces at the ends and doubled ones are slips of the thumb. What is locked with it opens in other programs as it is shown. */
export const tidied = (passphrase: string): string => passphrase.normalize('NFC').trim().replace(/\s+/gu, ' ');

const leastLength = 16;
const leastDifferent = 8;

export type PassphraseProblem = 'short' | 'repeated';

/** @returns what own words lack to stand against guessing; null when they will do. */
export const problemWith = (passphrase: string): PassphraseProblem | null => {
  const letters = [...tidied(passphrase)];
  if (letters.length < leastLength) return 'short';
  return new Set(letters.map((letter) => letter.toLowerCase())).size < leastDifferent ? 'repeated' : null;
};

/** Keyboards begin with a capital and put accents on; paper has commas. @returns what may have been meant, as typed first. */
export const waysToRead = (typed: string): readonly string[] => {
  const asTyped = tidied(typed);
  const plain = tidied(asTyped.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' '));
  return [...new Set([asTyped, plain])].filter((way) => way !== '');
};
