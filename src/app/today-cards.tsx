import type { Alert } from '#rules/alert.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp, type DiaryState } from './app-context.ts';
import { BegunCards } from './add/begun-cards.tsx';
import { BackupDueCard } from './backup/due-card.tsx';
import { CalmCard } from './calm-card.tsx';
import { CheckOnCard } from './check-on-card.tsx';
import { ClockCard } from './clock-card.tsx';
import { HospitalCard } from './hospital/hospital-card.tsx';
import { useHospitalStay } from './hospital/use-hospital.ts';
import { ExpiredCard } from './centre/expired-card.tsx';
import { GapCard, OneCopyCard } from './copies-cards.tsx';
import { DataIssueCards } from './data-issue-cards.tsx';
import { DraftCard } from './draft-card.tsx';
import { alsoFiring } from './headline.ts';
import { useLogShown } from './log-shown.ts';
import { NotOpenCards } from './not-open-cards.tsx';
import { NotUsableCard } from './rhythm/not-usable-card.tsx';
import { RoutineCard } from './routine-card.tsx';
import { SilenceCard } from './rhythm/silence-card.tsx';
import { StandingCard, UnansweredCards } from './standing-card.tsx';
import type { DiaryView } from './live-diary.ts';
import { UnfinishedCard } from './thinking/unfinished-card.tsx';
import { UnsavedCard } from './unsaved-card.tsx';
import { isAllGone } from './use-emptied.ts';
import { VoicesCard } from './voices-card.tsx';
import { AlsoCard, SameDayView, UrgentView } from './urgent-view.tsx';

type Props = { readonly diary: DiaryState; /** The most pressing ones, all of one level. */ readonly alerts: readonly Alert[] };

/** Today's cards, the most pressing first. Before the copies of the diary were compared: what asks for a call, and nothing calm. */
export const TodayCards = ({ diary, alerts }: Props) => {
  const opening = diary.status === 'opening';
  const view = opening ? null : diary.view;
  const all = opening ? diary.early?.alerts : diary.view?.alerts;
  const also = all ? alsoFiring(all) : [];
  const routine = view?.alerts.open.filter(({ level }) => level === 'routine') ?? [];
  useLogShown([...alerts, ...also, ...routine]);
  const stay = useHospitalStay();
  const paused = stay.state === 'inside' || stay.state === 'asking';
  // What is missing has a card of its own.
  const calm = diary.status === 'ready' && diary.gaps.length === 0 ? diary.view.calm : null;
  const [first] = alerts;
  const unanswered = all?.unanswered ?? [];
  const nothingOpen = !opening && !first && unanswered.length === 0;
  const called = all?.standing.filter(({ level }) => level !== 'routine') ?? [];
  return (
    <>
      {first?.level === 'urgent' && <UrgentView alerts={alerts} />}
      {view && first?.level !== 'urgent' && <SilenceCard alerts={view.alerts.open} />}
      {first?.level === 'same-day' && <SameDayView alerts={alerts} />}
      {view && <NotUsableCard alerts={view.alerts.open} />}
      <AlsoCard alerts={also} />
      {/* The staff look after them: the call bell comes first, and nobody is told to call about two voices. */}
      {paused ? <HospitalCard stay={stay} /> : <VoicesCard />}
      <UnsavedCard />
      <UnansweredCards alerts={unanswered} />
      {view && <UncertainCard view={view} />}
      {view && <DataIssueCards issues={view.assessment.dataIssues} />}
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} beside={diary.beside} />}
      <ClockCard />
      <GapCard />
      {called.length > 0 && <StandingCard alerts={called} />}
      {opening ? <Opening /> : <DayUnknownCard />}
      <ExpiredCard />
      {!paused && <HospitalCard stay={stay} />}
      <BegunCards quiet={nothingOpen} />
      {nothingOpen && !paused && calm?.state !== 'nothing-yet' && <CheckOnCard />}
      {nothingOpen && <UnfinishedCard />}
      {nothingOpen && <DraftCard otherwise={!paused && calm?.state === 'nothing-yet' && <CalmCard calm={calm} />} />}
      {nothingOpen && !paused && calm && calm.state !== 'nothing-yet' && <CalmCard calm={calm} />}
      <RoutineCard alerts={routine} />
      <OneCopyCard />
      {nothingOpen && !paused && <BackupDueCard />}
    </>
  );
};

const Opening = () => <p role="status">{useApp().words.common.opening}</p>;

/** A rule that could not answer, or a row that could not be read, is said whatever else stands here. */
const UncertainCard = ({ view }: { readonly view: DiaryView }) => {
  const { words, limitsUnread } = useApp();
  const { withheld, unreadableRows } = words.today;
  const { cannotTell } = view.assessment;
  return (
    <>
      {cannotTell.length > 0 && (
        <StateCard
          icon="question"
          heading={withheld['cannot-tell'].title}
          note={`${withheld['cannot-tell'].text} (${cannotTell.map(({ rule }) => rule).join(', ')})`}
        />
      )}
      {limitsUnread && <StateCard icon="box" heading={words.centre.unread.title} note={words.centre.unread.text} />}
      {view.unreadable > 0 && <StateCard icon="box" heading={withheld.unreadable.title} note={unreadableRows(view.unreadable)} />}
    </>
  );
};

const DayUnknownCard = () => {
  const { words, day, diary } = useApp();
  const { dayUnknown } = words.today;
  if (day !== null || isAllGone(diary)) return null;
  return (
    <StateCard icon="calendar" heading={dayUnknown.title} note={dayUnknown.text}>
      <Button kind="secondary" act={{ href: '/set-up/day' }}>
        {dayUnknown.button}
      </Button>
    </StateCard>
  );
};
