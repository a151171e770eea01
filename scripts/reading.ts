/** How hard every page of the guide is to read, in both languages: `npm run -s reading`. A page over its limit fails. */
import { languages } from '#content/languages.ts';
import type { ChapterId } from '#content/guide/chapters.ts';
import type { Lang } from '#content/words.ts';
import { guideTexts, openedPages, type OpenedPage } from './guide-text.ts';
import { countsOf, fleschKincaid, inflesz, type Counts } from './syllables.ts';

export const limits = { wordsPerSentence: 15, leastWords: 120, mostWords: 250, en: { page: 6, warning: 5 }, es: { page: 65, warning: 70 } } as const;

/** Pages that somebody reads in fear are held to more. */
const kindOf = (chapter: ChapterId): 'page' | 'warning' => (chapter === 'when-to-call' ? 'warning' : 'page');

export type Reading = { readonly score: number; readonly perSentence: number; readonly words: number; readonly problems: readonly string[] };

/** @returns the score of the language, and in words what is over a limit */
export const readingOf = (counts: Counts, lang: Lang, chapter: ChapterId): Reading => {
  const limit = limits[lang][kindOf(chapter)];
  const perSentence = counts.words / counts.sentences;
  const score = lang === 'en' ? fleschKincaid(counts) : inflesz(counts);
  const tooHard = lang === 'en' ? score > limit : score < limit;
  return {
    score, perSentence, words: counts.words,
    problems: [
      ...(tooHard ? [lang === 'en' ? `grade over ${limit}` : `INFLESZ under ${limit}`] : []),
      ...(perSentence > limits.wordsPerSentence ? [`sentences over ${limits.wordsPerSentence} words`] : []),
      ...(counts.words < limits.leastWords ? [`under ${limits.leastWords} words`] : []),
      ...(counts.words > limits.mostWords ? [`over ${limits.mostWords} words`] : []),
    ],
  };
};

export const readGuide = (): readonly (OpenedPage & Reading)[] =>
  openedPages.map((opened) => ({ ...opened, ...readingOf(countsOf(guideTexts(opened), opened.lang), opened.lang, opened.chapter) }));

export const main = (): number => {
  const pages = readGuide();
  const line = ({ lang, id, score, perSentence, words, problems }: (typeof pages)[number]): string =>
    [
      lang, id.padEnd(22), lang === 'en' ? 'grade' : 'INFLESZ', score.toFixed(1).padStart(5), perSentence.toFixed(1).padStart(5),
      'words a sentence', String(words).padStart(4), 'words', problems.join(', '),
    ].join(' ').trimEnd();
  process.stdout.write(`${pages.map(line).join('\n')}\n`);
  const bad = pages.filter((page) => page.problems.length > 0).length;
  process.stdout.write(`${pages.length / languages.length} pages in ${languages.length} languages; texts over a limit: ${bad}\n`);
  return bad === 0 ? 0 : 1;
};
