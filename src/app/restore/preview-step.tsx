import { sumOf, type Counts, type Whose } from '#sharing/backup-summary.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CountTable } from '#ui/count-table.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import type { Fits, Other } from './look-into.ts';

const lines = ['entries', 'checks', 'calls', 'unread'] as const satisfies readonly (keyof Counts)[];

/** Whose it is and from when to when, in one line. */
const useWhose = () => {
  const { words, format } = useApp();
  const { otherDiary } = words.restore;
  return ({ name, from, to }: Whose): string => {
    const span = from === null || to === null ? otherDiary.empty : otherDiary.span(format.date(from), format.date(to));
    return `${name ?? otherDiary.noName} · ${span}`;
  };
};

type Props = { readonly preview: Fits; /** The diary of this phone opened. */ readonly compared: boolean; readonly onAdd: () => void; readonly onCancel: () => void };

/** Counts before anything changes. */
export const PreviewStep = ({ preview, compared, onAdd, onCancel }: Props) => {
  const { words, format } = useApp();
  const { preview: say } = words.restore;
  const whose = useWhose();
  const { inFile, added, addedCounts, differ } = preview;
  const rows = sumOf(addedCounts);
  const same = sumOf(inFile) - rows;
  const settings = added.length > rows;
  const file = { name: say.columns.file, counts: inFile };
  // What could not be counted is not shown as none.
  const columns = compared ? [{ name: say.columns.here, counts: preview.here }, file, { name: say.columns.after, counts: preview.after }] : [file];
  return (
    <>
      <StateCard icon="file" plum heading={say.madeAt(`${format.date(preview.madeAt.slice(0, 10))}, ${format.time(preview.madeAt)}`)} note={whose(preview.file)}>
        <CountTable
          caption={compared ? say.caption : say.columns.file}
          head={say.what}
          columns={columns.map(({ name }) => name)}
          rows={lines.map((line) => ({ name: say.rows[line], counts: columns.map(({ counts }) => format.number(counts[line])) }))}
        />
      </StateCard>
      <Card>
        {!compared && <p>{say.notCompared}</p>}
        {added.length === 0 ? (
          <p>{say.nothingNew}</p>
        ) : (
          <Bullets
            items={[
              ...(compared && rows > 0 ? [<><strong>{say.added(rows)}</strong> {same > 0 && say.same(same)}</>] : []),
              ...(settings ? [say.settingsToo] : []),
              say.kept,
              ...(differ > 0 ? [say.differ(differ)] : []),
            ]}
          />
        )}
      </Card>
      {added.length > 0 && (
        <Button size="tall" act={{ onTap: onAdd }}>
          {compared && rows > 0 ? say.add(rows) : say.addAll}
        </Button>
      )}
      <Button kind="secondary" act={{ onTap: onCancel }}>
        {say.cancel}
      </Button>
    </>
  );
};

/** Two people are never mixed: both are named, and nothing happens. */
export const OtherDiaryCard = ({ preview }: { readonly preview: Other }) => {
  const { otherDiary } = useApp().words.restore;
  const whose = useWhose();
  const { here, file } = preview;
  const named = (one: Whose): string => (here.name === file.name ? `${whose(one)} · ${otherDiary.mark(one.diaryId.slice(-4).toUpperCase())}` : whose(one));
  return (
    <StateCard icon="people" heading={otherDiary.title} note={otherDiary.text}>
      <FactList
        facts={[
          { term: otherDiary.here, detail: named(here) },
          { term: otherDiary.file, detail: named(file) },
        ]}
      />
      <p>{otherDiary.whatNow}</p>
    </StateCard>
  );
};
