import { useState } from 'react';
import type { Pack } from '#sharing/pack.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ChangeRow } from '#ui/change-row.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { useSaving } from '#app/use-saving.ts';
import { useChanges, type Change } from './changes.ts';
import { useChangeCentre } from './use-centre.ts';

type Props = { readonly pack: Pack; readonly onApplied: () => void; readonly onRefused: () => void };

/** Every change before it is made, the phone numbers first and largest. */
export const Preview = ({ pack, onApplied, onRefused }: Props) => {
  const { words, format } = useApp();
  const { preview, facts } = words.centre;
  const changes = useChanges(pack);
  const { apply } = useChangeCentre();
  const { saving, once } = useSaving();
  const [failed, setFailed] = useState(false);
  const start = async (): Promise<void> => {
    setFailed(false);
    const saved = await once(() => apply(pack));
    if (saved) onApplied();
    else if (saved === false) setFailed(true);
  };
  return (
    <>
      <PageHeader title={preview.title} note={preview.intro} />
      <Card>
        <FactList
          facts={[
            { term: facts.from, detail: pack.centre },
            { term: facts.dated, detail: format.fullDate(pack.date) },
            { term: facts.source, detail: pack.source },
            { term: facts.expires, detail: format.fullDate(pack.expires) },
          ]}
        />
      </Card>
      <ChangeList title={preview.numbers} changes={changes.numbers} large />
      <ChangeList title={preview.lines} changes={changes.lines} />
      <ChangeList title={preview.more} changes={changes.more} />
      {changes.nothing && <p>{preview.nothing}</p>}
      <p>{preview.sender}</p>
      {failed && <p role="alert">{preview.notSaved}</p>}
      <Button size="tall" act={{ onTap: () => void start() }}>
        {saving ? words.checkIn.saving : preview.apply}
      </Button>
      <Button kind="secondary" act={{ onTap: onRefused }}>
        {preview.refuse}
      </Button>
    </>
  );
};

type ListProps = { readonly title: string; readonly changes: readonly Change[]; readonly large?: boolean };

const ChangeList = ({ title, changes, large = false }: ListProps) => {
  const { words } = useApp();
  if (changes.length === 0) return null;
  return (
    <Card>
      <h2>{title}</h2>
      <ul className="changes">
        {changes.map((change) => (
          <ChangeRow key={change.id} {...change} words={words.centre.preview} large={large} />
        ))}
      </ul>
    </Card>
  );
};
