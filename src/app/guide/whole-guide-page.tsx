import { chapters } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Prose } from '#ui/prose.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { allPages } from './all-pages.ts';
import { NotOpened } from './not-opened.tsx';
import { PageOrigin } from './page-origin.tsx';
import { PageText } from './page-text.tsx';
import { useGuidePages, type PlacedPage } from './use-guide-pages.ts';

/** Every page of the guide below one another: to be printed, or read through. */
export const WholeGuidePage = () => {
  const { words, format, now } = useApp();
  const { guide, paper } = words;
  const opened = useGuidePages(null);
  return (
    <PlacePage title={paper.wholeGuide} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.title} />
      <PageHeader title={paper.wholeGuide} note={paper.wholeGuideHint(allPages.length)} />
      {opened.status === 'opening' && <p role="status">{words.common.opening}</p>}
      {opened.status === 'failed' && <NotOpened tryAgain={opened.tryAgain} />}
      {opened.status === 'ready' && (
        <>
          <PrintButton kind="primary">{paper.print}</PrintButton>
          <p className="small muted">{paper.printedOn(format.fullDate(now.civilDay))}</p>
          {chapters.map(({ id }) => (
            <Chapter key={id} title={guide.chapters[id].title} pages={opened.pages.filter(({ chapter }) => chapter === id)} />
          ))}
        </>
      )}
    </PlacePage>
  );
};

const Chapter = ({ title, pages }: { readonly title: string; readonly pages: readonly PlacedPage[] }) => {
  const { guide } = useApp().words;
  return pages.map(({ id, page }) => (
    <section key={id} className="new-sheet" aria-label={guide.pages[id]}>
      <Prose>
        <p className="eyebrow">{title}</p>
        <h2 className="sheet-title">{guide.pages[id]}</h2>
        <PageText page={page} />
        <PageOrigin page={page} />
      </Prose>
    </section>
  ));
};
