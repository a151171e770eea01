import { useState } from 'react';
import { readStock, undoRestore } from '#symptoms/store/diary.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useSaving } from '#app/use-saving.ts';

/** What a file added can be taken out again, until the next entry. */
export const UndoCard = ({ onDone }: { /** Says itself that it is done. */ readonly onDone?: () => void }) => {
  const { words, setPocket } = useApp();
  const { undo } = words.restore;
  const [outcome, setOutcome] = useState<'done' | 'tooLate' | 'notDone' | null>(null);
  const { once } = useSaving();
  const takeOut = async (): Promise<void> => {
    try {
      const done = await undoRestore();
      // A phone that is empty again forgets whom that diary would call.
      if (done && (await readStock()).rows.length === 0) setPocket({ setUp: false, treatment: {}, centre: null });
      if (done && onDone) onDone();
      else setOutcome(done ? 'done' : 'tooLate');
    } catch {
      setOutcome('notDone'); // The rows are still there, and so is the button.
    }
  };
  return (
    <StateCard icon="undo" heading={undo.title} note={undo.text}>
      {(outcome === null || outcome === 'notDone') && (
        <Button kind="secondary" act={{ onTap: () => void once(takeOut) }}>
          {undo.button}
        </Button>
      )}
      <p role="status">{outcome && undo[outcome]}</p>
    </StateCard>
  );
};
