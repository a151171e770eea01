import { useEffect, useState, type ReactNode } from 'react';
import type { Draft } from '#symptoms/check-in.ts';
import { isStale, reopenDraft } from '#symptoms/reopen-draft.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';
import { TeamCall } from './call-links.tsx';
import { asFinished, useSaveEntry, useWouldCall } from './save-entry.ts';

/** A check-in that was left half-way: what was entered is safe. Without one, `otherwise`. */
export const DraftCard = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { words, format, diary, now } = useApp();
  const wouldCall = useWouldCall();
  const { save } = useSaveEntry();
  const [draft, setDraft] = useState<Draft | null | 'unknown'>('unknown');
  const ready = diary.status === 'ready';
  useEffect(() => {
    if (!ready) return undefined;
    let gone = false;
    void import('./kept-draft.ts')
      .then(({ openDraft }) => openDraft('check-in'))
      .catch(() => null)
      .then((found) => {
        if (!gone) setDraft(found);
      });
    return () => {
      gone = true;
    };
  }, [ready]);
  if (draft === 'unknown') return null;
  if (!draft) return otherwise;
  const { today } = words;
  const stale = isStale(draft, now.ms);
  const at = stale ? reopenDraft(draft, now) : draft;
  const step = Math.max(1, at.steps.indexOf(at.step) + 1);
  const day = draft.startedAt.slice(0, 10);
  const startAgain = async () => {
    const { forgetDraft } = await import('./kept-draft.ts');
    await forgetDraft('check-in');
    setDraft(null);
  };
  const note = today.draft.text(format.time(draft.startedAt), day === now.civilDay ? null : format.date(day));
  const finished = asFinished(at);
  // Ticks of another day are looked at again first: they are not signs of this moment.
  if (!stale && wouldCall(finished)) {
    return (
      <StateCard icon="phone" heading={today.draft.title(step)} note={note}>
        <p>
          <strong>{today.draft.callText}</strong>
        </p>
        <Button size="tall" act={{ onTap: () => save(finished) }}>
          {words.checkIn.danger.seeWhatToDo}
        </Button>
        <TeamCall tone="plain" />
        <Button kind="quiet" act={{ href: `/check-in/${at.step}` }}>
          {today.draft.button}
        </Button>
      </StateCard>
    );
  }
  return (
    <StateCard icon="pencil" plum heading={today.draft.title(step)} note={note}>
      <Button act={{ href: `/check-in/${at.step}` }}>{today.draft.button}</Button>
      <Button kind="quiet" act={{ onTap: () => void startAgain() }}>
        {today.draft.over}
      </Button>
    </StateCard>
  );
};
