import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useShell } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

/** With very large text the bar has room for three places; the other two are here. */
export const MenuPage = () => {
  const { words } = useShell();
  const { bar } = words.common;
  return (
    <PlacePage title={bar.menu}>
      <PageHeader title={bar.menu} />
      <RowList label={bar.menu}>
        <Row act={{ href: '/diary' }} icon="diary" title={bar.diary} />
        <Row act={{ href: '/guide' }} icon="guide" title={bar.guide} />
        <Row act={{ href: '/info' }} icon="me" title={bar.info} />
      </RowList>
    </PlacePage>
  );
};
