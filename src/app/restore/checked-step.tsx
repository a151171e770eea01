import type { BackupContent } from '#sharing/backup-content.ts';
import { countsOf, sumOf, type Preview } from '#sharing/backup-summary.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { readonly content: BackupContent; readonly preview: Extract<Preview, { state: 'fits' }>; /** It was brought back on trial. */ readonly tried: boolean };

/** What the file holds, and what on this phone it does not. Nothing was changed. */
export const CheckedStep = ({ content, preview, tried }: Props) => {
  const { words, format } = useApp();
  const { checked, preview: say } = words.restore;
  const lacking = sumOf(preview.after) - sumOf(preview.inFile);
  return (
    <StateCard icon="check" plum heading={checked.title} note={say.madeAt(`${format.date(content.madeAt.slice(0, 10))}, ${format.time(content.madeAt)}`)}>
      <p>{checked.text(countsOf(content.rows, content.unread.length))}</p>
      <p>{lacking > 0 ? checked.notInIt(lacking) : checked.complete}</p>
      {!tried && <p>{checked.notTried}</p>}
    </StateCard>
  );
};
