import { useState } from 'react';
import { entriesOf } from '#symptoms/history.ts';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useWholeDiary } from '#app/use-whole-diary.ts';
import { installKind } from '#app/keeping/install-kind.ts';
import { useStorageSafety, type StorageSafety } from './use-storage-safety.ts';

/** Where the diary is, how safe it is there, and how much is in it. In words: red is for emergencies. */
export const StorageSection = () => {
  const { words, diary, unsaved } = useApp();
  const { storage } = words.myInfo;
  const rows = useWholeDiary();
  const kept = diary.status === 'ready' && rows ? rows.filter((row) => !unsaved.includes(row)) : null;
  const safety = useStorageSafety(kept?.length ?? 0);
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
      {diary.status === 'ready' && diary.copies === 'one' && <p>{words.copies.one.text}</p>}
      {kept && <p className="muted">{storage.entries(entriesOf(kept).length)}</p>}
    </StateCard>
  );
};
