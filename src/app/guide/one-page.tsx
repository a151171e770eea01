import { useEffect } from 'react';
import { placeOf, type PageId } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { SignsHere } from '#app/signs/signs-here.tsx';
import { NotOpened } from './not-opened.tsx';
import { PageBody } from './page-body.tsx';
import { useGuidePages } from './use-guide-pages.ts';
import { markOpened } from './use-reading-marks.ts';

/** One idea: its title and its place in the chapter are there at once, the text comes in its own chunk. */
export const OnePage = ({ id }: { readonly id: PageId }) => {
  const { words } = useApp();
  const { guide } = words;
  const opened = useGuidePages(id);
  const place = placeOf(id);
  useEffect(() => markOpened(id), [id]);
  return (
    <PlacePage title={guide.pages[id]} place="guide">
      {place && (
        <BackHeader
          act={{ href: `/guide/${place.chapter}` }}
          label={guide.chapters[place.chapter].title}
          end={<span className="small muted">{guide.pageOf(place.page, place.of)}</span>}
        />
      )}
      <PageHeader title={guide.pages[id]} />
      {opened.status === 'opening' && <p role="status">{words.common.opening}</p>}
      {opened.status === 'failed' && <NotOpened tryAgain={opened.tryAgain} />}
      {opened.status === 'ready' && opened.pages.map((one) => <PageBody key={one.id} id={one.id} page={one.page} />)}
      {opened.status === 'ready' && <SignsHere id={id} />}
      {place && <Onward place={place} />}
    </PlacePage>
  );
};

/** The next page of the chapter, or back to the chapter; the page before as a small way. */
const Onward = ({ place }: { readonly place: NonNullable<ReturnType<typeof placeOf>> }) => {
  const { guide, reading } = useApp().words;
  return (
    <>
      {place.next ? (
        <Button act={{ href: `/guide/${place.next}` }}>{guide.next(guide.pages[place.next])}</Button>
      ) : (
        <Button act={{ href: `/guide/${place.chapter}` }}>{reading.backTo(guide.chapters[place.chapter].title)}</Button>
      )}
      {place.previous && (
        <TextLink act={{ href: `/guide/${place.previous}` }} icon="left">
          {guide.previous(guide.pages[place.previous])}
        </TextLink>
      )}
    </>
  );
};
