import { chapters, type ChapterId, type PageId } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

const pagesOf = (id: ChapterId): readonly PageId[] => chapters.find((chapter) => chapter.id === id)?.pages ?? [];

/** The pages of a chapter. One that is still being written says so, and leads to When to call. */
export const ChapterPage = ({ id }: { readonly id: ChapterId }) => {
  const { words } = useApp();
  const { guide } = words;
  const { title, about } = guide.chapters[id];
  const pages = pagesOf(id);
  return (
    <PlacePage title={title} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.allChapters} />
      <PageHeader title={title} note={about} />
      {pages.length > 0 ? (
        <RowList label={title}>
          {pages.map((page, index) => (
            <Row key={page} act={{ href: `/guide/${page}` }} title={guide.pages[page]} note={guide.pageOf(index + 1, pages.length)} />
          ))}
        </RowList>
      ) : (
        <StateCard icon="pencil" heading={guide.beingWritten}>
          <Button act={{ href: '/guide/when-to-call' }}>{guide.untilThen}</Button>
        </StateCard>
      )}
    </PlacePage>
  );
};
