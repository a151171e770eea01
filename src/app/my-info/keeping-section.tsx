import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** What can be taken along and looked after. */
export const KeepingSection = () => {
  const { words } = useApp();
  const { table } = words;
  return (
    <RowList>
      <Row act={{ href: '/table' }} icon="list" plum title={table.row.title} note={table.row.note} />
    </RowList>
  );
};
