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

/** A tap on a word shows below the text what it means, a second tap folds it away. A word that the list lacks is only stronger. */
const WithTerms = ({ text }: { readonly text: string }) => {
  const { lang, words } = useApp();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const parts = text.split('**').map((part, index) => ({ part, index, known: index % 2 === 1 ? meaningOf(part, lang) : null }));
  return (
    <>
      {parts.map(({ part, index, known }) =>
        known ? (
          <Term key={index} word={part} open={open === index} meaning={`${id}${index}`} onTap={() => setOpen(open === index ? null : index)} />
        ) : index % 2 === 1 ? (
          <strong key={index}>{part}</strong>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
      {parts.map(
        ({ index, known }) =>
          known && (
            <TermMeaning key={index} id={`${id}${index}`} open={open === index}>
              {known.say === null ? known.means : `${known.means} ${words.reading.sayIt(known.say)}`}
            </TermMeaning>
          ),
      )}
    </>
  );
};
