import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { isCivilDay } from '#symptoms/civil-day.ts';
import { Button } from '#ui/button.tsx';
import { ColumnsPage } from '#ui/columns.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SegmentedLinks } from '#ui/segmented.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { DayList, Lost } from '#app/diary/day-list.tsx';
import { ChartsView } from '#app/diary/charts-view.tsx';
import { preloadChart } from '#app/diary/temperature-view.tsx';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { useDiarySpan } from '#app/use-days.ts';

/** What was written down, by day or as charts. `?day=2026-11-20` opens that day. */
export const DiaryPage = ({ charts = false }: { readonly charts?: true | false }) => {
  const { words } = useApp();
  const { title, byDay, charts: line } = words.diary;
  const parts = (
    <>
      <PageHeader title={title} end={<TextLink icon="print" act={{ href: '/report' }}>{words.report.link}</TextLink>} />
      <SegmentedLinks
        label={title}
        links={[
          { href: '/diary', label: byDay, current: !charts },
          { href: '/diary/charts', label: line, current: charts },
        ]}
      />
      {!charts && (
        <Button kind="secondary" icon="plus" act={{ href: '/add' }}>
          {words.add.title}
        </Button>
      )}
      <UnsavedCard />
      {charts ? <LookingBack /> : <Written />}
    </>
  );
  return (
    <PlacePage title={charts ? `${line} · ${title}` : title} place="diary" wide={charts}>
      {charts ? <ColumnsPage>{parts}</ColumnsPage> : parts}
    </PlacePage>
  );
};

const LookingBack = () => {
  const { diary } = useApp();
  useEffect(preloadChart, []);
  const span = useDiarySpan();
  if (span === undefined) return <Opening />;
  return (
    <>
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} beside={diary.beside} />}
      <Unreadable />
      {span ? <ChartsView diary={span} /> : diary.status === 'ready' && <Empty />}
    </>
  );
};

/** Said before anything else that the diary shows. */
const Unreadable = () => {
  const { words, diary } = useApp();
  return diary.status === 'ready' && diary.unreadable > 0 && <StateCard icon="box" heading={words.diary.unreadable(diary.unreadable)} />;
};

const Opening = () => <p className="muted" role="status">{useApp().words.common.opening}</p>;

const Written = () => {
  const { diary } = useApp();
  const span = useDiarySpan();
  const [params] = useSearchParams();
  if (diary.status === 'opening' || span === undefined) return <Opening />;
  const day = params.get('day') ?? '';
  const asked = isCivilDay(day) ? day : null;
  return (
    <>
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} beside={diary.beside} />}
      <Unreadable />
      {span ? <DayList key={asked} diary={span} asked={asked} /> : <><Lost days={null} />{diary.status === 'ready' && <Empty />}</>}
    </>
  );
};

const Empty = () => {
  const { title, text, button } = useApp().words.diary.empty;
  return (
    <StateCard icon="diary" heading={title} note={text} plum>
      <Button icon="thermometer" act={{ href: '/temperature' }}>
        {button}
      </Button>
    </StateCard>
  );
};
