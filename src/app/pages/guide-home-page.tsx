import { chapters, isPageId, type Chapter } from '#content/guide/chapters.ts';
import { questionsOf } from '#symptoms/question.ts';
import { ChapterTrail } from '#ui/chapter-trail.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { Tag } from '#ui/tag.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { useReadingMarks } from '#app/guide/use-reading-marks.ts';

/** What this reader keeps here: saved pages, and questions for the team. */
const Own = () => {
  const { words, diary } = useApp();
  const { reading, asking } = words;
  const saved = useReadingMarks().saved.filter(isPageId).length;
  const questions = diary.status === 'opening' ? 0 : questionsOf(diary.rows).length;
  return (
    <RowList>
      <Row act={{ href: '/guide/saved' }} icon="bookmark" title={reading.savedPages} {...(saved > 0 ? { note: reading.savedCount(saved) } : {})} />
      <Row act={{ href: '/guide/ask' }} icon="list" plum title={asking.title} {...(questions > 0 ? { note: asking.count(questions) } : {})} />
    </RowList>
  );
};

/** The way into the guide: When to call first, then the chapters in order. */
export const GuideHomePage = () => {
  const { words } = useApp();
  const { guide } = words;
  const noteOf = ({ pages }: Chapter): string => (pages.length > 0 ? guide.pageCount(pages.length) : guide.beingWritten);
  return (
    <PlacePage title={guide.title} place="guide">
      <PageHeader title={guide.title} end={<Tag icon="box">{guide.worksOffline}</Tag>} />
      <RowList>
        <Row act={{ href: '/guide/when-to-call' }} icon="phone" title={guide.pinned} note={guide.pinnedHint} />
      </RowList>
      <h2>{guide.allChapters}</h2>
      <ChapterTrail
        label={guide.allChapters}
        chapters={chapters.map((chapter) => ({
          title: guide.chapters[chapter.id].title,
          note: noteOf(chapter),
          href: `/guide/${chapter.id}`,
          state: 'new',
        }))}
      />
      <Own />
    </PlacePage>
  );
};
