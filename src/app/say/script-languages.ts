/** In which languages a call is written out: the one of those who answer, and the person's own. */
import { useEffect, useState } from 'react';
import { languages, loadRuleWords, loadWords } from '#content/languages.ts';
import type { Lang, RuleWords, Words } from '#content/words.ts';

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

/** What is loaded of one more language; null until it is there, and where it cannot be had: then only the page's own is said. */
const useLoaded = <T>(lang: Lang | null, load: (lang: Lang) => Promise<T>): T | null => {
  const [loaded, setLoaded] = useState<{ readonly lang: Lang; readonly words: T } | null>(null);
  useEffect(() => {
    if (lang === null) return undefined;
    let gone = false;
    load(lang).then(
      (words) => {
        if (!gone) setLoaded({ lang, words });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [lang, load]);
  return loaded && loaded.lang === lang ? loaded.words : null;
};

export const useWordsIn = (lang: Lang | null): Words | null => useLoaded(lang, loadWords);

/** The phrases of the rules. */
export const useRuleWordsIn = (lang: Lang | null): RuleWords | null => useLoaded(lang, loadRuleWords);
