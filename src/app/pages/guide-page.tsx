import { isChapterId, isPageId, placeOf, type PageId } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { ChapterPage } from '#app/guide/chapter-page.tsx';
import { PageBody } from '#app/guide/page-body.tsx';
import { useGuidePage } from '#app/guide/use-guide-page.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** @param page the id of a page or of a chapter, from the address */
export const GuidePage = ({ page }: { readonly page: string }) => {
  if (isPageId(page)) return <OnePage id={page} />;
  if (isChapterId(page)) return <ChapterPage id={page} />;
  return <NotFoundPage />;
};

/** One idea: its title and its place in the chapter are there at once, the text comes in its own chunk. */
const OnePage = ({ id }: { readonly id: PageId }) => {
  const { words } = useApp();
  const { guide } = words;
  const opened = useGuidePage(id);
  const place = placeOf(id);
  const title = guide.pages[id];
  return (
    <PlacePage title={title} place="guide">
      {place && (
        <BackHeader
          act={{ href: `/guide/${place.chapter}` }}
          label={guide.chapters[place.chapter].title}
          end={<span className="small muted">{guide.pageOf(place.page, place.of)}</span>}
        />
      )}
      <PageHeader title={title} />
      {opened.status === 'opening' && <p role="status">{words.common.opening}</p>}
      {opened.status === 'failed' && <NotOpened tryAgain={opened.tryAgain} />}
      {opened.status === 'ready' && <PageBody page={opened.page} />}
      {place?.next && <Button act={{ href: `/guide/${place.next}` }}>{guide.next(guide.pages[place.next])}</Button>}
      {place?.previous && (
        <TextLink act={{ href: `/guide/${place.previous}` }} icon="left">
          {guide.previous(guide.pages[place.previous])}
        </TextLink>
      )}
    </PlacePage>
  );
};

/** A text that does not come must not stand between a person and a call. */
const NotOpened = ({ tryAgain }: { readonly tryAgain: () => void }) => {
  const { words } = useApp();
  return (
    <>
      <StateCard icon="guide" heading={words.guide.notOpened}>
        <Button kind="secondary" act={{ onTap: tryAgain }}>
          {words.common.tryAgain}
        </Button>
      </StateCard>
      <EmergencyCalls tone="emergency" />
      <TeamCall />
    </>
  );
};
