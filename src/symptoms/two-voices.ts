/** Patient and caregiver about the same signs of thinking and speech, when they do not say the same. Pure. */
import type { SignCode } from './catalogue.ts';
import { takenBack } from './corrections.ts';
import { msOf } from './moment.ts';
import { insteadOfScore } from './rhythm.ts';
import { isEntry, type EntryRow, type Row } from './row.ts';

/** Two entries speak of the same time when they lie in one current set (counting rule 2). */
const sameTimeMs = 24 * 3_600_000;

const isPatient = (row: EntryRow): boolean => row.by === 'patient';
const says = (row: EntryRow, code: SignCode): boolean => row.answers[code] === true;
/** Asked, and not there. What was not asked is no answer. */
const denies = (row: EntryRow, code: SignCode): boolean => row.asked.includes(code) && !says(row, code);

export type OtherVoice = {
  readonly row: EntryRow;
  /** Signs that the one says and the other does not. */
  readonly codes: readonly SignCode[];
  /** True when it is the other that says them. */
  readonly otherSays: boolean;
};

const differenceOf = (row: EntryRow, other: EntryRow): OtherVoice | null => {
  const otherCodes = insteadOfScore.filter((code) => says(other, code) && denies(row, code));
  if (otherCodes.length > 0) return { row: other, codes: otherCodes, otherSays: true };
  const ownCodes = insteadOfScore.filter((code) => says(row, code) && denies(other, code));
  return ownCodes.length > 0 ? { row: other, codes: ownCodes, otherSays: false } : null;
};

const standing = (rows: readonly Row[]): readonly EntryRow[] => {
  const taken = takenBack(rows);
  return rows.filter(isEntry).filter((row) => row.removes === undefined && !taken.has(row.id));
};

const near = (a: EntryRow, b: EntryRow): boolean => Math.abs(msOf(a.observedAt) - msOf(b.observedAt)) < sameTimeMs;

/** @returns the nearest entry of the other person that does not say the same; null when there is none. */
export const otherVoice = (row: EntryRow, rows: readonly Row[]): OtherVoice | null => {
  const others = standing(rows).filter((other) => isPatient(other) !== isPatient(row) && near(row, other));
  const found = others.flatMap((other) => differenceOf(row, other) ?? []);
  const away = ({ row: other }: OtherVoice): number => Math.abs(msOf(other.observedAt) - msOf(row.observedAt));
  return found.toSorted((a, b) => away(a) - away(b))[0] ?? null;
};

/** @returns who says what and who does not, in the entries of now; null when both say the same, or only one was asked. */
export const disagreementNow = (rows: readonly Row[]): { readonly said: EntryRow; readonly codes: readonly SignCode[]; readonly other: EntryRow } | null => {
  const entries = standing(rows).toSorted((a, b) => msOf(b.observedAt) - msOf(a.observedAt));
  const [newest] = entries;
  if (!newest) return null;
  for (const said of entries.filter((row) => near(row, newest))) {
    const voice = otherVoice(said, rows.filter((row) => isEntry(row) && near(row, newest)));
    if (voice) return voice.otherSays ? { said: voice.row, codes: voice.codes, other: said } : { said, codes: voice.codes, other: voice.row };
  }
  return null;
};
