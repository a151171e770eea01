/** What was felt, day by day: the worst that anybody said of a sign on a day, as a number. */
import { severities, sign, signCodes, type SignCode } from './catalogue.ts';
import { groupBy } from './group-by.ts';
import { standingRows } from './history.ts';
import { isEntry, type CivilDay, type EntryRow, type Row } from './row.ts';

export type SymptomRow = {
  readonly code: SignCode;
  /** `severity`: 0 to 4. `count`: how many, or how many hours. `yes`: 1 or 0. */
  readonly kind: 'severity' | 'count' | 'yes';
  /** One for each day. Null: nobody was asked and nobody said anything, which is not “none”. */
  readonly values: readonly (number | null)[];
};

/** Medicines and circumstances: written down, but not felt. */
const notFelt: readonly SignCode[] = ['antipyretic_last_6h', 'antipyretic_agreed', 'on_steroids_or_tocilizumab'];

const kindOf = (code: SignCode): SymptomRow['kind'] | null => {
  const { kind, part } = sign(code);
  if (part === 'care' || notFelt.includes(code)) return null;
  if (kind === 'severity' || kind === 'yes') return kind;
  return kind === 'count' || kind === 'hours' ? 'count' : null;
};

const felt = signCodes.flatMap((code) => {
  const kind = kindOf(code);
  return kind ? [{ code, kind }] : [];
});

const valueOf = ({ answers, asked }: EntryRow, code: SignCode): number | null => {
  const answer = answers[code];
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'boolean') return Number(answer);
  const step = severities.findIndex((severity) => severity === answer);
  if (step >= 0) return step;
  return asked.includes(code) ? 0 : null;
};

const worst = (rows: readonly EntryRow[], code: SignCode): number | null =>
  rows.reduce<number | null>((most, row) => {
    const value = valueOf(row, code);
    return value === null ? most : Math.max(most ?? 0, value);
  }, null);

/** @returns a row for each sign that was there on one of the days, in the catalogue's order: those with five steps first. */
export const symptomRows = (rows: readonly Row[], days: readonly CivilDay[]): readonly SymptomRow[] => {
  const byDay = groupBy(standingRows(rows).filter(isEntry), (row) => row.civilDay);
  const told = felt.map(({ code, kind }) => ({ code, kind, values: days.map((day) => worst(byDay.get(day) ?? [], code)) }));
  const used = told.filter(({ values }) => values.some((value) => value !== null && value > 0));
  return [...used.filter(({ kind }) => kind === 'severity'), ...used.filter(({ kind }) => kind !== 'severity')];
};
