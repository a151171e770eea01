import { chapters, type Chapter } from '#content/guide/chapters.ts';
import { ChapterTrail } from '#ui/chapter-trail.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { Tag } from '#ui/tag.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

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
    </PlacePage>
  );
};
