import { useState } from 'react';
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
import { useWholeDiary, type WholeDiary } from '#app/use-whole-diary.ts';

/** The diary as a file for a spreadsheet. */
export const TablePage = () => {
  const { words, diary } = useApp();
  const { table } = words;
  const whole = useWholeDiary();
  return (
    <PlacePage title={table.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={table.title} />
      <StateCard icon="list" plum heading={table.row.note} note={table.what}>
        <Bullets items={[table.notLocked, table.notBackup]} />
      </StateCard>
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} />}
      {diary.status !== 'failed' && !whole && <p role="status">{words.common.opening}</p>}
      {/* A diary that did not open has no table: what it lacks would read as calm. */}
      {diary.status === 'ready' && whole && <Whole whole={whole} />}
    </PlacePage>
  );
};

/** The page promises every answer, so it says which it cannot give, and so does the file. */
const Whole = ({ whole: { rows, unread } }: { readonly whole: WholeDiary }) => {
  const { table } = useApp().words;
  const missing = useMissing(unread, null);
  return (
    <>
      {missing.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {rows.length + missing.length === 0 ? <p className="muted">{table.empty}</p> : <Ready key={`${rows.length} ${missing.join(' ')}`} rows={rows} missing={missing} />}
    </>
  );
};

type ReadyProps = Pick<WholeDiary, 'rows'> & { readonly missing: readonly string[] };

/** Made once for these rows: a diary of fifteen years takes a second. */
const Ready = ({ rows, missing }: ReadyProps) => {
  const { words, format, treatment, now } = useApp();
  const { cellsGiven } = treatment;
  const [content] = useState(() =>
    csvOf(rows, csvNames(words), {
      decimal: format.number(0.5).includes(',') ? ',' : '.',
      cellsGiven: cellsGiven === 'unknown' || cellsGiven === 'not-yet' ? null : (cellsGiven ?? null),
      missing,
    }),
  );
  return <SaveFile label={words.table.save} file={{ name: `${words.table.fileName}-${now.civilDay}.csv`, type: 'text/csv', content }} />;
};
