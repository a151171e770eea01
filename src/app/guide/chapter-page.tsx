import { chapters, type ChapterId, type PageId } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { ChapterTrail } from '#ui/chapter-trail.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { pageState } from './trail.ts';
import { useReadingMarks } from './use-reading-marks.ts';

const pagesOf = (id: ChapterId): readonly PageId[] => chapters.find((chapter) => chapter.id === id)?.pages ?? [];

/** The pages of a chapter, in reading order. */
export const ChapterPage = ({ id }: { readonly id: ChapterId }) => {
  const { guide, reading } = useApp().words;
  const marks = useReadingMarks();
  const { title, about } = guide.chapters[id];
  const pages = pagesOf(id);
  const stateOf = (page: PageId, index: number) => {
    const state = pageState(page, marks);
    const place = guide.pageOf(index + 1, pages.length);
    return { state, note: { read: reading.wasRead(place), now: reading.readingNow(place), new: place }[state] };
  };
  return (
    <PlacePage title={title} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.allChapters} />
      <PageHeader title={title} note={about} />
      <ChapterTrail label={title} chapters={pages.map((page, index) => ({ title: guide.pages[page], href: `/guide/${page}`, ...stateOf(page, index) }))} />
    </PlacePage>
  );
};
