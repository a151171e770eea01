import { sumOf } from '#sharing/backup-summary.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { UndoCard } from '#app/backup/undo-card.tsx';
import { PlacePage } from '#app/frame.tsx';
import { CheckedStep } from '#app/restore/checked-step.tsx';
import { ChooseStep } from '#app/restore/choose-step.tsx';
import { OtherDiaryCard, PreviewStep } from '#app/restore/preview-step.tsx';
import { useRestore } from '#app/restore/use-restore.ts';
import { WordsStep } from '#app/restore/words-step.tsx';

/** A backup file: looked into, and brought back if the person says so. */
export const RestorePage = ({ only = false }: { /** Look into it, add nothing. */ readonly only?: boolean }) => {
  const { words, format, pocket } = useApp();
  const { restore } = words;
  const { step, choose, open, add, back } = useRestore(only);
  const usual = only ? restore.checkTitle : restore.title;
  const title = step.at === 'preview' ? restore.preview.title : usual;
  const intro = only ? restore.checkIntro : restore.intro;
  const onFile = (file: Blob): void => void choose(file);
  return (
    <PlacePage title={title} place="me">
      <BackHeader act={{ href: pocket.setUp ? '/backup' : '/' }} label={pocket.setUp ? restore.back : words.common.appName} />
      <PageHeader title={title} {...(step.at === 'choose' ? { note: intro } : step.at === 'preview' ? { note: restore.preview.unchanged } : {})} />
      {step.at === 'choose' && !pocket.setUp && <p>{words.backup.newPhone}</p>}
      <p role="status">
        {step.at === 'opening' && restore.opening}
        {step.at === 'adding' && restore.adding(format.number(step.done), format.number(step.of))}
      </p>
      {step.at === 'words' && <WordsStep tried={step.tried} onOpen={(typed) => void open(step.file, typed)} />}
      {step.at === 'problem' && <StateCard icon="file" heading={restore[step.problem].title} note={restore[step.problem].text} />}
      {step.at === 'other' && <OtherDiaryCard preview={step.preview} />}
      {step.at === 'preview' && <PreviewStep preview={step.preview} compared={step.compared} onAdd={() => void add(step)} onCancel={back} />}
      {step.at === 'checked' && <CheckedStep {...step} />}
      {step.at === 'not-added' && <StateCard icon="box" heading={restore.notAdded.title} note={restore.notAdded.text} />}
      {step.at === 'added' && (
        <>
          <StateCard icon="diary" plum heading={restore.added.title(sumOf(step.preview.addedCounts))} note={step.undoable ? restore.added.text : restore.added.one}>
            <Button size="tall" act={{ href: '/' }}>
              {restore.added.today}
            </Button>
          </StateCard>
          {step.undoable && <UndoCard />}
        </>
      )}
      {(step.at === 'choose' || step.at === 'words' || step.at === 'problem' || step.at === 'other' || step.at === 'checked' || step.at === 'not-added') && (
        <ChooseStep onFile={onFile} again={step.at !== 'choose'} />
      )}
    </PlacePage>
  );
};
