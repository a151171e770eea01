/** What is said again and again over weeks: W60, W90. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { daysBetween } from '#symptoms/civil-day.ts';
import { answered, felt } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import type { Picture } from './look.ts';

/**
 * @returns the unbroken run of entries that answer one of the signs, moderate or worse in each, up to the newest of them;
 * none when that one is not current, or the run is of one entry or of fewer calendar days than `days`
 */
export const lastingRun = (look: Picture, codes: readonly SignCode[], days: number): readonly Entry[] => {
  const isBad = (entry: Entry): boolean => codes.some((code) => felt(entry, code, 'moderate').length > 0);
  const answering = look.entries.filter((entry) => codes.some((code) => answered(entry, code)));
  const run = answering.slice(answering.findLastIndex((entry) => !isBad(entry)) + 1);
  const last = look.current.find((entry) => entry === run.at(-1));
  return last && run.length > 1 && run.some((entry) => daysBetween(entry.civilDay, last.civilDay) >= days) ? run : [];
};
