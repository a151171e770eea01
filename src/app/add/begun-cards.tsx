/** Forms of /add that were left half-way: what was entered is safe, and a sign in it may need a call. */
import { useEffect, useState } from 'react';
import { additionForm, rowOfAddition, type AdditionDraft } from '#symptoms/addition.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall } from '#app/call-links.tsx';
import { readClock } from '#app/clock.ts';
import { callsNow, imagined, useMeaningWith } from '#app/save-entry.ts';
import { useKeepAddition } from './use-keep-addition.ts';

/** @param quiet nothing else is open: without it only what may need a call is shown */
export const BegunCards = ({ quiet }: { readonly quiet: boolean }) => {
  const { diary } = useApp();
  const [begun, setBegun] = useState<readonly AdditionDraft[]>([]);
  const ready = diary.status === 'ready';
  useEffect(() => {
    if (!ready) return undefined;
    let gone = false;
    void import('#app/kept-draft.ts')
      .then(({ openAdditions }) => openAdditions())
      .catch(() => [])
      .then((found) => {
        if (!gone) setBegun(found);
      });
    return () => {
      gone = true;
    };
  }, [ready]);
  const forget = async (draft: AdditionDraft): Promise<void> => {
    const { dropDraft } = await import('#symptoms/store/diary.ts');
    await dropDraft(additionForm(draft.form)).catch(() => undefined); // Nothing is lost by a draft that stays.
    setBegun((all) => all.filter((one) => one !== draft));
  };
  return begun.map((draft) => <BegunCard key={draft.form} draft={draft} quiet={quiet} onForget={() => void forget(draft)} />);
};

type Props = { readonly draft: AdditionDraft; readonly quiet: boolean; readonly onForget: () => void };

const BegunCard = ({ draft, quiet, onForget }: Props) => {
  const { words, format, now } = useApp();
  const meaningWith = useMeaningWith();
  const { save } = useKeepAddition();
  const made = rowOfAddition(draft, readClock());
  const calls = 'row' in made && callsNow(meaningWith({ row: imagined(made.row) }));
  if (!quiet && !calls) return null;
  const { today, add } = words;
  const day = draft.startedAt.slice(0, 10);
  const note = today.draft.text(format.time(draft.startedAt), day === now.civilDay ? null : format.date(day));
  const carryOn = { href: `/add/${draft.form}` };
  return (
    <StateCard icon={calls ? 'phone' : 'pencil'} plum={!calls} heading={add.begun(add.rows[draft.form].title)} note={note}>
      {calls ? (
        <>
          <p>
            <strong>{today.draft.callText}</strong>
          </p>
          <Button size="tall" act={{ onTap: () => save(draft) }}>
            {words.checkIn.danger.seeWhatToDo}
          </Button>
          <TeamCall tone="plain" />
          <Button kind="quiet" act={carryOn}>
            {today.draft.button}
          </Button>
        </>
      ) : (
        <>
          <Button act={carryOn}>{today.draft.button}</Button>
          <Button kind="quiet" act={{ onTap: onForget }}>
            {today.draft.over}
          </Button>
        </>
      )}
    </StateCard>
  );
};
