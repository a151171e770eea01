/** What the person told the app about the treatment and the team, gathered from the log. */
import { daysBetween } from './civil-day.ts';
import { takenBack } from './corrections.ts';
import { inLogOrder } from './log-order.ts';
import type { Baselines, CivilDay, Row, RowOfKind, TreatmentAnswers } from './row.ts';

const isTreatment = (row: Row): row is RowOfKind<'treatment'> => row.kind === 'treatment';
const isLimits = (row: Row): row is RowOfKind<'limits'> => row.kind === 'limits';

/** @returns what is known with further answers: newest field by field, inside baselines and card likewise. */
export const withAnswers = (known: TreatmentAnswers, { withoutBaselines = [], ...answers }: TreatmentAnswers): TreatmentAnswers => {
  const gone: readonly string[] = withoutBaselines;
  const left = Object.fromEntries(Object.entries(known.baselines ?? {}).filter(([code]) => !gone.includes(code)));
  const baselines: Baselines = { ...left, ...answers.baselines };
  const card = { ...known.card, ...answers.card };
  return {
    ...known, ...answers,
    ...(known.baselines || answers.baselines ? { baselines } : {}),
    ...(Object.keys(card).length > 0 ? { card } : {}),
  };
};

const standing = (rows: readonly Row[]) => {
  const taken = takenBack(rows);
  return inLogOrder(rows.filter((row) => isTreatment(row) || isLimits(row)).filter((row) => !taken.has(row.id)));
};

/** @returns the row of the centre's settings in force; null when there are none, or the newest says that none hold. */
export const centreRow = (rows: readonly Row[]): RowOfKind<'limits'> | null => {
  const newest = standing(rows).findLast(isLimits);
  return newest && newest.answers.limits !== null ? newest : null;
};

/**
 * @returns the newest answer field by field, baselines and card likewise; what the centre's settings in force say of the
 * team is one of the answers, so a later one of the person's own wins. A row corrected or marked a mistake no longer counts.
 */
export const treatmentOf = (rows: readonly Row[]): TreatmentAnswers => {
  const centre = centreRow(rows);
  return standing(rows).reduce<TreatmentAnswers>((known, row) => {
    if (isTreatment(row)) return withAnswers(known, row.answers);
    return row === centre && isLimits(row) ? withAnswers(known, row.answers.treatment ?? {}) : known;
  }, {});
};

/**
 * @returns days since the cells were given on that civil day: 0 on the day itself, negative before it;
 * -1 while they are not given yet (some day before day 0); null when the day is unknown.
 */
export const dayNumber = (treatment: TreatmentAnswers, civilDay: CivilDay): number | null => {
  const given = treatment.cellsGiven;
  if (given === undefined || given === 'unknown') return null;
  if (given === 'not-yet') return -1;
  const day = daysBetween(given, civilDay);
  return Number.isNaN(day) ? null : day;
};
