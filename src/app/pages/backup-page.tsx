import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Button } from '#ui/button.tsx';
import { useApp } from '#app/app-context.ts';
import { KeptWords } from '#app/backup/kept-words.tsx';
import { LastBackup } from '#app/backup/last-backup.tsx';
import { LockStep } from '#app/backup/lock-step.tsx';
import { ReadyStep } from '#app/backup/ready-step.tsx';
import { UndoCard } from '#app/backup/undo-card.tsx';
import { useBackup } from '#app/backup/use-backup.ts';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';

/** A copy of the diary outside the phone. */
export const BackupPage = () => {
  const { words } = useApp();
  const { backup } = words;
  const { known, step, said, setStep, make, note, noteUndone } = useBackup();
  const home = { href: '/info' } as const;
  return (
    <PlacePage title={backup.title} place="me">
      <BackHeader act={step.at === 'home' ? home : { onTap: () => setStep({ at: 'home' }) }} label={step.at === 'home' ? words.myInfo.title : backup.title} />
      <PageHeader title={backup.title} />
      <p role="status">
        {known === 'opening' && words.common.opening}
        {step.at === 'making' && backup.making}
        {said && { done: backup.done, 'not-noted': backup.doneNotNoted, undone: words.restore.undo.done }[said]}
      </p>
      {known === null && <NotOpenCards problem="unopenable" />}
      {step.at === 'lock' && <LockStep onChosen={(passphrase) => void make(passphrase)} />}
      {step.at === 'ready' && <ReadyStep ready={step.ready} onSeen={() => void note({ made: step.ready.made, words: step.ready.words })} />}
      {step.at === 'failed' && (
        <StateCard icon="box" heading={backup.notMade.title} note={backup.notMade.text}>
          <Button act={{ onTap: () => setStep({ at: 'home' }) }}>{words.common.tryAgain}</Button>
        </StateCard>
      )}
      {step.at === 'home' && known !== null && known !== 'opening' && (
        <>
          <LastBackup
            known={known}
            onMake={() => (known.mark.words === null ? setStep({ at: 'lock' }) : void make(known.mark.words))}
            onWhere={(made) => void note({ made })}
          />
          {(known.mark.words !== null || known.mark.made) && <KeptWords passphrase={known.mark.words} onChange={() => setStep({ at: 'lock' })} />}
          {known.undoable && <UndoCard onDone={() => void noteUndone()} />}
          <RowList>
            <Row act={{ href: '/restore/check' }} icon="check" title={backup.checkRow.title} note={backup.checkRow.note} />
            <Row act={{ href: '/restore' }} icon="undo" title={backup.restoreRow.title} note={backup.restoreRow.note} />
          </RowList>
          <p className="muted">{backup.goesNowhere}</p>
        </>
      )}
    </PlacePage>
  );
};
