import { placeOf } from '#content/guide/chapters.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { pageForToday } from './page-for-today.ts';
import { useReadingMarks } from './use-reading-marks.ts';

/** “For you today”: one page, chosen by the day and by the kind of cells. */
export const TodayCard = () => {
  const { words, day, treatment } = useApp();
  const { guide, reading, common } = words;
  const { read } = useReadingMarks();
  const page = pageForToday(day, treatment);
  const place = placeOf(page);
  return (
    <Card kind="tinted">
      <p className="eyebrow">{reading.forToday(day === null || day < 0 ? null : common.day(day))}</p>
      <h2>{guide.pages[page]}</h2>
      {place && <p className="muted">{guide.chapters[place.chapter].title}</p>}
      <Button act={{ href: `/guide/${page}` }}>{read.includes(page) ? reading.readAgain : reading.readIt}</Button>
    </Card>
  );
};
