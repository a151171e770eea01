/** What the person told the app about the treatment and the team, gathered from the log. */
import { daysBetween } from './civil-day.ts';
import { takenBack } from './corrections.ts';
import { inLogOrder } from './log-order.ts';
import type { CivilDay, Row, RowOfKind, TreatmentAnswers } from './row.ts';

const isTreatment = (row: Row): row is RowOfKind<'treatment'> => row.kind === 'treatment';

/** @returns the newest answer field by field, baselines likewise. A row corrected or marked a mistake no longer counts. */
export const treatmentOf = (rows: readonly Row[]): TreatmentAnswers => {
  const taken = takenBack(rows);
  const standing = inLogOrder(rows.filter(isTreatment).filter((row) => !taken.has(row.id)));
  return standing.reduce<TreatmentAnswers>((known, { answers }) => {
    const baselines = { ...known.baselines, ...answers.baselines };
    return { ...known, ...answers, ...(Object.keys(baselines).length > 0 ? { baselines } : {}) };
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
