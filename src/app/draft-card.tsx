import { useEffect, useState, type ReactNode } from 'react';
import type { Draft } from '#symptoms/check-in.ts';
import { isStale, reopenDraft } from '#symptoms/reopen-draft.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';

/** A check-in that was left half-way: what was entered is safe. Without one, `otherwise`. */
export const DraftCard = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { words, format, diary, now } = useApp();
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
  const at = isStale(draft, now.ms) ? reopenDraft(draft, now) : draft;
  const step = Math.max(1, at.steps.indexOf(at.step) + 1);
  const day = draft.startedAt.slice(0, 10);
  const startAgain = async () => {
    const { forgetDraft } = await import('./kept-draft.ts');
    await forgetDraft('check-in');
    setDraft(null);
  };
  return (
    <StateCard icon="pencil" plum heading={today.draft.title(step)} note={today.draft.text(format.time(draft.startedAt), day === now.civilDay ? null : format.date(day))}>
      <Button act={{ href: `/check-in/${at.step}` }}>{today.draft.button}</Button>
      <Button kind="quiet" act={{ onTap: () => void startAgain() }}>
        {today.draft.over}
      </Button>
    </StateCard>
  );
};
