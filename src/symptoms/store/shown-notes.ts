/**
 * A note, made in the same moment in which a warning is drawn, that it was shown. The row that says so reaches the disk some
 * time later; where the page is gone by then, the next start writes it from here.
 */
import { parseRow } from '#symptoms/row-schema.ts';
import type { NewRow } from '#symptoms/row.ts';
import { keepSmall } from './keep-small.ts';

export type ShownNote = NewRow<'shown'>;

const key = 'day-by-day.shown';
/** More would mean that none of them could be written for long; the newest matter most. */
const most = 40;
const nowhere = { id: 'note', diaryId: 'note', deviceId: 'note', seq: 1, app: 'note', ruleSet: 'note' };

const nameOf = ({ answers }: ShownNote): string => [answers.rule, answers.level, ...answers.rests].join(' ');

const noteOf = (value: unknown): readonly ShownNote[] => {
  if (typeof value !== 'object' || value === null) return [];
  const parsed = parseRow({ ...value, ...nowhere });
  if (!('row' in parsed) || parsed.row.kind !== 'shown') return [];
  const { kind, observedAt, recordedAt, zone, civilDay, by, asked, answers } = parsed.row;
  return [{ kind, observedAt, recordedAt, zone, civilDay, by, asked, answers }];
};

const write = (notes: readonly ShownNote[]): void => {
  try {
    if (notes.length === 0) localStorage.removeItem(key);
    else keepSmall(key, notes.slice(-most));
  } catch {
    // Storage blocked or full: the row itself is on its way.
  }
};

/** @returns the warnings that were shown and of which no row is known to be kept; what cannot be read is left out. */
export const readShownNotes = (): readonly ShownNote[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap(noteOf) : [];
  } catch {
    return [];
  }
};

/** One of the same warning that is there already stays: it was shown first then. */
export const keepShownNote = (note: ShownNote): void => {
  const notes = readShownNotes();
  if (!notes.some((other) => nameOf(other) === nameOf(note))) write([...notes, note]);
};

export const dropShownNote = (note: ShownNote): void => write(readShownNotes().filter((other) => nameOf(other) !== nameOf(note)));
