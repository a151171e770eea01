import type { Row } from '#symptoms/row.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useEntryText } from './entry-text.ts';

/** The phone could not keep it: what to write on paper. */
export const NotKept = ({ row }: { readonly row: Row }) => {
  const { words, format } = useApp();
  const entryText = useEntryText();
  const { notSaved } = words.checkIn;
  const { values, notes } = entryText(row);
  const said = format.list(values.length > 0 ? values : notes);
  return (
    <div role="alert">
      <StateCard icon="box" heading={notSaved.title} note={notSaved.stillCounts}>
        {row.removes === undefined && (
          <p>
            <strong>{notSaved.write(said, format.time(row.observedAt))}</strong>
          </p>
        )}
      </StateCard>
    </div>
  );
};
