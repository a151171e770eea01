import { useEffect } from 'react';
import type { Alert } from '#rules/alert.ts';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Button } from '#ui/button.tsx';
import { Hero } from '#ui/hero.tsx';
import { headline } from '#app/alert-view.tsx';
import { useApp, type DiaryState } from '#app/app-context.ts';
import { CalmCard } from '#app/calm-card.tsx';
import { DayPath } from '#app/day-path.tsx';
import { DraftCard } from '#app/draft-card.tsx';
import { CrisisPage, EmergencyPage } from '#app/emergency-view.tsx';
import { PlacePage } from '#app/frame.tsx';
import { useLogShown } from '#app/log-shown.ts';
import { navigate } from '#app/navigation.tsx';
import { NextTemperatureRow } from '#app/next-temperature-row.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { RoutineCard } from '#app/routine-card.tsx';
import { StandingCard, UnansweredCard } from '#app/standing-card.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { SameDayView, UrgentView } from '#app/urgent-view.tsx';
import { OpeningPage } from './opening-page.tsx';

/** What now? One main card, the most pressing first; with an alert open, the scenery leaves. */
export const TodayPage = () => {
  const { diary, pocket, words } = useApp();
  const newHere = diary.status === 'ready' && !pocket.setUp && diary.rows.length === 0;
  useEffect(() => {
    if (newHere) navigate('/welcome', { replace: true });
  }, [newHere]);
  if (newHere || (diary.status === 'opening' && !pocket.setUp)) return <OpeningPage />;

  const alerts = 'view' in diary && diary.view ? headline(diary.view.alerts) : [];
  const [first] = alerts;
  if (first?.crisis) return <Shown alerts={alerts}><CrisisPage alert={first} /></Shown>;
  if (first?.level === 'emergency' && first.finding) return <Shown alerts={alerts}><EmergencyPage alerts={alerts} /></Shown>;
  return (
    <PlacePage title={words.today.title} place="today" hero={<TodayHero calm={alerts.length === 0} />} wide={alerts.length === 0}>
      <Shown alerts={alerts}>
        <UnsavedCard />
        <TodayCards diary={diary} alerts={alerts} />
        <TodayRows />
      </Shown>
    </PlacePage>
  );
};

/** Logs what it shows. */
const Shown = ({ alerts, children }: { readonly alerts: readonly Alert[]; readonly children: React.ReactNode }) => {
  useLogShown(alerts);
  return <>{children}</>;
};

const TodayHero = ({ calm }: { readonly calm: boolean }) => {
  const { words, format, now, day } = useApp();
  const { today } = words;
  return (
    <Hero
      date={format.capital(format.date(now.civilDay))}
      title={day === null || day < 0 ? today.title : words.common.day(day)}
      {...(day === null ? {} : { since: day < 0 ? today.beforeCells : today.sinceCells })}
      scenery={calm}
    >
      {calm && <DayPath />}
    </Hero>
  );
};

const TodayCards = ({ diary, alerts }: { readonly diary: DiaryState; readonly alerts: readonly Alert[] }) => {
  const { words } = useApp();
  if (diary.status === 'opening') return <p role="status">{words.common.opening}</p>;
  const view = diary.view;
  const [first] = alerts;
  const called = view?.alerts.standing.filter((alert) => alert.level !== 'routine') ?? [];
  return (
    <>
      {first && !first.finding && <UnansweredCard alert={first} />}
      {first?.finding && first.level === 'urgent' && <UrgentView alerts={alerts.filter(({ finding }) => finding)} rank={2} />}
      {first?.finding && first.level === 'same-day' && <SameDayView alerts={alerts} />}
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} />}
      {called.length > 0 && <StandingCard alerts={called} />}
      <DayUnknownCard />
      {!first && <DraftCard />}
      {!first && diary.status === 'ready' && <CalmCard calm={diary.view.calm} />}
      {view && <RoutineCard alerts={view.alerts.open.filter(({ level }) => level === 'routine')} />}
    </>
  );
};

const DayUnknownCard = () => {
  const { words, day } = useApp();
  const { dayUnknown } = words.today;
  if (day !== null) return null;
  return (
    <StateCard icon="calendar" heading={dayUnknown.title} note={dayUnknown.text}>
      <Button kind="secondary" act={{ href: '/set-up/day' }}>
        {dayUnknown.button}
      </Button>
    </StateCard>
  );
};

const TodayRows = () => {
  const { words, treatment } = useApp();
  const { checkOn } = words.today;
  return (
    <RowList>
      <NextTemperatureRow />
      <Row act={{ href: '/check' }} icon="eye" title={checkOn.title(treatment.patientName || null)} note={checkOn.hint} />
      <Row act={{ href: '/guide/call-emergency' }} icon="guide" title={words.help.guide} note={words.today.guideRow.hint} />
    </RowList>
  );
};
