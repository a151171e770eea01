import type { DataIssue } from '#rules/types.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';

/** What was read in another way than it was typed, or could not be used: asked back, after it was acted on. */
export const DataIssueCards = ({ issues }: { readonly issues: readonly DataIssue[] }) => {
  const { words, diary } = useApp();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  return issues
    // A date later than now is asked about with the clock.
    .filter(({ code, rowId }) => code !== 'date-implausible' && rows.some(({ id }) => id === rowId))
    .map(({ code, rowId }) => (
      <StateCard key={`${code} ${rowId}`} icon="question" heading={words.dataIssues[code].title} note={words.dataIssues[code].text}>
        <Button kind="secondary" act={{ href: `/diary/entry/${rowId}` }}>
          {words.alert.changeEntry}
        </Button>
      </StateCard>
    ));
};
