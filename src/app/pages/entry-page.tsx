import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { WordsRow } from '#symptoms/corrections.ts';
import { entriesOf, type HistoryEntry } from '#symptoms/history.ts';
import { isEntry, type EntryRow, type Row } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button, ButtonPair } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { CorrectionForm } from '#app/diary/correction-form.tsx';
import { EntryView } from '#app/diary/entry-view.tsx';
import { hasMeasures } from '#app/diary/measure-corrections.tsx';
import { MistakeQuestion } from '#app/diary/mistake-question.tsx';
import { correctableSigns } from '#app/diary/sign-corrections.tsx';
import { WordsForm } from '#app/diary/words-form.tsx';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { EntrySigns } from '#app/signs/entry-signs.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { useWholeDiary } from '#app/use-whole-diary.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

/** The row is the one that stood when the form was opened: a try that could not be kept does not change what is corrected. */
type Doing = { readonly what: 'correct' | 'mistake'; readonly row: EntryRow | WordsRow };

const canChange = (row: Row): row is EntryRow | WordsRow => isEntry(row) || row.kind === 'note' || row.kind === 'visit';

/** One entry: what was written, what became of it, and the ways to put it right. */
export const EntryPage = ({ id }: { readonly id: string }) => {
  const { diary } = useApp();
  const rows = useWholeDiary()?.rows;
  const [chosen, setDoing] = useState<Doing | 'nothing' | null>(null);
  const undo = useSearchParams()[0].has('undo');
  if (diary.status === 'opening' || !rows) return <OpeningPage />;
  const entry = entriesOf(rows).find(({ first, standing, corrected, mistakes }) =>
    [first, ...standing, ...corrected, ...mistakes].some((row) => row.id === id),
  );
  const [only] = entry?.standing.filter(canChange) ?? [];
  const asked: Doing | null = undo && only && entry?.mistakes.length === 0 ? { what: 'mistake', row: only } : null;
  const doing = chosen === 'nothing' ? null : (chosen ?? asked);
  const onBack = (): void => setDoing('nothing');
  if (doing?.what === 'correct') {
    return isEntry(doing.row) ? <CorrectionForm key="correct" row={doing.row} onBack={onBack} /> : <WordsForm key="words" row={doing.row} onBack={onBack} />;
  }
  if (doing?.what === 'mistake') return <MistakeQuestion key="mistake" row={doing.row} onBack={onBack} />;
  if (entry) return <OneEntry key="entry" entry={entry} rows={rows} onDo={setDoing} />;
  return diary.status === 'failed' ? <DiaryFailed problem={diary.problem} beside={diary.beside} /> : <NotFoundPage />;
};

const DiaryFailed = (trouble: Parameters<typeof NotOpenCards>[0]) => {
  const { title } = useApp().words.diary;
  return (
    <PlacePage title={title} place="diary">
      <PageHeader title={title} />
      <NotOpenCards {...trouble} />
    </PlacePage>
  );
};

const OneEntry = ({ entry, rows, onDo }: { readonly entry: HistoryEntry; readonly rows: readonly Row[]; readonly onDo: (doing: Doing) => void }) => {
  const { words, format } = useApp();
  const { first } = entry;
  const title = words.diary.entry.title(format.time(first.observedAt));
  return (
    <PlacePage title={title} place="diary">
      <BackHeader act={{ href: `/diary?day=${first.civilDay}` }} label={words.diary.title} />
      <PageHeader title={title} note={format.capital(format.date(first.civilDay))} />
      <UnsavedCard />
      <EntryView entry={entry} rows={rows} renderActions={(row) => <Actions row={row} marked={entry.mistakes.length > 0} onDo={onDo} />} />
      <EntrySigns entry={entry} />
      <p className="small muted">{words.diary.correctHint}</p>
    </PlacePage>
  );
};

type ActionsProps = { readonly row: Row; readonly marked: boolean; readonly onDo: (doing: Doing) => void };

/** Nothing can be done with a row that this phone could not keep: it is nowhere to be named. */
const Actions = ({ row, marked, onDo }: ActionsProps) => {
  const { words, unsaved } = useApp();
  if (!canChange(row) || unsaved.some(({ id }) => id === row.id)) return null;
  const hasAnswers = !isEntry(row) || row.answers.temp !== undefined || correctableSigns(row.answers).length > 0 || hasMeasures(row.answers);
  return (
    <ButtonPair>
      {hasAnswers && (
        <Button kind="secondary" icon="pencil" act={{ onTap: () => onDo({ what: 'correct', row }) }}>
          {words.diary.correct}
        </Button>
      )}
      {!marked && (
        <Button kind="secondary" act={{ onTap: () => onDo({ what: 'mistake', row }) }}>
          {words.diary.markMistake}
        </Button>
      )}
    </ButtonPair>
  );
};
