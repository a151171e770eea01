import { observedAt, type When } from '#symptoms/when.ts';
import type { By, NewRow } from '#symptoms/row.ts';
import type { Moment } from '#symptoms/moment.ts';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { useSaving } from '#app/use-saving.ts';
import { hospitalStay, type HospitalStay } from './hospital-stay.ts';

/** @returns what the diary says of a stay; nothing while it opens. */
export const useHospitalStay = (): HospitalStay => {
  const { diary, treatment, now } = useApp();
  return diary.status === 'opening' ? { state: 'none' } : hospitalStay(diary.rows, treatment, now);
};

const admittedRow = (admitted: boolean, seen: Moment, now: Moment, by: By): NewRow<'check-in'> => ({
  kind: 'check-in', observedAt: seen.instant, recordedAt: now.instant, zone: seen.zone, civilDay: seen.civilDay, by, asked: ['admitted'], answers: { admitted },
});

/** Writes down that somebody is in the hospital, or home again. */
export const useSayWhere = () => {
  const { record } = useApp();
  const { saving, once } = useSaving();
  /** @returns false when the time cannot be. A stay that began earlier is kept with its beginning and, for the pause, with now. */
  const admit = (when: When, by: By): boolean => {
    const now = readClock();
    const seen = observedAt(when, now);
    if ('problem' in seen) return false;
    void once(async () => {
      if (when.choice !== 'now') await record(admittedRow(true, seen.moment, now, by));
      await record(admittedRow(true, now, now, by));
    });
    return true;
  };
  const goHome = (by: By): void => {
    const now = readClock();
    void once(() => record(admittedRow(false, now, now, by)));
  };
  return { admit, goHome, saving };
};
