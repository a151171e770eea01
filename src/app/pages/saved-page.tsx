import { Redirect } from 'wouter';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { inLogOrder } from '#symptoms/log-order.ts';
import { isEntry, type Instant, type Row } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';
import { CallAnywayCard, CalmCard } from '#app/calm-card.tsx';
import { ClockCard } from '#app/clock-card.tsx';
import { OneCopyCard } from '#app/copies-cards.tsx';
import { DataIssueCards } from '#app/data-issue-cards.tsx';
import { dateAndTime } from '#app/date-and-time.ts';
import { useEntryText } from '#app/diary/entry-text.ts';
import { isMadeLater } from '#app/diary/made-later.ts';
import { UndoLink } from '#app/diary/undo-link.tsx';
import { PlacePage } from '#app/frame.tsx';
import { explainingPages } from '#app/guide/explaining-pages.ts';
import { ExplainingRows } from '#app/guide/explaining-rows.tsx';
import { HomeScreenCard } from '#app/keeping/home-screen-card.tsx';
import { RoutineCard } from '#app/routine-card.tsx';
import { useSpeakerName } from '#app/speaker-name.ts';
import { StandingCard, UnansweredCards } from '#app/standing-card.tsx';
import { NoPointsLost } from '#app/thinking/no-points-lost.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { OpeningPage } from './opening-page.tsx';

/** After saving, when nothing new asks for a call: what was compared, its limits, and what was kept. */
export const SavedPage = () => {
  const { words, diary, unsaved } = useApp();
  const newest = useNewest();
  if (diary.status === 'opening') return <OpeningPage />;
  if (!newest || !diary.view) return <Redirect to="/" replace />;
  const { assessment, calm, alerts } = diary.view;
  const { saved, notSaved } = words.checkIn;
  const title = unsaved.includes(newest) ? notSaved.title : saved.title;
  const standing = alerts.standing.filter(({ level }) => level !== 'routine');
  return (
    <PlacePage title={title} place="today">
      <SavedHeader title={title} at={newest.recordedAt} />
      <UnsavedCard />
      <UnansweredCards alerts={alerts.unanswered} />
      {standing.length > 0 && <StandingCard alerts={standing} />}
      <DataIssueCards issues={assessment.dataIssues} />
      <ClockCard />
      {!isEntry(newest) ? <p>{words.add.notCompared}</p> : alerts.unanswered.length === 0 && <CalmCard calm={calm} />}
      <RoutineCard alerts={alerts.open.filter(({ level }) => level === 'routine')} />
      <CallAnywayCard />
      <WhatWasSaved />
      {isEntry(newest) && <ExplainingRows pages={explainingPages(assessment.findings, newest.answers)} />}
      <OneCopyCard />
      <HomeScreenCard />
      <Button size="tall" act={{ href: '/' }}>
        {words.common.done}
      </Button>
    </PlacePage>
  );
};

const isWritten = (row: Row): boolean => isEntry(row) || row.kind === 'note' || row.kind === 'visit';

const useNewest = () => {
  const { diary } = useApp();
  const rows = diary.status === 'opening' ? [] : diary.rows.filter(isWritten);
  return inLogOrder(rows).at(-1);
};

const SavedHeader = ({ title, at }: { readonly title: string; readonly at: Instant }) => {
  const { format } = useApp();
  return <PageHeader title={title} end={<Tag icon="clock">{format.time(at)}</Tag>} />;
};

const WhatWasSaved = () => {
  const { words, format } = useApp();
  const speakerName = useSpeakerName();
  const entryText = useEntryText();
  const newest = useNewest();
  if (!newest) return null;
  const { saved } = words.checkIn;
  const { values, notes } = entryText(newest);
  const items = isEntry(newest) && values.length > 0 ? values : [...values, ...notes];
  return (
    <Card>
      <h2>{saved.what}</h2>
      <p className="small muted">
        {format.capital(speakerName(newest.by))}
        {isMadeLater(newest) && ` · ${dateAndTime(format, newest.observedAt)}`}
      </p>
      <Bullets items={items} />
      {isEntry(newest) && <NoPointsLost answers={newest.answers} />}
      <TextLink act={{ href: `/diary/entry/${newest.id}` }}>{saved.change}</TextLink>
      <UndoLink row={newest} />
    </Card>
  );
};
