import type { Lang } from '#content/words.ts';

/** @returns the text in sentences, nothing lost between them; the whole text where the browser cannot tell them apart. */
export const sentencesOf = (text: string, lang: Lang): readonly string[] => {
  if (!('Segmenter' in Intl)) return [text];
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment).filter((sentence) => sentence.trim() !== '');
};

/** As a voice should say it: without the marks of the text, with plain spaces. */
export const spokenForm = (sentence: string): string => sentence.replaceAll('**', '').replaceAll('\u2060', '').replaceAll('\u00A0', ' ').trim();
