import { useState } from 'react';
import { readPocket } from '#symptoms/store/pocket.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { useApp } from './app-context.ts';
import { TeamCall } from './call-links.tsx';
import { AddMore } from './calm-card.tsx';
import { markTold } from './live-diary.ts';
import { asRead, isAllGone, isEverything } from './use-emptied.ts';

/** Entries that are in neither copy any more, named with their days until somebody has read it. */
export const GapCard = () => {
  const { words, diary, format, setPocket } = useApp();
  const { gap } = words.copies;
  const [notSaved, setNotSaved] = useState(false);
  if (diary.status !== 'ready' || diary.gaps.length === 0) return null;
  const allGone = isAllGone(diary);
  const everything = diary.gaps.some(isEverything);
  const markRead = (): Promise<void> =>
    markTold(diary.gaps).then(
      () => {
        setNotSaved(false);
        if (everything) setPocket({ emptied: asRead(readPocket().emptied) });
      },
      () => setNotSaved(true),
    );
  const dayOf = (day: string | null): string | null => (day === null ? null : format.date(day));
  return (
    <StateCard icon="box" heading={everything ? gap.everything.title : gap.title}>
      {everything && <p>{gap.everything.text}</p>}
      {diary.gaps.filter((one) => !isEverything(one)).map(({ deviceId, from, to, after, before }) => (
        <p key={`${deviceId} ${from}`}>{gap.text(to - from + 1, dayOf(after), dayOf(before))}</p>
      ))}
      {(allGone ? gap.backupFirst : [gap.whatNow]).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <TeamCall tone="plain" />
      {diary.total === 0 && <Button act={{ href: '/restore' }}>{words.backup.useBackup}</Button>}
      <Button kind="secondary" act={{ onTap: () => void markRead() }}>
        {gap.button}
      </Button>
      <p role="status">{notSaved && words.myInfo.notSavedChange}</p>
      <AddMore />
    </StateCard>
  );
};

/** Without private files there is one copy only, and a browser may lose it. So it is beside the journal of another diary. */
export const OneCopyCard = () => {
  const { words, diary } = useApp();
  const { title, text } = words.copies.one;
  if (diary.status !== 'ready' || diary.copies === 'two') return null;
  if (diary.anothers) return <AnothersCard />;
  return <StateCard icon="box" heading={title} note={text} />;
};

const AnothersCard = () => {
  const { title, text, whatNow, button } = useApp().words.copies.anothers;
  return (
    <StateCard icon="box" heading={title} note={text}>
      <Steps items={whatNow} />
      <Button kind="secondary" act={{ href: '/backup' }}>
        {button}
      </Button>
    </StateCard>
  );
};
