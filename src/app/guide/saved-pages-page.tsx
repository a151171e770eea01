import { isPageId, placeOf } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { useReadingMarks } from './use-reading-marks.ts';

/** The pages that were saved on this phone, in the order of saving. */
export const SavedPagesPage = () => {
  const { guide, reading } = useApp().words;
  const saved = useReadingMarks().saved.filter(isPageId);
  const chapterOf = (id: (typeof saved)[number]): string => {
    const place = placeOf(id);
    return place ? guide.chapters[place.chapter].title : '';
  };
  return (
    <PlacePage title={reading.savedPages} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.title} />
      <PageHeader title={reading.savedPages} />
      {saved.length === 0 ? (
        <StateCard icon="bookmark" heading={reading.noneSaved} note={reading.noneSavedHint} />
      ) : (
        <RowList label={reading.savedPages}>
          {saved.map((id) => (
            <Row key={id} act={{ href: `/guide/${id}` }} icon="guide" title={guide.pages[id]} note={chapterOf(id)} />
          ))}
        </RowList>
      )}
    </PlacePage>
  );
};
