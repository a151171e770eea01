import { countsOf, sumOf } from '#sharing/backup-summary.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import type { Step } from './use-restore.ts';

/** What the file holds, and what on this phone it does not. Nothing was changed. */
export const CheckedStep = ({ content, preview, compared, tried }: Omit<Extract<Step, { at: 'checked' }>, 'at'>) => {
  const { words, format } = useApp();
  const { checked, preview: say } = words.restore;
  const lacking = sumOf(preview.after) - sumOf(preview.inFile);
  return (
    <StateCard icon="check" plum heading={checked.title} note={say.madeAt(`${format.date(content.madeAt.slice(0, 10))}, ${format.time(content.madeAt)}`)}>
      <p>{checked.text(countsOf(content.rows, content.unread.length))}</p>
      {compared ? <p>{lacking > 0 ? checked.notInIt(lacking) : checked.complete}</p> : <p>{checked.notCompared}</p>}
      {!tried && <p>{checked.notTried}</p>}
    </StateCard>
  );
};
