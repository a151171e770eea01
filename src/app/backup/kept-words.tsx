import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { PaperWords } from '#ui/paper-words.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { /** null: the last backup has no lock. */ readonly passphrase: string | null; readonly onChange: () => void };

/** The words that lock the backups of this phone, to be read again while the phone is here. */
export const KeptWords = ({ passphrase, onChange }: Props) => {
  const { words, lang } = useApp();
  const { words: say, lock } = words.backup;
  const [shown, setShown] = useState(false);
  const change = (
    <Button kind="quiet" act={{ onTap: onChange }}>
      {say.change}
    </Button>
  );
  if (passphrase === null) {
    return (
      <StateCard icon="key" heading={say.open.title} note={say.open.note}>
        {change}
      </StateCard>
    );
  }
  return (
    <StateCard icon="key" heading={say.title} note={say.note}>
      <Button kind="secondary" act={{ onTap: () => setShown(!shown) }}>
        {shown ? say.hide : say.show}
      </Button>
      {shown && (
        <>
          <PaperWords label={lock.label} words={passphrase.split(' ')} lang={lang} />
          <PrintButton kind="quiet">{say.print}</PrintButton>
        </>
      )}
      {change}
    </StateCard>
  );
};
