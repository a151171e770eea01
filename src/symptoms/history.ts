/** The diary as it is shown: days and entries, with every old value still readable, and the readings for the chart. */
import { daysFrom } from './civil-day.ts';
import { mayTakeBack } from './corrections.ts';
import { groupBy } from './group-by.ts';
import { inLogOrder } from './log-order.ts';
import { msOf } from './moment.ts';
import { readTemperature, type ReadTemperature } from './read-temperature.ts';
import { isEntry, type By, type CivilDay, type Instant, type Row, type RowKind, type RowOfKind, type TypedTemperature } from './row.ts';

/** One thing that was written down, with all that was said about it since. */
export type HistoryEntry = {
  /** As it was written first. */
  readonly first: Row;
  /** What holds now: the last correction, or the first row. More than one only when two phones corrected the same row. */
  readonly standing: readonly Row[];
  /** Values that were corrected, oldest first. */
  readonly corrected: readonly Row[];
  /** Rows that mark it as a mistake, oldest first. Empty once a correction came after. */
  readonly mistakes: readonly Row[];
  /** What the app showed because of it. */
  readonly shown: readonly RowOfKind<'shown'>[];
};

/** A day of the diary. Without entries, it is a day on which nothing was written. */
export type HistoryDay = { readonly civilDay: CivilDay; readonly entries: readonly HistoryEntry[] };

const notEntries: readonly RowKind[] = ['shown', 'treatment', 'limits'];

/** Settings and what the app showed are in the diary, and nothing that somebody wrote down. */
export const isWritten = (row: Row): boolean => !notEntries.includes(row.kind);

const isShown = (row: Row): row is RowOfKind<'shown'> => row.kind === 'shown';

/** The row that this one speaks of, if it may speak of it. */
const targetOf = (row: Row, byId: ReadonlyMap<string, Row>): Row | undefined => {
  const target = byId.get(row.replaces ?? row.removes ?? '');
  return target && target.id !== row.id && mayTakeBack(row.by, target) ? target : undefined;
};

/** Rows that speak of one another, by the row that was there first. In log order within. */
const families = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const firstOf = (row: Row): Row => {
    const seen = new Set<Row>();
    let first = row;
    // Rows that name each other in a ring cannot come from the app; a merged file may hold them.
    for (let next = targetOf(row, byId); next && !seen.has(next); next = targetOf(next, byId)) {
      seen.add(next);
      first = next;
    }
    return first;
  };
  return [...groupBy(inLogOrder(rows), firstOf).values()];
};

/** What was shown, by each of the rows that it rests on. */
type ShownBy = ReadonlyMap<string, readonly RowOfKind<'shown'>[]>;

const shownBy = (rows: readonly Row[]): ShownBy => {
  const pairs = rows.filter(isShown).flatMap((row) => row.answers.rests.map((id) => ({ id, row })));
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, named]) => [id, named.map(({ row }) => row)]));
};

const entryOf = (family: readonly Row[], shown: ShownBy): readonly HistoryEntry[] => {
  const byId = new Map(family.map((row) => [row.id, row]));
  const first = family.find((row) => !targetOf(row, byId));
  if (!first) return [];
  const values = family.filter((row) => row.removes === undefined || !targetOf(row, byId));
  const replaced = new Set(values.flatMap((row) => (row !== first && row.replaces !== undefined ? [row.replaces] : [])));
  const standing = values.filter((row) => !replaced.has(row.id));
  const removed = family.filter((row) => !values.includes(row));
  return [{
    first,
    standing,
    corrected: values.filter((row) => replaced.has(row.id)),
    mistakes: removed.filter((mark) => standing.some((row) => row.id === mark.removes)),
    shown: [...new Set(family.flatMap(({ id }) => shown.get(id) ?? []))],
  }];
};

/** Each instant is read once, however often it is compared. */
const newestFirst = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  entries
    .map((entry) => ({ entry, at: msOf(entry.first.observedAt), written: msOf(entry.first.recordedAt) }))
    .toSorted((a, b) => b.at - a.at || b.written - a.written)
    .map(({ entry }) => entry);

const daysOf = (present: readonly CivilDay[], today: CivilDay): readonly CivilDay[] => {
  const all = [...present, today].toSorted();
  return daysFrom(all[0] ?? today, all.at(-1) ?? today);
};

/** @returns what was written, newest first; settings and limits are not part of it. */
export const entriesOf = (rows: readonly Row[]): readonly HistoryEntry[] => {
  const shown = shownBy(rows);
  return newestFirst(families(rows.filter(isWritten)).flatMap((family) => entryOf(family, shown)));
};

/**
 * @param since the first day to show, where the rows are not all there are; without it that of the first entry
 * @returns every day from there to today (or to the last entry, should that be later), newest first, days without
 * entries among them; within a day the newest entry first. An empty diary has no days.
 */
export const historyOf = (rows: readonly Row[], today: CivilDay, since?: CivilDay): readonly HistoryDay[] => {
  const byDay = groupBy(entriesOf(rows), (entry) => entry.first.civilDay);
  if (byDay.size === 0 && since === undefined) return [];
  return daysOf(since === undefined ? [...byDay.keys()] : [since, ...[...byDay.keys()].filter((day) => day >= since)], today)
    .toReversed()
    .map((civilDay) => ({ civilDay, entries: byDay.get(civilDay) ?? [] }));
};

export type TemperaturePoint = ReadTemperature & {
  readonly rowId: string;
  readonly at: Instant;
  readonly by: By;
  readonly typed: TypedTemperature;
};
/** A day without points is a gap in the line. */
export type TemperatureDay = { readonly civilDay: CivilDay; readonly points: readonly TemperaturePoint[] };

const pointsOf = (row: Row): readonly TemperaturePoint[] => {
  const typed = isEntry(row) ? row.answers.temp : undefined;
  const read = typed && readTemperature(typed.text, typed.unit);
  return typed && read?.kind === 'read' ? [{ ...read, rowId: row.id, at: row.observedAt, by: row.by, typed }] : [];
};

/** @returns the rows that stand, oldest first: corrected values and mistakes are left out. */
export const standingRows = (rows: readonly Row[]): readonly Row[] =>
  entriesOf(rows).toReversed().filter((entry) => entry.mistakes.length === 0).flatMap((entry) => entry.standing);

/** @returns for each of the days the readings that stand, oldest first; texts that are no temperature are left out. */
export const temperatureDays = (rows: readonly Row[], days: readonly CivilDay[]): readonly TemperatureDay[] => {
  const byDay = groupBy(standingRows(rows), (row) => row.civilDay);
  return days.map((civilDay) => ({ civilDay, points: (byDay.get(civilDay) ?? []).flatMap(pointsOf) }));
};
