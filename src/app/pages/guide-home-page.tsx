import { chapters, isPageId, placeOf, type Chapter } from '#content/guide/chapters.ts';
import { productPageOf } from '#content/guide/product-pages.ts';
import { questionsOf } from '#symptoms/question.ts';
import { ChapterTrail } from '#ui/chapter-trail.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { Tag } from '#ui/tag.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { pageForToday } from '#app/guide/page-for-today.ts';
import { TodayCard } from '#app/guide/today-card.tsx';
import { chapterState, resumeAt } from '#app/guide/trail.ts';
import { allPages } from '#app/guide/all-pages.ts';
import { useReadingMarks } from '#app/guide/use-reading-marks.ts';

/** The way into the guide: When to call first, the page for today, then the chapters as a trail. */
export const GuideHomePage = () => {
  const { words } = useApp();
  const { guide } = words;
  const marks = useReadingMarks();
  const chapterNote = useChapterNote();
  return (
    <PlacePage title={guide.title} place="guide">
      <PageHeader title={guide.title} end={<Tag icon="box">{guide.worksOffline}</Tag>} />
      <RowList>
        <Row act={{ href: '/guide/when-to-call' }} icon="phone" title={guide.pinned} note={guide.pinnedHint} />
        <Row act={{ href: '/guide/search' }} icon="search" title={words.search.title} />
      </RowList>
      <TodayCard />
      <GoOn />
      <h2>{guide.allChapters}</h2>
      <ChapterTrail
        label={guide.allChapters}
        chapters={chapters.map((chapter) => ({
          title: guide.chapters[chapter.id].title,
          note: chapterNote(chapter),
          href: `/guide/${chapter.id}`,
          state: chapterState(chapter, marks),
        }))}
      />
      <Own />
    </PlacePage>
  );
};

/** @returns where a reader stands in a chapter, in words. */
const useChapterNote = () => {
  const { guide, reading } = useApp().words;
  const marks = useReadingMarks();
  return (chapter: Chapter): string => {
    const count = guide.pageCount(chapter.pages.length);
    const now = resumeAt(marks);
    const place = now && placeOf(now);
    switch (chapterState(chapter, marks)) {
      case 'read':
        return reading.wasRead(count);
      case 'now':
        return place ? reading.readingNow(guide.pageOf(place.page, place.of)) : count;
      case 'new':
        return count;
    }
  };
};

/** The page that was left half-way, and the page of one's own product. */
const GoOn = () => {
  const { words, treatment, day } = useApp();
  const { guide, reading } = words;
  const left = resumeAt(useReadingMarks());
  // The card above already leads there.
  const page = left === pageForToday(day, treatment) ? null : left;
  const product = productPageOf(treatment.product ?? '');
  if (!page && !product) return null;
  return (
    <RowList>
      {page && <Row act={{ href: `/guide/${page}` }} icon="guide" title={reading.goOn(guide.pages[page])} note={reading.whereYouWere} />}
      {product && <Row act={{ href: `/guide/${product}` }} icon="info" title={guide.pages[product]} note={reading.yourProduct} />}
    </RowList>
  );
};

/** The rehearsal, what this reader keeps here, and what goes on paper. */
const Own = () => {
  const { words, diary } = useApp();
  const { reading, asking, rehearsal, paper } = words;
  const saved = useReadingMarks().saved.filter(isPageId).length;
  const questions = diary.status === 'opening' ? 0 : questionsOf(diary.rows).length;
  return (
    <RowList>
      <Row act={{ href: '/guide/practice' }} icon="question" title={rehearsal.title} note={rehearsal.hint} />
      <Row act={{ href: '/guide/saved' }} icon="bookmark" title={reading.savedPages} {...(saved > 0 ? { note: reading.savedCount(saved) } : {})} />
      <Row act={{ href: '/guide/ask' }} icon="list" plum title={asking.title} {...(questions > 0 ? { note: asking.count(questions) } : {})} />
      <Row act={{ href: '/guide/paper' }} icon="print" title={paper.checkIn} note={paper.checkInHint} />
      <Row act={{ href: '/guide/print' }} icon="print" title={paper.printGuide} note={paper.wholeGuideHint(allPages.length)} />
    </RowList>
  );
};
