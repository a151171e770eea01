import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { Hero } from '#ui/hero.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { alsoFiring, headline } from '#app/headline.ts';
import { useShell } from '#app/app-context.ts';
import { DayPath } from '#app/day-path.tsx';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { isAllGone } from '#app/use-emptied.ts';
import { OpeningPage } from './opening-page.tsx';

// Cards and alerts need the diary and the rules, which load after the first paint; so do they.
const TodayCards = lazy(() => import('#app/today-cards.tsx').then(({ TodayCards: part }) => ({ default: part })));
const DueRows = lazy<ComponentType>(() => import('#app/rhythm/due-rows.tsx').then(({ DueRows: part }) => ({ default: part }), () => ({ default: () => null })));
// Without its chunk Today stands all the same.
const TodayGuideRows = lazy<ComponentType>(() => import('#app/guide/today-guide-rows.tsx').then(({ TodayGuideRows: part }) => ({ default: part }), () => ({ default: () => null })));
const HospitalSince = lazy<ComponentType<{ readonly otherwise: ReactNode }>>(() => import('#app/hospital/hospital-since.tsx').then(({ HospitalSince: part }) => ({ default: part }), () => ({ default: ({ otherwise }) => otherwise })));
const EmergencyToday = lazy(() => import('#app/emergency-view.tsx').then(({ EmergencyToday: part }) => ({ default: part })));

/** What now? One main card, the most pressing first; with an alert open, the scenery leaves. */
export const TodayPage = () => {
  const { diary, day, pocket, words } = useShell();
  // An emptied diary is not a new one.
  const newHere = diary.status === 'ready' && !pocket.setUp && diary.rows.length + diary.total === 0 && diary.gaps.length === 0;
  useEffect(() => {
    if (newHere) navigate('/welcome', { replace: true });
  }, [newHere]);
  if (newHere || (diary.status === 'opening' && !diary.early && !pocket.setUp)) return <OpeningPage />;

  const all = diary.status === 'opening' ? diary.early?.alerts : diary.view?.alerts;
  const alerts = all ? headline(all) : [];
  const [first] = alerts;
  if (all && first && (first.crisis || first.level === 'emergency')) return <EmergencyToday alerts={alerts} also={alsoFiring(all)} />;
  const left = all ? [...all.unanswered, ...all.standing].filter(({ level }) => level !== 'routine') : [];
  const quiet = alerts.length === 0 && left.length === 0;
  const leads = first?.level !== 'urgent';
  return (
    <PlacePage title={day === null || day < 0 ? words.today.title : words.today.pageTitle(words.common.day(day))} place="today" hero={<TodayHero quiet={quiet} leads={leads} />} wide={quiet}>
      <Suspense fallback={<Opening />}>
        {diary.status === 'opening' && !diary.early ? <Opening /> : <TodayCards diary={diary} alerts={alerts} />}
      </Suspense>
      {leads && diary.status !== 'opening' && !isAllGone(diary) && (
        <Suspense fallback={null}>
          <DueRows />
        </Suspense>
      )}
      <TodayRows />
      {quiet && diary.status !== 'opening' && (
        <Suspense fallback={null}>
          <TodayGuideRows />
        </Suspense>
      )}
    </PlacePage>
  );
};

const Opening = () => <p role="status">{useShell().words.common.opening}</p>;

const TodayHero = ({ quiet, leads }: { readonly quiet: boolean; readonly leads: boolean }) => {
  const { words, format, now, day, diary } = useShell();
  const { today } = words;
  const cells = day !== null && (day < 0 ? today.beforeCells : today.sinceCells);
  return (
    <Hero
      date={format.capital(format.date(now.civilDay))}
      title={day === null || day < 0 ? today.title : words.common.day(day)}
      since={diary.status === 'opening' ? cells : <Suspense fallback={cells}><HospitalSince otherwise={cells} /></Suspense>}
      scenery={quiet}
      leads={leads}
    >
      {quiet && <DayPath />}
    </Hero>
  );
};

const TodayRows = () => {
  const { words, treatment } = useShell();
  const { addRow, checkOn } = words.today;
  return (
    <RowList>
      <Row act={{ href: '/check' }} icon="eye" title={checkOn.title(treatment.patientName || null)} note={checkOn.hint} />
      <Row act={{ href: '/add' }} icon="pencil" title={addRow.title} note={addRow.hint} />
      <Row act={{ href: '/guide/call-emergency' }} icon="guide" title={words.help.guide} note={words.today.guideRow.hint} />
    </RowList>
  );
};
