/** The language in use and its words. */
import { startTransition, useEffect, useState } from 'react';
import { loadShellWords, loadWords } from '#content/languages.ts';
import type { Lang, ShellWords } from '#content/words.ts';

export type Spoken = { readonly lang: Lang; readonly words: ShellWords };

/** Keeps the words on screen until those of the new language are there. */
export const useLanguage = (first: Spoken, wanted: Lang): Spoken => {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let gone = false;
    if (wanted !== spoken.lang) {
      // All words first, in a transition: the page in hand stays until it can be drawn whole in the other language.
      void Promise.all([loadShellWords(wanted), loadWords(wanted)]).then(([words]) => {
        if (!gone) startTransition(() => setSpoken({ lang: wanted, words }));
      });
    }
    return () => {
      gone = true;
    };
  }, [wanted, spoken.lang]);
  useEffect(() => {
    document.documentElement.lang = spoken.lang;
  }, [spoken.lang]);
  return spoken;
};
