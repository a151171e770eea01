import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { pageForToday } from './page-for-today.ts';

/** On Today, when nothing is open: the page of the guide for this day. */
export const TodayGuideRows = () => {
  const { words, day, treatment } = useApp();
  const { guide, reading } = words;
  const page = pageForToday(day, treatment.target ?? 'unknown');
  return (
    <RowList>
      <Row act={{ href: `/guide/${page}` }} icon="guide" title={guide.pages[page]} note={reading.forToday(null)} />
    </RowList>
  );
};
