import { useEffect, useState } from 'react';
import { hasFinding, type ThinkingCheck } from '#symptoms/thinking.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall } from '#app/call-links.tsx';
import { useFoundWords } from './found-words.ts';

/** A thinking check left half-way with a wrong answer in it: nothing is in the diary yet, and the call still stands. */
export const UnfinishedCard = () => {
  const { words, format, diary } = useApp();
  const [check, setCheck] = useState<ThinkingCheck | null>(null);
  const foundWords = useFoundWords();
  const ready = diary.status === 'ready';
  useEffect(() => {
    if (!ready) return undefined;
    let gone = false;
    void import('#app/kept-draft.ts')
      .then(({ keptThinking }) => keptThinking('today'))
      .then((found) => {
        if (!gone) setCheck(found);
      });
    return () => {
      gone = true;
    };
  }, [ready]);
  if (!check || !hasFinding(check)) return null;
  const { kept, found } = words.thinking;
  return (
    <StateCard icon="head" plum heading={kept.title(format.time(check.startedAt))} note={`${foundWords(check)} ${found.callFirst}`}>
      <TeamCall />
      <Button kind="secondary" act={{ href: '/thinking' }}>
        {words.common.carryOn}
      </Button>
    </StateCard>
  );
};
