/** What the report for the team says, as plain data: rows of some days in, facts out. Sentences are made in `report-sheet.ts`. */
import type { Level } from '#rules/types.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import { daysFrom } from '#symptoms/civil-day.ts';
import { groupBy } from '#symptoms/group-by.ts';
import { standingRows, temperatureDays, type TemperatureDay, type TemperaturePoint } from '#symptoms/history.ts';
import { hospitalDays } from '#symptoms/hospital-days.ts';
import { msOf } from '#symptoms/moment.ts';
import { isEntry, type By, type CivilDay, type EntryRow, type Row, type RowOfKind, type ThinkingAnswer } from '#symptoms/row.ts';
import { isQuestion } from '#symptoms/question.ts';
import { isCheckIn } from '#symptoms/rhythm.ts';
import { symptomRows, type SymptomRow } from '#symptoms/symptom-days.ts';
import { isSilence } from './is-silence.ts';
import { callsFor, flagKey, levelsDown } from './report-calls.ts';

type Shown = RowOfKind<'shown'>;
type Call = RowOfKind<'call'>;

/** What the app showed on one day at one level: what was entered, and what somebody did about it. */
export type ReportFlag = {
  readonly level: Level;
  readonly civilDay: CivilDay;
  /** The entries it rests on, oldest first; empty when it was about silence. */
  readonly entries: readonly EntryRow[];
  /** Rules that were shown without an entry. */
  readonly silent: readonly string[];
  readonly calls: readonly Call[];
};

/** What caregivers found on days that were alike. */
export type ReportCheck = {
  readonly days: readonly CivilDay[];
  readonly by: readonly By[];
  readonly thinking: readonly ThinkingAnswer[];
  /** Signs that were ticked; null when the signs were not gone through. */
  readonly signs: readonly SignCode[] | null;
};

export type Report = {
  readonly days: readonly CivilDay[];
  /** Emergency first, then urgent, then same-day; the newest first within a level. */
  readonly flags: readonly ReportFlag[];
  /** Routine: for the next visit. */
  readonly nextVisit: readonly ReportFlag[];
  readonly calls: readonly Call[];
  readonly temperatures: readonly TemperatureDay[];
  readonly highest: TemperaturePoint | null;
  readonly symptoms: readonly SymptomRow[];
  readonly inHospital: ReadonlySet<CivilDay>;
  /** Days with an entry of how somebody was. */
  readonly written: readonly CivilDay[];
  readonly checks: readonly ReportCheck[];
  readonly questions: readonly string[];
  readonly notes: readonly string[];
  /** Everybody who entered something in these days. */
  readonly by: readonly By[];
};

const isShown = (row: Row): row is Shown => row.kind === 'shown';
const isCall = (row: Row): row is Call => row.kind === 'call';
const byTime = (a: Row, b: Row): number => msOf(a.observedAt) - msOf(b.observedAt);

const flagsOf = (rows: readonly Row[], days: ReadonlySet<CivilDay>): readonly ReportFlag[] => {
  const entries = new Map(rows.filter(isEntry).map((row) => [row.id, row]));
  const restsOf = ({ answers: { rule, rests } }: Shown): readonly EntryRow[] =>
    isSilence(rule) ? [] : rests.flatMap((id) => entries.get(id) ?? []).toSorted(byTime);
  // A warning belongs to the day of the newest entry it rests on: shown after midnight, it was about the evening.
  const dayOf = (shown: Shown): CivilDay => restsOf(shown).at(-1)?.civilDay ?? shown.civilDay;
  const own = rows.filter(isShown).filter((shown) => days.has(dayOf(shown)));
  const calls = rows.filter(isCall).toSorted(byTime);
  return [...groupBy(own, (shown) => flagKey(shown.answers.level, dayOf(shown))).values()].flatMap((group): readonly ReportFlag[] => {
    const [first] = group;
    if (!first) return [];
    return [{
      level: first.answers.level,
      civilDay: dayOf(first),
      entries: [...new Set(group.flatMap(restsOf))].toSorted(byTime),
      silent: [...new Set(group.filter((shown) => restsOf(shown).length === 0).map(({ answers }) => answers.rule))],
      calls: callsFor(group, calls, rows),
    }];
  });
};

const inOrder = (a: ReportFlag, b: ReportFlag): number =>
  levelsDown.indexOf(a.level) - levelsDown.indexOf(b.level) || Number(a.civilDay < b.civilDay) - Number(a.civilDay > b.civilDay);

const checksOf = (standing: readonly EntryRow[]): readonly ReportCheck[] => {
  const made = standing.filter(({ by, kind }) => by !== 'patient' && (kind === 'thinking-check' || kind === 'check-in'));
  const ofDays = [...groupBy(made, ({ civilDay }) => civilDay)].map(([day, rows]): ReportCheck => {
    const checkIns = rows.filter(({ kind }) => kind === 'check-in');
    const ticked = [...new Set(checkIns.flatMap(({ answers }) => Object.entries(answers).flatMap(([code, value]) => (value === true ? [code as SignCode] : []))))];
    return {
      days: [day],
      by: [...new Set(rows.map(({ by }) => by))],
      thinking: rows.flatMap(({ answers }) => answers.thinking_check ?? []),
      // Nobody is said to have found nothing where nobody went through the danger signs.
      signs: ticked.length > 0 || checkIns.some(isCheckIn) ? ticked : null,
    };
  });
  const found = ofDays.filter(({ thinking, signs }) => thinking.length > 0 || signs !== null);
  const alike = groupBy(found, ({ by, thinking, signs }) => JSON.stringify([by, thinking, signs]));
  return [...alike.values()].flatMap((group) => (group[0] ? [{ ...group[0], days: group.flatMap(({ days }) => days) }] : []));
};

/**
 * @param rows those of the days, of a week before (a stay in the hospital) and after (calls), and what their warnings rest on
 * @param from first day; @param to last day, both included
 */
export const reportOf = (rows: readonly Row[], from: CivilDay, to: CivilDay): Report => {
  const days = daysFrom(from, to);
  const inRange = new Set(days);
  const standing = standingRows(rows).filter(({ civilDay }) => inRange.has(civilDay));
  const flags = flagsOf(rows, inRange).toSorted(inOrder);
  const temperatures = temperatureDays(rows, days);
  const [highest = null] = temperatures.flatMap(({ points }) => points).toSorted((a, b) => b.celsius - a.celsius);
  const written = new Set(standing.filter(isEntry).map(({ civilDay }) => civilDay));
  const texts = standing.flatMap((row) => (row.kind === 'note' ? [row] : []));
  return {
    days,
    flags: flags.filter(({ level }) => level !== 'routine'),
    nextVisit: flags.filter(({ level }) => level === 'routine'),
    calls: standing.filter(isCall).filter(({ answers }) => answers.outcome !== 'mistake'),
    temperatures,
    highest,
    symptoms: symptomRows(rows, days),
    inHospital: hospitalDays(rows, to),
    written: days.filter((day) => written.has(day)),
    checks: checksOf(standing.filter(isEntry)),
    questions: [
      ...texts.filter(isQuestion).filter(({ answers }) => answers.question.asked !== true).map(({ answers }) => answers.text),
      ...standing.flatMap((row) => (row.kind === 'visit' && row.answers.questions ? [row.answers.questions] : [])),
    ],
    notes: texts.filter((row) => !isQuestion(row)).map(({ answers }) => answers.text),
    by: [...new Set(standing.filter(isEntry).map(({ by }) => by))],
  };
};
