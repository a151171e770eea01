import { useEffect, useState } from 'react';
import { loadBackupWords } from '#content/backup-words.ts';
import { suggestPassphrase, wordCount } from '#sharing/passphrase.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PaperWords } from '#ui/paper-words.tsx';
import { useApp } from '#app/app-context.ts';
import { OwnWords } from './own-words.tsx';

type Props = { /** null: without a lock. */ readonly onChosen: (passphrase: string | null) => void };

/** Before the first backup: words from a list, own ones, or no lock at all once it was said what that means. */
export const LockStep = ({ onChosen }: Props) => {
  const [by, setBy] = useState<'list' | 'own' | 'none'>('list');
  if (by === 'none') return <WithoutLock onYes={() => onChosen(null)} onNo={() => setBy('list')} />;
  if (by === 'own') return <OwnWords onChosen={onChosen} onList={() => setBy('list')} />;
  return <ListWords onChosen={onChosen} onOwn={() => setBy('own')} onNone={() => setBy('none')} />;
};

const suggestion = (list: readonly string[]): string => suggestPassphrase(list, crypto.getRandomValues(new Uint32Array(wordCount)));

type ListProps = Props & { readonly onOwn: () => void; readonly onNone: () => void };

const ListWords = ({ onChosen, onOwn, onNone }: ListProps) => {
  const { words, lang } = useApp();
  const { lock } = words.backup;
  const [list, setList] = useState<readonly string[]>([]);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => {
    let gone = false;
    loadBackupWords(lang).then(
      (loaded) => {
        if (gone) return;
        setList(loaded);
        setPassphrase(suggestion(loaded));
      },
      // Without the list there are still own words.
      onOwn,
    );
    return () => {
      gone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- a new list for a new language, nothing else
  }, [lang]);
  return (
    <Card>
      <h2>{lock.title}</h2>
      <p>{lock.intro}</p>
      {passphrase !== '' && <PaperWords label={lock.label} words={passphrase.split(' ')} lang={lang} />}
      <p>{lock.paper}</p>
      <p>
        <strong>{lock.noReset}</strong>
      </p>
      {passphrase !== '' && (
        <>
          <Button size="tall" act={{ onTap: () => onChosen(passphrase) }}>
            {lock.written}
          </Button>
          <Button kind="secondary" act={{ onTap: () => setPassphrase(suggestion(list)) }}>
            {lock.others}
          </Button>
        </>
      )}
      <Button kind="quiet" act={{ onTap: onOwn }}>
        {lock.own}
      </Button>
      <Button kind="quiet" act={{ onTap: onNone }}>
        {lock.without}
      </Button>
    </Card>
  );
};

const WithoutLock = ({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) => {
  const { lock } = useApp().words.backup;
  return (
    <Card>
      <h2>{lock.withoutTitle}</h2>
      <Bullets items={lock.withoutMeans} />
      <Button act={{ onTap: onNo }}>{lock.cancel}</Button>
      <Button kind="secondary" act={{ onTap: onYes }}>
        {lock.withoutYes}
      </Button>
    </Card>
  );
};
