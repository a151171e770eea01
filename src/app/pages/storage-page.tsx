import { useState } from 'react';
import { askOnceMore } from '#symptoms/store/persistence.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { HomeScreenCard } from '#app/keeping/home-screen-card.tsx';
import { installKind } from '#app/keeping/install-kind.ts';
import { useSpace } from '#app/keeping/use-space.ts';
import { useStorageSafety } from '#app/my-info/use-storage-safety.ts';
import { useEntryCount } from '#app/use-entry-count.ts';

/** What this phone keeps, where, how safely, and in how much space. */
export const StoragePage = () => {
  const { words } = useApp();
  const { storage, install, erase } = words.keeping;
  const [kind] = useState(installKind);
  return (
    <PlacePage title={storage.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={storage.title} />
      <HomeScreenCard />
      <Facts />
      <Card>
        <h2>{storage.what.title}</h2>
        <Bullets items={storage.what.items} />
      </Card>
      <StateCard icon="box" heading={storage.lost.title} note={storage.lost.text}>
        <Button kind="secondary" act={{ href: '/backup' }}>
          {install.carry.backup}
        </Button>
      </StateCard>
      <RowList>
        {kind !== 'installed' && <Row act={{ href: '/install' }} icon="home" title={install.title} note={install.row} />}
        <Row act={{ href: '/erase' }} icon="close" title={erase.row.title} note={erase.row.note} />
      </RowList>
    </PlacePage>
  );
};

const megabyte = 1_000_000;

const Facts = () => {
  const { words, format, diary } = useApp();
  const { facts, askAgain, askedAgain } = words.keeping.storage;
  const count = useEntryCount();
  const safety = useStorageSafety(count ?? 0);
  const bytes = useSpace();
  const [again, setAgain] = useState<'yes' | 'no' | null>(null);
  // Not before the first entry: a phone that is asked too early declines.
  const canAsk = count !== null && count > 0 && typeof navigator.storage?.persist === 'function';
  const ask = async (): Promise<void> => setAgain((await askOnceMore()) ? 'yes' : 'no');
  const space = bytes === null ? facts.spaceUnknown : facts.spaceUsed(format.number(bytes / megabyte, 1));
  return (
    <Card>
      <FactList
        facts={[
          { term: facts.entries, detail: count === null ? words.common.opening : words.myInfo.storage.entries(count) },
          { term: facts.space, detail: space },
          ...(diary.status === 'ready' ? [{ term: facts.copies, detail: facts.copiesSaid[diary.copies] }] : []),
          { term: facts.promise, detail: facts.promiseSaid[again === 'yes' ? 'yes' : safety] },
        ]}
      />
      {canAsk && safety !== 'yes' && again !== 'yes' && (
        <Button kind="secondary" act={{ onTap: () => void ask() }}>
          {askAgain}
        </Button>
      )}
      <p role="status">{again && askedAgain[again]}</p>
    </Card>
  );
};
