/** Counting for the readability formulas: words, sentences and syllables. Small on purpose: the formulas are a tripwire, not proof. */
import type { Lang } from '#content/words.ts';

/** The words of a text. Figures are read as words; units, marks and the signs between words are left out. */
export const wordsIn = (text: string): readonly string[] =>
  text.replaceAll(/\*\*|[\u00AD\u2060]|°[CF]/g, '').match(/\p{L}+(?:[’'-]\p{L}+)*|\d+(?:[.,]\d+)*/gu) ?? [];

/** Sentences that hold a word. A list entry without a full stop is one too: hand the texts in one by one. A decimal point ends nothing. */
export const sentencesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[.?!]+(?=\s|[»”)]|$)/)).filter((sentence) => wordsIn(sentence).length > 0);

/** A figure counts a syllable for each digit: rough, and never too easy. */
const figureSyllables = (figure: string): number => figure.replaceAll(/\D/g, '').length;

/** Words of the guide that the rule of thumb below gets wrong. */
const english: Readonly<Record<string, number>> = {
  anemia: 4, anxiety: 4, arthralgia: 4, bacteria: 4, beforehand: 3, being: 2, caregiver: 3, caregivers: 3, diarrhea: 4, diary: 3,
  elsewhere: 2, european: 4, fluid: 2, irradiated: 5, leukemia: 4, leukemias: 4, myeloma: 4, neutropenia: 5, quiet: 2,
  reaction: 3, reactions: 3, serious: 3, something: 2, tongue: 1, trial: 2, trials: 2, usual: 3,
};

/** Short names in capitals are spelled out, but for these. */
const saidAsWords: Readonly<Record<string, number>> = { CAR: 1, ICANS: 2, ICE: 1 };
const isSpelled = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);

/**
 * English: groups of vowels; a silent e at the end and -ed, -es that are not spoken do not count.
 * @param word letters, with ’ or - inside
 */
const englishSyllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[’']\p{L}*$/u, '');
  const known = english[plain];
  if (known !== undefined) return known;
  const spoken = plain
    .replace(/(?<=\p{L}{2})e$/u, (e) => (/[^aeiouy]le$/.test(plain) ? e : ''))
    .replace(/(?<=\p{L}{2}[^aeiouytd])ed$/u, '')
    .replace(/(?<=\p{L}{2}[^aeiouyscxzg])(?<![cs]h)es$/u, (es) => (/[^aeiouy]les$/.test(plain) ? es : ''))
    .replace(/(?<=\p{L}[aeiouy][^aeiouy])e(?=ly$|ful$|ness$|ment$|less$)/u, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
};

/** Spanish: strong vowels each make one; weak ones join a neighbour unless they carry an accent. */
const spanishSyllables = (word: string): number => {
  const plain = word.toLowerCase().replaceAll(/qu(?=[eéií])|gu(?=[eéií])/g, 'g').replaceAll(/y(?=[aeiouáéíóú])/g, 'j').replaceAll('y', 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const nuclei = groups.map((group) => {
    const strong = group.match(/[aeoáéíóú]/g)?.length ?? 0;
    return Math.max(1, strong);
  });
  return Math.max(1, nuclei.reduce((sum, count) => sum + count, 0));
};

/** @returns at least 1 for anything that `wordsIn` calls a word */
export const syllablesIn = (word: string, lang: Lang): number =>
  word.split('-').reduce((sum, part) => {
    if (/^\d/.test(part)) return sum + figureSyllables(part);
    if (isSpelled(part)) return sum + (saidAsWords[part] ?? part.length);
    return sum + (lang === 'en' ? englishSyllables(part) : spanishSyllables(part));
  }, 0);

export type Counts = { readonly words: number; readonly sentences: number; readonly syllables: number };

export const countsOf = (texts: readonly string[], lang: Lang): Counts => {
  const words = texts.flatMap(wordsIn);
  return {
    words: words.length,
    sentences: sentencesIn(texts).length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word, lang), 0),
  };
};

/** Flesch-Kincaid grade: years of school in the United States. Lower is easier. */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** INFLESZ scale, formula of Szigriszt-Pazos for Spanish. Higher is easier; 65 and more is rather easy. */
export const inflesz = ({ words, sentences, syllables }: Counts): number => 206.835 - 62.3 * (syllables / words) - words / sentences;
