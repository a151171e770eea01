import { languages } from '#content/languages.ts';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from './app-context.ts';

/** Each language named in itself. */
export const LanguageChoice = () => {
  const { words, lang, setPocket } = useApp();
  return (
    <Segmented
      legend={words.setup.language.title}
      options={languages.map((value) => ({ value, label: words.common.languageNames[value], lang: value }))}
      value={lang}
      onChange={(language) => setPocket({ language })}
    />
  );
};
