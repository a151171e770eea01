import { msOf } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';

/** So long after it was written down an entry is undone from the page that shows it (design, section 6). */
const undoMs = 24 * 3_600_000;

/** Leads to one question, so that a stray touch undoes nothing. */
export const UndoLink = ({ row }: { readonly row: Row }) => {
  const { words, format, now, unsaved } = useApp();
  const isOld = now.ms - msOf(row.recordedAt) >= undoMs;
  if (isOld || unsaved.some(({ id }) => id === row.id)) return null;
  return (
    <TextLink icon="undo" act={{ href: `/diary/entry/${row.id}?undo` }}>
      {words.add.undo}
      <span className="unseen">: {words.diary.entry.title(format.time(row.observedAt))}</span>
    </TextLink>
  );
};
