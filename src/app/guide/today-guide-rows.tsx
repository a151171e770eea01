import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { pageForToday } from './page-for-today.ts';
import { isOffered } from './rehearsal-offer.ts';
import { useReadingMarks } from './use-reading-marks.ts';

/** On Today, when nothing is open: the page of the guide for this day, and the rehearsal when it is time. */
export const TodayGuideRows = () => {
  const { words, day, treatment, now } = useApp();
  const { guide, reading, rehearsal } = words;
  const { practised } = useReadingMarks();
  const page = pageForToday(day, treatment);
  return (
    <RowList>
      <Row act={{ href: `/guide/${page}` }} icon="guide" title={reading.forToday(null)} note={guide.pages[page]} />
      {isOffered(day, practised, now.civilDay) && <Row act={{ href: '/guide/practice' }} icon="question" title={rehearsal.title} note={rehearsal.hint} />}
    </RowList>
  );
};
