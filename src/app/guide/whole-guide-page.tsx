import { chapters } from '#content/guide/chapters.ts';
import { sources, type Source } from '#content/guide/sources.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Prose } from '#ui/prose.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { allPages } from './all-pages.ts';
import { NotOpened } from './not-opened.tsx';
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
          <AllSources />
        </>
      )}
    </PlacePage>
  );
};

const Chapter = ({ title, pages }: { readonly title: string; readonly pages: readonly PlacedPage[] }) => {
  const { words, format } = useApp();
  const { guide } = words;
  return pages.map(({ id, page }) => (
    <section key={id} className="new-sheet" aria-label={guide.pages[id]}>
      <Prose>
        <p className="eyebrow">{title}</p>
        <h2 className="sheet-title">{guide.pages[id]}</h2>
        <PageText id={id} page={page} />
        <p className="small">
          {guide.sources}: {page.sources.join(', ')}. {page.reviewed ? guide.reviewed(page.reviewed.by, format.fullDate(page.reviewed.on)) : guide.notReviewed}{' '}
          {guide.nextReview(format.fullDate(page.nextReview))}
        </p>
      </Prose>
    </section>
  ));
};

/** Every source once, by the ids that stand under the pages. */
const AllSources = () => {
  const { guide } = useApp().words;
  const lines = Object.entries<Source>(sources).map(([id, { organisation, title, year }]) => `${id} · ${guide.sourceLine(organisation, title, year)}`);
  return (
    <section className="new-sheet">
      <h2>{guide.sources}</h2>
      {/* Titles stay in the language of their documents. */}
      <div className="small" lang="en">
        <Bullets items={lines} />
      </div>
    </section>
  );
};
