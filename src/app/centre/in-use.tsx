import { useState } from 'react';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { useApp } from '#app/app-context.ts';
import { useSaving } from '#app/use-saving.ts';
import { useCentrePack, useChangeCentre, useHasCentre } from './use-centre.ts';

/** The settings in use, what they say beside numbers and lines, and the way to stop using them. */
export const InUse = ({ onRemoved }: { readonly onRemoved: () => void }) => {
  const { words, format } = useApp();
  const { inUse, facts, preview, unread } = words.centre;
  const pack = useCentrePack();
  const has = useHasCentre();
  if (!has) return null;
  return (
    <Card>
      <h2>{inUse.title}</h2>
      {pack ? (
        <FactList
          facts={[
            { term: facts.from, detail: pack.centre },
            { term: facts.dated, detail: format.fullDate(pack.date) },
            { term: facts.source, detail: pack.source },
            { term: facts.expires, detail: format.fullDate(pack.expires) },
            ...(pack.stayNearWeeks === undefined ? [] : [{ term: preview.fields.stayNear, detail: preview.weeks(pack.stayNearWeeks) }]),
            ...(pack.whoStays === undefined ? [] : [{ term: preview.fields.whoStays, detail: pack.whoStays }]),
            ...(pack.advice === undefined ? [] : [{ term: preview.fields.advice, detail: <Bullets items={pack.advice} /> }]),
          ]}
        />
      ) : (
        <p>{unread.title}</p>
      )}
      <Remove onRemoved={onRemoved} />
    </Card>
  );
};

const Remove = ({ onRemoved }: { readonly onRemoved: () => void }) => {
  const { words } = useApp();
  const { inUse, preview } = words.centre;
  const { remove } = useChangeCentre();
  const { saving, once } = useSaving();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const stop = async (): Promise<void> => {
    const saved = await once(remove);
    if (saved) onRemoved();
    else if (saved === false) setFailed(true);
  };
  if (!asked) return <Button kind="quiet" act={{ onTap: () => setAsked(true) }}>{inUse.remove}</Button>;
  return (
    <>
      <h3>{inUse.removeTitle}</h3>
      <p>{inUse.removeText}</p>
      {failed && <p role="alert">{preview.notSaved}</p>}
      <Button kind="secondary" act={{ onTap: () => void stop() }}>
        {saving ? words.checkIn.saving : inUse.removeYes}
      </Button>
      <Button kind="secondary" act={{ onTap: () => setAsked(false) }}>
        {inUse.removeNo}
      </Button>
    </>
  );
};
