import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

/** With very large text the bar has room for three places; the others are here, and the card. */
export const MenuPage = () => {
  const { words } = useApp();
  const { bar } = words.common;
  return (
    <PlacePage title={bar.menu}>
      <PageHeader title={bar.menu} />
      <RowList label={bar.menu}>
        <Row act={{ href: '/diary' }} icon="diary" title={bar.diary} />
        <Row act={{ href: '/guide' }} icon="guide" title={bar.guide} />
        <Row act={{ href: '/info' }} icon="me" title={bar.info} />
        <Row act={{ href: '/card' }} icon="info" title={words.card.title} />
      </RowList>
    </PlacePage>
  );
};
