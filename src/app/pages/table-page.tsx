import { useState } from 'react';
import type { Row } from '#symptoms/row.ts';
import { csvOf } from '#sharing/csv.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { csvNames } from '#app/keeping/csv-names.ts';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { useMissing } from '#app/report/use-missing.ts';
import { SaveFile } from '#app/save-file/save-file.tsx';
import { useWholeDiary } from '#app/use-whole-diary.ts';

/** The diary as a file for a spreadsheet. */
export const TablePage = () => {
  const { words, diary } = useApp();
  const { table } = words;
  const rows = useWholeDiary();
  return (
    <PlacePage title={table.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={table.title} />
      <StateCard icon="list" plum heading={table.row.note} note={table.what}>
        <Bullets items={[table.notLocked, table.notBackup]} />
      </StateCard>
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} />}
      {diary.status !== 'failed' && !rows && <p role="status">{words.common.opening}</p>}
      {rows?.length === 0 && <p className="muted">{table.empty}</p>}
      {rows && rows.length > 0 && <Missing />}
      {rows && rows.length > 0 && <Ready key={rows.length} rows={rows} />}
    </PlacePage>
  );
};

/** The page promises every answer, so it says which it cannot give. */
const Missing = () => {
  const { report } = useApp().words;
  const { unreadable, lost } = useMissing();
  return (
    <>
      {unreadable > 0 && <p>{report.unreadable(unreadable)}</p>}
      {lost > 0 && <p>{report.lost(lost)}</p>}
    </>
  );
};

/** Made once for these rows: a diary of fifteen years takes a second. */
const Ready = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { words, format, treatment, now } = useApp();
  const { cellsGiven } = treatment;
  const [content] = useState(() =>
    csvOf(rows, csvNames(words), {
      decimal: format.number(0.5).includes(',') ? ',' : '.',
      cellsGiven: cellsGiven === 'unknown' || cellsGiven === 'not-yet' ? null : (cellsGiven ?? null),
    }),
  );
  return <SaveFile label={words.table.save} file={{ name: `${words.table.fileName}-${now.civilDay}.csv`, type: 'text/csv', content }} />;
};
