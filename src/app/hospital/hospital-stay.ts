/** Whether the diary says that the patient is in the hospital, as the rules see it (counting rule 13). */
import { saysHowItIs } from '#rules/entry-answers.ts';
import { entriesOf, hourMs, type Entry } from '#rules/entry.ts';
import { pictureOf } from '#rules/look.ts';
import { isThinking } from '#symptoms/rhythm.ts';
import type { CivilDay, Row, TreatmentAnswers } from '#symptoms/row.ts';
import type { Moment } from '#app/clock.ts';

export type HospitalStay =
  | { readonly state: 'none' }
  /** The pause holds. */
  | { readonly state: 'inside'; readonly since: CivilDay }
  /** Nothing was heard since, for longer than a pause holds. */
  | { readonly state: 'asking'; readonly since: CivilDay }
  /** Said to be home, and a temperature or a thinking check not yet taken since. */
  | { readonly state: 'home-again'; readonly lacks: readonly ('temperature' | 'thinking-check')[] };

/** How long “home again” goes on asking: our judgement; after it the day's own reminders do. */
const askHours = 24;

const homeAgain = (entries: readonly Entry[], nowMs: number): HospitalStay => {
  const home = entries.findLast((entry) => entry.answers.admitted !== undefined);
  if (!home || home.answers.admitted === true || nowMs - home.ms > askHours * hourMs) return { state: 'none' };
  const later = entries.filter((entry) => entry.ms >= home.ms);
  const temperature = later.some((entry) => entry.readings.temp !== undefined);
  const thinking = later.some(isThinking);
  const lacks = [
    ...(temperature ? [] : (['temperature'] as const)),
    ...(thinking ? [] : (['thinking-check'] as const)),
  ];
  return lacks.length > 0 ? { state: 'home-again', lacks } : { state: 'none' };
};

/** @param rows the diary, at least as far back as the rules look */
export const hospitalStay = (rows: readonly Row[], treatment: TreatmentAnswers, now: Moment): HospitalStay => {
  const all = entriesOf(rows, treatment, { instant: now.instant, civilDay: now.civilDay }, Number.NEGATIVE_INFINITY).entries;
  const standing = all.filter((entry) => !entry.open && saysHowItIs(entry));
  const newest = standing.at(-1);
  if (newest?.answers.admitted !== true) return homeAgain(standing, now.ms);
  const before = standing.findLastIndex((entry) => entry.answers.admitted !== true);
  const since = standing[before + 1]?.civilDay ?? newest.civilDay;
  // The other facts of a situation have no say in whether the pause holds.
  const { inHospital } = pictureOf(all, {
    nowMs: now.ms, today: now.civilDay, day: null, target: 'BCMA', baselines: {}, setUpMs: Number.POSITIVE_INFINITY, drivingClearance: null,
  });
  return { state: inHospital ? 'inside' : 'asking', since };
};
