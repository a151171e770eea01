import { useState } from 'react';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useEntryCount } from '#app/use-entry-count.ts';
import { installKind } from '#app/keeping/install-kind.ts';
import { useStorageSafety, type StorageSafety } from './use-storage-safety.ts';

/** Where the diary is, how safe it is there, and how much is in it. In words: red is for emergencies. */
export const StorageSection = () => {
  const { words, diary } = useApp();
  const { storage } = words.myInfo;
  const count = useEntryCount();
  const safety = useStorageSafety(count ?? 0);
  const [kind] = useState(installKind);
  const says = { yes: storage.kept, no: storage.mayBeCleared, unknown: storage.unknown } satisfies Record<StorageSafety, string>;
  return (
    <StateCard icon="lock" heading={storage.title} note={storage.onThisPhone}>
      <p>{says[safety]}</p>
      {safety !== 'yes' && kind !== 'installed' && (
        <>
          <p>{storage.homeScreen}</p>
          <TextLink act={{ href: '/install' }}>{words.keeping.install.first.button}</TextLink>
        </>
      )}
      {diary.status === 'ready' && diary.copies === 'one' && <p>{diary.anothers ? words.copies.anothers.text : words.copies.one.text}</p>}
      {count !== null && <p className="muted">{storage.entries(count)}</p>}
    </StateCard>
  );
};
