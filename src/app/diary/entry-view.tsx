/** One entry of the diary with all that was said about it since: old values struck and readable, mistakes, warnings shown. */
import type { ReactNode } from 'react';
import { levels, type Level } from '#rules/types.ts';
import type { HistoryEntry } from '#symptoms/history.ts';
import type { Instant, Row } from '#symptoms/row.ts';
import { EntryCard, OldValue, ShownLine } from '#ui/entry-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { useSpeakerName } from '#app/speaker-name.ts';
import { useEntryText } from './entry-text.ts';
import { isMadeLater } from './made-later.ts';
import { VoiceNote } from './voice-note.tsx';

/** “2:45 am” on the entry's own day, else with the date. */
const useWhen = () => {
  const { format } = useApp();
  return (instant: Instant, row: Row): string =>
    instant.slice(0, 10) === row.civilDay ? format.time(instant) : `${format.shortDate(instant.slice(0, 10))}, ${format.time(instant)}`;
};

type Props = {
  readonly entry: HistoryEntry;
  /** Where the other person's entries stand; without them, those of the last weeks. */
  readonly rows?: readonly Row[];
  /** What can be done with a row that stands. */
  readonly renderActions?: (row: Row) => ReactNode;
};

/** More than one card only where two phones corrected the same entry: both stay in sight. */
export const EntryView = ({ entry, rows, renderActions }: Props) => (
  <>
    {entry.standing.map((row) => (
      <Standing key={row.id} entry={entry} row={row} rows={rows}>
        {renderActions?.(row)}
      </Standing>
    ))}
  </>
);

const sentence = (phrases: readonly string[]): string => phrases.map((phrase) => (/[.!?]$/u.test(phrase) ? phrase : `${phrase}.`)).join(' ');

type StandingProps = Pick<Props, 'entry'> & { readonly row: Row; readonly rows: readonly Row[] | undefined; readonly children: ReactNode };

const Standing = ({ entry, row, rows, children }: StandingProps) => {
  const { words, format, diary } = useApp();
  const speakerName = useSpeakerName();
  const entryText = useEntryText();
  const when = useWhen();
  const { first } = entry;
  const mistakes = entry.mistakes.filter((mark) => mark.removes === row.id);
  const { values, notes } = entryText(row);
  const issues = 'view' in diary && diary.view ? diary.view.assessment.dataIssues : [];
  const counts = issues.some((issue) => issue.code === 'retraction-open' && issue.rowId === row.id);
  return (
    <EntryCard by={first.by === 'patient' ? 'patient' : 'caregiver'} who={speakerName(first.by)} time={format.time(first.observedAt)}>
      {entry.corrected.map((old) => (
        <OldText key={old.id} old={old} now={values} />
      ))}
      {values.length > 0 && (
        <p>
          <strong>{mistakes.length > 0 ? <OldValue spoken={words.diary.mistakenValue}>{sentence(values)}</OldValue> : sentence(values)}</strong>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="small muted">
          {note}
        </p>
      ))}
      <VoiceNote row={row} rows={rows ?? (diary.status === 'opening' ? [] : diary.rows)} />
      {row !== first && <p className="small muted">{words.diary.correctedBy(speakerName(row.by), when(row.recordedAt, first))}</p>}
      {mistakes.map((mark) => (
        <p key={mark.id} className="small muted">
          {words.diary.mistakeBy(speakerName(mark.by), when(mark.recordedAt, first))} {counts && words.diary.stillCounts}
        </p>
      ))}
      {isMadeLater(first) && (
        <p className="small muted">{words.diary.entry.madeLater(when(first.recordedAt, first))}</p>
      )}
      <Shown entry={entry} />
      {children}
    </EntryCard>
  );
};

/** What an older row said and the one that holds now does not. */
const OldText = ({ old, now }: { readonly old: Row; readonly now: readonly string[] }) => {
  const { words } = useApp();
  const entryText = useEntryText();
  const { values } = entryText(old);
  const gone = values.filter((value) => !now.includes(value));
  return gone.length === 0 ? null : (
    <p>
      <OldValue spoken={words.diary.oldValue}>{sentence(gone)}</OldValue>
    </p>
  );
};

/** The highest level that was shown because of an entry, or null. */
export const highestShown = (entries: readonly HistoryEntry[]): Level | null =>
  levels.findLast((level) => entries.some((entry) => entry.shown.some(({ answers }) => answers.level === level))) ?? null;

export const useShownText = () => {
  const { words } = useApp();
  const emergencyNumber = useEmergencyNumber();
  return (level: Level): string => words.diary.shown(words.levels[level].heading(level === 'emergency' ? emergencyNumber : null));
};

const Shown = ({ entry }: { readonly entry: HistoryEntry }) => {
  const shownText = useShownText();
  const shown = levels.toReversed().filter((level) => entry.shown.some(({ answers }) => answers.level === level));
  return shown.map((level) => (
    <ShownLine key={level} level={level}>
      {shownText(level)}
    </ShownLine>
  ));
};
