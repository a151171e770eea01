import type { PageId } from '#content/guide/chapters.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** The pages of the guide that explain what was entered. */
export const ExplainingRows = ({ pages }: { readonly pages: readonly PageId[] }) => {
  const { guide, reading } = useApp().words;
  if (pages.length === 0) return null;
  return (
    <RowList label={reading.aboutThis}>
      {pages.map((page) => (
        <Row key={page} act={{ href: `/guide/${page}` }} icon="guide" title={guide.pages[page]} note={reading.aboutThis} />
      ))}
    </RowList>
  );
};
