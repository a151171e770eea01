/** In which languages a call is written out: the one of those who answer, and the person's own. */
import { useEffect, useState } from 'react';
import { languages, loadWords } from '#content/languages.ts';
import type { Lang, Words } from '#content/words.ts';

/**
 * @param spoken languages of the operators there; none when the country is unknown
 * @param own the language of the page
 * @returns what stands large first; `foreign`: a language of the operators when the app speaks none of theirs
 */
export const scriptLanguages = (spoken: readonly string[], own: Lang): { readonly first: Lang; readonly foreign: string | null } => {
  if (spoken.length === 0 || spoken.includes(own)) return { first: own, foreign: null };
  const shared = languages.find((lang) => spoken.includes(lang));
  return { first: shared ?? own, foreign: shared ? null : (spoken[0] ?? null) };
};

/** The words of one more language; null until they are there, and where they cannot be had: then only the page's own are said. */
export const useWordsIn = (lang: Lang | null): Words | null => {
  const [loaded, setLoaded] = useState<{ readonly lang: Lang; readonly words: Words } | null>(null);
  useEffect(() => {
    if (lang === null) return undefined;
    let gone = false;
    loadWords(lang).then(
      (words) => {
        if (!gone) setLoaded({ lang, words });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [lang]);
  return loaded && loaded.lang === lang ? loaded.words : null;
};
