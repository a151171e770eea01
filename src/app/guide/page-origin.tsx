import type { ReadPage } from '#content/guide/page.ts';
import { sources } from '#content/guide/sources.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { NotReviewed } from '#ui/not-reviewed.tsx';
import { useApp } from '#app/app-context.ts';

/** Where a page comes from, who has looked at it, and until when it holds. */
export const PageOrigin = ({ page }: { readonly page: ReadPage }) => {
  const { words, format } = useApp();
  const { guide, reading } = words;
  const lines = page.sources.map((id) => {
    const { organisation, title, year } = sources[id];
    return guide.sourceLine(organisation, title, year);
  });
  return (
    <>
      <Disclosure icon="list" title={guide.sources} note={reading.sourceCount(lines.length)}>
        {/* Titles stay in the language of their documents. */}
        <div className="small" lang="en">
          <Bullets items={lines} />
        </div>
      </Disclosure>
      <NotReviewed>
        <p>{page.reviewed ? guide.reviewed(page.reviewed.by, format.fullDate(page.reviewed.on)) : guide.notReviewed}</p>
        <p className="small muted">{guide.nextReview(format.fullDate(page.nextReview))}</p>
      </NotReviewed>
    </>
  );
};
