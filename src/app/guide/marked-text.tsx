import { Fragment, use } from 'react';
import { Term } from '#ui/term.tsx';
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

const WithTerms = ({ text }: { readonly text: string }) =>
  text.split('**').map((part, index) => (index % 2 === 1 ? <MarkedWord key={index} word={part} /> : <Fragment key={index}>{part}</Fragment>));

/** A word that the list does not explain stands out all the same. */
const MarkedWord = ({ word }: { readonly word: string }) => {
  const { lang, words } = useApp();
  const known = meaningOf(word, lang);
  if (!known) return <strong>{word}</strong>;
  return <Term word={word} meaning={known.say === null ? known.means : `${known.means} ${words.reading.sayIt(known.say)}`} />;
};
