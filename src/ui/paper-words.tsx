import './paper-words.css';

type Props = {
  readonly label: string;
  /** In this order. */
  readonly words: readonly string[];
  readonly lang: string;
};

/** Words to copy onto paper: large, one a line, numbered. No translation program may touch them. */
export function PaperWords({ label, words, lang }: Props) {
  return (
    <ol className="paper-words" aria-label={label} lang={lang} translate="no">
      {words.map((word, at) => (
        <li key={`${at} ${word}`}>{word}</li>
      ))}
    </ol>
  );
}
