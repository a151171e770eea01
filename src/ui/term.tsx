import { useId, useState } from 'react';
import './term.css';

type Props = { readonly word: string; /** In a sentence or two. */ readonly meaning: string };

/** A medical word in running text: a tap explains it right there, a second tap folds it away. */
export function Term({ word, meaning }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="term" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {word}
      </button>
      <span id={id} className="term-meaning" role="note" hidden={!open}>
        {meaning}
      </span>
    </>
  );
}
