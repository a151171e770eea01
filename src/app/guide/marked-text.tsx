import { Fragment, use, useId, useState } from 'react';
import { Term, TermMeaning } from '#ui/term.tsx';
import { useApp } from '#app/app-context.ts';
import { meaningOf } from './glossary.ts';
import { sentencesOf } from './sentences.ts';
import { SaidContext } from './use-listen.ts';
import './guide.css';

/** A text of the guide. Words between two pairs of asterisks are explained in place; the sentence being read aloud is marked. */
export const MarkedText = ({ text }: { readonly text: string }) => {
  const { lang } = useApp();
  const said = use(SaidContext);
  if (said?.text !== text) return <WithTerms text={text} />;
  return sentencesOf(text, lang).map((sentence, index) =>
    index === said.sentence ? (
      <mark key={index} className="said" ref={(mark) => mark?.scrollIntoView({ block: 'nearest' })}>
        <WithTerms text={sentence} />
      </mark>
    ) : (
      <WithTerms key={index} text={sentence} />
    ),
  );
};

/** Splits into text, marked word and what stands right behind it, over and over: a comma never begins a line. */
const marked = /\*\*(.+?)\*\*([.,;:!?)»”]*)/u;

/** A tap on a word shows below the text what it means, a second tap folds it away. A word that the list lacks is only stronger. */
const WithTerms = ({ text }: { readonly text: string }) => {
  const { lang, words } = useApp();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const parts = text.split(marked);
  const known = parts.map((part, index) => (index % 3 === 1 ? meaningOf(part, lang) : null));
  return (
    <>
      {parts.map((part, index) => {
        const then = parts[index + 1] ?? '';
        if (index % 3 === 0) return <Fragment key={index}>{part}</Fragment>;
        if (index % 3 === 2) return null;
        if (!known[index]) return <Fragment key={index}><strong>{part}</strong>{then}</Fragment>;
        return <Term key={index} word={part} then={then} open={open === index} meaning={`${id}${index}`} onTap={() => setOpen(open === index ? null : index)} />;
      })}
      {known.map(
        (word, index) =>
          word && (
            <TermMeaning key={index} id={`${id}${index}`} open={open === index}>
              {word.say === null ? word.means : `${word.means} ${words.reading.sayIt(word.say)}`}
            </TermMeaning>
          ),
      )}
    </>
  );
};
