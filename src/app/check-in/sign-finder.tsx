/** Every sign under its part of the body, and by search in own words. What is marked stays in sight. */
import { useEffect, useState, type ReactNode } from 'react';
import { sign, type BodyPart, type SignCode } from '#symptoms/catalogue.ts';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import type { IconName } from '#ui/icon.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { useApp } from '#app/app-context.ts';
import type { FindSigns } from './search-signs.ts';
import { SignLine, type SignLineProps } from './sign-line.tsx';

const icons: Readonly<Record<BodyPart, IconName>> = {
  temperature: 'chill', breath: 'breath', heart: 'heart', thinking: 'speech', head: 'head', energy: 'battery', stomach: 'stomach', bleeding: 'drop',
  infection: 'thermometer', skin: 'hand', pain: 'bolt', swelling: 'drop', late: 'calendar', mood: 'sun', care: 'people', worry: 'question',
};
/** The feeling that something is wrong needs no looking for. */
export const first: BodyPart = 'worry';

type Props = Omit<SignLineProps, 'code'> & { 
  readonly codes: readonly SignCode[];
  /** What a search finds, where that is more than the list. */
  readonly searched?: readonly SignCode[];
  /** Offered above the list. */
  readonly due?: readonly SignCode[];
  /** A part of the body was unfolded: its signs are in sight. */
  readonly onUnfold?: (codes: readonly SignCode[]) => void;
};

export const SignFinder = ({ codes, searched = codes, due = [], onUnfold, ...line }: Props) => {
  const { words, format } = useApp();
  const { finder } = words.add;
  const [question, setQuestion] = useState('');
  const find = useFind(searched, question !== '');
  const parts = [...new Set(codes.map((code) => sign(code).part))].filter((part) => part !== first);
  const marked = searched.filter((code) => line.isTicked(code) || (line.answers[code] !== undefined && sign(code).kind !== 'yes'));
  const lines = (some: readonly SignCode[]) => some.map((code) => <SignLine key={code} code={code} {...line} />);
  const found = question.trim() === '' || !find ? null : find(question);
  return (
    <>
      <SearchField label={finder.label} hint={finder.hint} clear={finder.clear} value={question} onChange={setQuestion} />
      {found !== null && (
        <>
          <p role="status" className={found.length > 0 ? 'small muted' : undefined}>
            {found.length > 0 ? finder.count(found.length) : finder.none}
          </p>
          {found.length > 0 && <Card kind="flush">{lines(found)}</Card>}
        </>
      )}
      {marked.length > 0 && found === null && <Group title={finder.marked}>{lines(marked)}</Group>}
      {due.length > 0 && found === null && <Group title={finder.now}>{lines(due)}</Group>}
      <Card kind="flush">{lines(codes.filter((code) => sign(code).part === first))}</Card>
      {parts.map((part) => {
        const own = codes.filter((code) => sign(code).part === part);
        return (
          <Disclosure key={part} icon={icons[part]} title={words.bodyParts[part]} note={format.capital(own.slice(0, 2).map((code) => words.signs[code].noun).join(', '))} {...(onUnfold ? { onOpen: () => onUnfold(own) } : {})}>
            {lines(own)}
          </Disclosure>
        );
      })}
    </>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <Card kind="flush">{children}</Card>
  </section>
);

/** The search with its words, loaded when somebody begins to type; null until then, and where it cannot be had. */
const useFind = (codes: readonly SignCode[], wanted: boolean): FindSigns | null => {
  const { lang, words } = useApp();
  const [find, setFind] = useState<{ readonly by: FindSigns } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    import('./search-signs.ts')
      .then(({ signFinder }) => signFinder(codes, lang, words.signs))
      .then((by) => !gone && setFind({ by }), () => !gone && setFind(null));
    return () => {
      gone = true;
    };
  }, [codes, lang, wanted, words.signs]);
  return find?.by ?? null;
};
