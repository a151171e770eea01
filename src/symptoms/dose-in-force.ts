/** A medicine against fever that was written down and may still hide one. */
import { entriesOf } from './history.ts';
import { msOf } from './moment.ts';
import { isEntry, type Instant, type Medicine, type Row } from './row.ts';

const hourMs = 3_600_000;
/** How far back the app asks (evidence pack, W05): naproxen holds longer. */
export const medicineHours = { usual: 6, naproxen: 12 } as const;

export type DoseInForce = {
  readonly medicine: Medicine;
  readonly at: Instant;
};

/** @returns the newest dose that stands and may still hide a fever; null when there is none. */
export const doseInForce = (rows: readonly Row[], nowMs: number): DoseInForce | null => {
  const doses = entriesOf(rows.filter((row) => row.kind === 'dose'))
    .filter((entry) => entry.mistakes.length === 0)
    .flatMap((entry) => entry.standing.filter(isEntry));
  for (const { medicine, observedAt, answers } of doses) {
    if (!medicine || answers.antipyretic_last_6h !== true) continue;
    const hours = (nowMs - msOf(observedAt)) / hourMs;
    if (hours < 0 || hours > (medicine.name === 'naproxen' ? medicineHours.naproxen : medicineHours.usual)) continue;
    return { medicine, at: observedAt };
  }
  return null;
};
