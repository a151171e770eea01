import './term.css';

type Props = {
  readonly word: string;
  /** What follows without a space, e.g. a comma: it never begins a line. */
  readonly then: string;
  readonly open: boolean;
  /** The id of its meaning. */
  readonly meaning: string;
  readonly onTap: () => void;
};

/** A medical word in running text that can be explained. */
export function Term({ word, then, open, meaning, onTap }: Props) {
  return (
    <span className="term-and-then">
      <button type="button" className="term" aria-expanded={open} aria-controls={meaning} onClick={onTap}>
        {word}
      </button>
      {then}
    </span>
  );
}

/** What it means, below the text, so that no sentence is torn apart. */
export function TermMeaning({ id, open, children }: { readonly id: string; readonly open: boolean; readonly children: string }) {
  return (
    <span id={id} className="term-meaning" role="note" hidden={!open}>
      {children}
    </span>
  );
}
