import { isEntry, type Row } from '#symptoms/row.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';
import { useAnswerWords } from './answer-words.ts';

/** What this phone could not keep, so that it can be written on paper. The advice still counts. */
export const UnsavedCard = () => {
  const { words, unsaved, format } = useApp();
  const answerWords = useAnswerWords();
  const { notSaved } = words.checkIn;
  const entries = unsaved.filter(isEntry);
  if (entries.length === 0) return null;
  const valueOf = (row: Extract<Row, { asked: readonly string[] }>): string =>
    isEntry(row) ? format.list(answerWords(row.answers)) || words.checkIn.saved.noneTicked : '';
  return (
    <StateCard icon="box" heading={notSaved.title} note={notSaved.stillCounts}>
      {entries.map((row) => (
        <p key={row.id}>
          <strong>{notSaved.write(valueOf(row), format.time(row.observedAt))}</strong>
        </p>
      ))}
    </StateCard>
  );
};
