import { useEffect, useState } from 'react';
import { dropFiles } from '#offline/drop-files.ts';
import { eraseAll, isErased } from '#symptoms/store/erase.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { FieldProblem } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { BarePage, PlacePage } from '#app/frame.tsx';
import { useEntryCount } from '#app/use-entry-count.ts';

type State = 'asking' | 'erasing' | 'not-all' | 'done' | 'elsewhere';

const loadAnew = (): void => location.replace('/');

/** Erases everything that this phone keeps, after showing what that is, and in two steps. */
export const ErasePage = () => {
  const { words } = useApp();
  const { erase } = words.keeping;
  const [state, setState] = useState<State>(() => (isErased() ? 'elsewhere' : 'asking'));
  const begin = async (): Promise<void> => {
    setState('erasing');
    try {
      await eraseAll();
      await dropFiles();
      await navigator.clearAppBadge?.().catch(() => undefined);
      setState('done');
    } catch {
      setState('not-all');
    }
  };
  const isOver = state === 'done' || state === 'elsewhere';
  useEffect(() => {
    // The page still remembers what is gone: also the way back loads it anew.
    if (isOver) window.addEventListener('popstate', loadAnew);
  }, [isOver]);
  const Frame = isOver ? BarePage : PlacePage;
  return (
    <Frame title={erase.title} place="me">
      {!isOver && <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />}
      <PageHeader title={erase.title} />
      {state === 'asking' && <Asking onSure={() => void begin()} />}
      <p role="status">{state === 'erasing' && erase.working}</p>
      {state === 'not-all' && (
        <StateCard icon="box" heading={erase.notAll.title} note={erase.notAll.text}>
          <Button act={{ onTap: () => void begin() }}>{erase.notAll.button}</Button>
        </StateCard>
      )}
      {isOver && (
        <StateCard icon="check" heading={state === 'done' ? erase.done.title : erase.done.elsewhere} note={erase.done.text}>
          <p>{erase.done.network}</p>
          <Button act={{ onTap: loadAnew }}>{erase.done.button}</Button>
        </StateCard>
      )}
    </Frame>
  );
};

const Asking = ({ onSure }: { readonly onSure: () => void }) => {
  const { words } = useApp();
  const { erase } = words.keeping;
  const count = useEntryCount();
  return (
    <>
      <Card>
        <h2>{erase.goes.title}</h2>
        <Bullets items={[...(count === null ? [] : [erase.goes.entries(count)]), ...erase.goes.items]} />
        <p className="muted">{erase.stays}</p>
      </Card>
      <StateCard icon="box" heading={erase.backupFirst.title} note={erase.backupFirst.text}>
        <Button act={{ href: '/backup' }}>{erase.backupFirst.button}</Button>
      </StateCard>
      <Sure onSure={onSure} />
    </>
  );
};

/** Two steps, each of its own: a thumb that slips erases nothing. */
const Sure = ({ onSure }: { readonly onSure: () => void }) => {
  const { words } = useApp();
  const { sure } = words.keeping.erase;
  const [ticked, setTicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const tick = (now: boolean): void => {
    setTicked(now);
    setMissing(false);
  };
  return (
    <Card>
      <h2>{sure.title}</h2>
      <CheckRow label={sure.tick} checked={ticked} onChange={tick} />
      {missing && <FieldProblem>{sure.tickFirst}</FieldProblem>}
      <Button kind="secondary" act={{ onTap: () => (ticked ? onSure() : setMissing(true)) }}>
        {sure.button}
      </Button>
      <Button act={{ href: '/info' }}>{sure.keep}</Button>
    </Card>
  );
};
