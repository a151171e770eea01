import { isEntry } from '#symptoms/row.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';
import { useEntryText } from './diary/entry-text.ts';

/** What this phone could not keep, so that it can be written on paper. The advice still counts. */
export const UnsavedCard = () => {
  const { words, unsaved, format } = useApp();
  const entryText = useEntryText();
  const { notSaved } = words.checkIn;
  const entries = unsaved.filter(isEntry);
  if (entries.length === 0) return null;
  return (
    <StateCard icon="box" heading={notSaved.title} note={notSaved.stillCounts}>
      {entries.map((row) => {
        const { values, notes } = entryText(row);
        return (
          <p key={row.id}>
            <strong>{notSaved.write(format.list(values.length > 0 ? values : notes), format.time(row.observedAt))}</strong>
          </p>
        );
      })}
    </StateCard>
  );
};
