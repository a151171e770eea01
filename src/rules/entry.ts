/** The rows that carry signs, made ready for the rules: read, dated, mistakes folded in. */
import { signCodes } from '#symptoms/catalogue.ts';
import { daysBetween } from '#symptoms/civil-day.ts';
import { takenBack } from '#symptoms/corrections.ts';
import { msOf } from '#symptoms/moment.ts';
import { isEntry, type By, type CivilDay, type EntryRow, type Instant, type Row, type SignAnswers, type TreatmentAnswers } from '#symptoms/row.ts';
import { dayNumber } from '#symptoms/treatment.ts';
import { isMeasured, readingsOf, type Readings } from './readings.ts';
import type { DataIssue, DataIssueCode, Now } from './types.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export type Entry = {
  readonly rowId: string;
  readonly at: Instant;
  /** Elapsed milliseconds since 1970, for hours. Days come from `civilDay`. */
  readonly ms: number;
  readonly civilDay: CivilDay;
  /** Days since the cells were given on that day; null when unknown. */
  readonly day: number | null;
  readonly by: By;
  readonly asked: readonly string[];
  readonly answers: SignAnswers;
  readonly readings: Readings;
  /** Marked as a mistake, and no better entry is there yet: it still adds its signs (counting rule 4). */
  readonly open: boolean;
  readonly issues: readonly DataIssue[];
};

/** An entry dated later than now may be a clock change or a journey; beyond this it is not evaluated. */
const futureMs = 12 * hourMs;
/** How much later than a mistaken entry a better one may be. */
const betterWithinHours = 2;

/**
 * At most so many days before: by the clock or by the calendar, so that a night of 25 hours takes nothing away.
 * @param now not before `then`
 */
export const isWithinDays = (then: Pick<Entry, 'ms' | 'civilDay'>, now: Pick<Entry, 'ms' | 'civilDay'>, days: number): boolean =>
  now.ms - then.ms <= days * dayMs || daysBetween(then.civilDay, now.civilDay) < days;

type Said = Pick<Entry, 'rowId' | 'by' | 'asked' | 'answers' | 'open'>;
/** NaN for a time that cannot be read. */
type Timed = { readonly row: EntryRow; readonly ms: number };
type Dated = Pick<Entry, 'at' | 'ms' | 'civilDay' | 'day'>;

/**
 * What was typed is read once, when a rule first looks: most rows of three months are too old for that. Written
 * out, because spreading objects for every row took much of the time of an assessment.
 * @param further what is wrong with the entry beside its measurements
 */
export const entryFrom = (said: Said, dated: Dated, further: readonly DataIssueCode[] = []): Entry => {
  let read: ReturnType<typeof readingsOf> | undefined;
  return {
    rowId: said.rowId, by: said.by, asked: said.asked, answers: said.answers, open: said.open,
    at: dated.at, ms: dated.ms, civilDay: dated.civilDay, day: dated.day,
    get readings() {
      read ??= readingsOf(said.answers);
      return read.readings;
    },
    get issues() {
      read ??= readingsOf(said.answers);
      return [...read.issues, ...further].map((code) => ({ code, rowId: said.rowId }));
    },
  };
};

/** An entry dated later than now counts as made now. */
const entryOf = ({ row, ms }: Timed, treatment: TreatmentAnswers, now: Now, nowMs: number, open: boolean): Entry => {
  const later = ms > nowMs;
  const civilDay = later ? now.civilDay : row.civilDay;
  return entryFrom(
    { rowId: row.id, by: row.by, asked: row.asked, answers: row.answers, open },
    { at: row.observedAt, ms: Math.min(ms, nowMs), civilDay, day: dayNumber(treatment, civilDay) },
    [...(later ? (['date-implausible'] as const) : []), ...(open ? (['retraction-open'] as const) : [])],
  );
};

/** Measured again with a usable value, or asked again: an entry of a dose alone says nothing of a pain in the chest. */
const saysAsMuch = (better: Entry, mistaken: Entry): boolean =>
  signCodes.every((code) => {
    const said = mistaken.answers[code];
    if (isMeasured(code)) return said === undefined || better.readings[code] !== undefined;
    return said === undefined || said === false || said === 'none' || better.answers[code] !== undefined || better.asked.includes(code);
  });

/**
 * Counting rule 4: dated at the same time or up to 2 h later, every measurement again and usable, a caregiver's only by a
 * caregiver. @param hoursLater as they are dated, also beyond now
 */
const isBetter = (better: Entry, mistaken: Entry, hoursLater: number): boolean =>
  hoursLater >= 0 && hoursLater <= betterWithinHours && (mistaken.by === 'patient' || better.by !== 'patient') && saysAsMuch(better, mistaken);

const inTime = (a: Entry, b: Entry): number => a.ms - b.ms || Number(a.rowId > b.rowId) - Number(a.rowId < b.rowId);

/**
 * @param since entries before this (milliseconds since 1970) are left out
 * @returns the entries that count, oldest first, and the issues of rows that cannot be dated
 */
export const entriesOf = (
  rows: readonly Row[],
  treatment: TreatmentAnswers,
  now: Now,
  since: number,
): { entries: readonly Entry[]; undated: readonly DataIssue[] } => {
  const nowMs = msOf(now.instant);
  const isRecent = (ms: number): boolean => !(ms < since);
  const inReach = rows.filter((row) => row.removes !== undefined || row.replaces !== undefined || isRecent(msOf(row.observedAt)));
  const unique = [...new Map(inReach.map((row) => [row.id, row])).values()];
  // A row that marks another as a mistake says nothing of its own: it is no entry, and no better one.
  const own = unique.filter(isEntry).filter((row) => row.removes === undefined);
  const recent = own.map((row): Timed => ({ row, ms: msOf(row.observedAt) })).filter(({ ms }) => isRecent(ms));
  const isDated = ({ ms }: Timed): boolean => ms - nowMs <= futureMs;
  const taken = takenBack(unique);
  const all = recent.filter(isDated).map((one) => entryOf(one, treatment, now, nowMs, taken.has(one.row.id))).toSorted(inTime);
  const standing = all.filter((entry) => !entry.open);
  const dated = new Map(recent.map(({ row, ms }) => [row.id, ms]));
  const hoursBetween = (entry: Entry, later: Entry): number => ((dated.get(later.rowId) ?? later.ms) - (dated.get(entry.rowId) ?? entry.ms)) / hourMs;
  return {
    entries: all.filter((entry) => !entry.open || !standing.some((other) => isBetter(other, entry, hoursBetween(entry, other)))),
    undated: recent
      .filter((one) => !isDated(one))
      .map(({ row }) => ({ code: 'date-implausible', rowId: row.id }) as const)
      .toSorted((a, b) => Number(a.rowId > b.rowId) - Number(a.rowId < b.rowId)),
  };
};
