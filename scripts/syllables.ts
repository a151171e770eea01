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

/** Words that the rule of thumb below gets wrong, as met in the guide. */
const english: Readonly<Record<string, number>> = {
  being: 2, cannot: 2, diary: 3, everyone: 3, area: 3, idea: 3, people: 2, someone: 2, something: 2, sometimes: 2, somewhere: 2, quiet: 2,
  science: 2, fluid: 2, fluids: 2, hours: 1, hour: 1, our: 1, ours: 1, fire: 1, tired: 1, tiredness: 2, fever: 2, create: 2, react: 2,
  reaction: 3, reactions: 3, seizure: 2, seizures: 2, diarrhea: 4, pneumonia: 3, anemia: 4, lying: 2, trying: 2, dying: 2, doing: 2,
  going: 2, seeing: 2, saying: 2, crying: 2, radio: 3, video: 3, previous: 3, serious: 3, various: 3, obvious: 3, period: 3, mobile: 2,
  lifelong: 2, careful: 2, carefully: 3, wheelchair: 2, baseline: 2, homemade: 2, caregiver: 3, caregivers: 3, forehead: 2, sidewalk: 2,
  platelets: 2, platelet: 2, antiviral: 4, antivirals: 4, myeloma: 4, leukemia: 4, bacteria: 4, virus: 2, viral: 2, trial: 2, trials: 2,
  diabetes: 4, medicine: 3, medicines: 3, clothes: 1, breathes: 1, evening: 2, every: 2, everything: 3, several: 2, different: 2,
  usually: 4, usual: 3, actual: 3, gradually: 4, fuel: 2, diet: 2, client: 2, giant: 2, neuro: 2, poem: 2, society: 4, variety: 4,
};

/**
 * English: groups of vowels; a silent e at the end and -ed, -es that are not spoken do not count.
 * @param word letters, with ’ or - inside
 */
const englishSyllables = (word: string): number => {
  const parts = word.toLowerCase().split('-');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + englishSyllables(part), 0);
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
  const plain = word.toLowerCase().replaceAll(/qu(?=[eéií])|gu(?=[eéií])/g, 'g').replaceAll(/y(?=[aeiouáéíóú])/g, 'j').replaceAll('y', 'i').replaceAll('-', ' ');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const nuclei = groups.map((group) => {
    const strong = group.match(/[aeoáéíóú]/g)?.length ?? 0;
    return Math.max(1, strong);
  });
  return Math.max(1, nuclei.reduce((sum, count) => sum + count, 0));
};

/** @returns at least 1 for anything that `wordsIn` calls a word */
export const syllablesIn = (word: string, lang: Lang): number => {
  if (/^\d/.test(word)) return figureSyllables(word);
  return lang === 'en' ? englishSyllables(word) : spanishSyllables(word);
};

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
