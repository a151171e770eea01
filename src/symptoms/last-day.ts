/** What was entered in the last 24 hours, and what in it is new or worse: for whoever has to be told. Pure. */
import { severities, sign, signCodes, type SignCode } from './catalogue.ts';
import { standingRows } from './history.ts';
import { msOf } from './moment.ts';
import { readTemperature } from './read-temperature.ts';
import { isEntry, type EntryRow, type Instant, type Row, type SignAnswers, type TemperatureUnit } from './row.ts';

const hourMs = 3_600_000;
/** How far back “in the days before” goes. */
const beforeHours = 48;

export type Reading = { readonly value: number; readonly unit: TemperatureUnit; readonly celsius: number; readonly fahrenheit: number; readonly at: Instant };

export type LastDay = {
  /** Entries that stand, oldest first. */
  readonly entries: readonly EntryRow[];
  /** The highest temperature, and the newest where that is another one. */
  readonly highest: Reading | null;
  readonly newest: Reading | null;
  /** Fever or pain medicine in the six hours before the newest entry that was asked about it; null when none was. */
  readonly medicine: { readonly taken: boolean; readonly agreed: boolean; readonly at: Instant } | null;
  /** Signs that are there, and that an entry of the days before says were absent or milder. */
  readonly changed: SignAnswers;
};

const readingOf = (row: EntryRow): readonly Reading[] => {
  const { temp } = row.answers;
  const read = temp && readTemperature(temp.text, temp.unit);
  return read?.kind === 'read' ? [{ value: read.value, unit: read.unit, celsius: read.celsius, fahrenheit: read.fahrenheit, at: row.observedAt }] : [];
};

/** 0: asked and not there. Null: not asked, or a sign that knows no more and less. */
const weightOf = (row: EntryRow, code: SignCode): number | null => {
  const { kind } = sign(code);
  const value = row.answers[code];
  if (kind === 'severity') {
    const at = severities.findIndex((severity) => severity === value);
    return at >= 0 ? at : row.asked.includes(code) ? 0 : null;
  }
  if (kind !== 'yes') return null;
  return value === true ? 1 : row.asked.includes(code) || value === false ? 0 : null;
};

const heaviest = (rows: readonly EntryRow[], code: SignCode): { readonly row: EntryRow; readonly weight: number } | null =>
  rows.reduce<{ readonly row: EntryRow; readonly weight: number } | null>((most, row) => {
    const weight = weightOf(row, code);
    return weight !== null && (most === null || weight >= most.weight) ? { row, weight } : most;
  }, null);

const changedIn = (now: readonly EntryRow[], before: readonly EntryRow[]): SignAnswers =>
  Object.fromEntries(
    signCodes.flatMap((code) => {
      const [most, earlier] = [heaviest(now, code), heaviest(before, code)];
      return most && earlier && most.weight > earlier.weight ? [[code, most.row.answers[code]] as const] : [];
    }),
  );

/** @param entries oldest first */
export const medicineIn = (entries: readonly EntryRow[]): LastDay['medicine'] => {
  const row = entries.findLast(({ asked, answers }) => asked.includes('antipyretic_last_6h') || answers.antipyretic_last_6h === true);
  if (!row) return null;
  return { taken: row.answers.antipyretic_last_6h === true, agreed: row.answers.antipyretic_agreed === true, at: row.observedAt };
};

/** @param nowMs epoch milliseconds. An entry dated later than now counts as made now. */
export const lastDayOf = (rows: readonly Row[], nowMs: number): LastDay => {
  const standing = standingRows(rows).filter(isEntry);
  const ageHours = (row: EntryRow): number => (nowMs - msOf(row.observedAt)) / hourMs;
  const entries = standing.filter((row) => ageHours(row) <= 24);
  const readings = entries.flatMap(readingOf);
  const highest = readings.reduce<Reading | null>((most, one) => (most === null || one.celsius >= most.celsius ? one : most), null);
  return {
    entries,
    highest,
    newest: readings.at(-1) ?? null,
    medicine: medicineIn(entries),
    changed: changedIn(entries, standing.filter((row) => ageHours(row) > 24 && ageHours(row) <= 24 + beforeHours)),
  };
};
