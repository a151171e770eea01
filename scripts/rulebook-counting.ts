/**
 * How entries count, in plain words. Hours, days and ranges are not typed: each is found by asking the rules themselves
 * with two or three entries, or comes from a named line.
 */
import { longestLookBackHours } from '#rules/all-rules.ts';
import { assess } from '#rules/assess.ts';
import { allRules } from '#rules/all-rules.ts';
import { onePerEntry, onePerSign } from '#rules/exclusions.ts';
import { noLimits } from '#rules/limits.ts';
import { readingsOf } from '#rules/readings.ts';
import { usualScore } from '#rules/thinking-drop.ts';
import type { Assessment, DataIssueCode, RuleId } from '#rules/types.ts';
import { signCodes } from '#symptoms/catalogue.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import type { Row, SignAnswers } from '#symptoms/row.ts';
import { format, sayFor } from './rulebook-numbers.ts';
import { dayMs, dayZeroMs, hourMs, logWriter, minuteMs, nowAt } from './simulated-log.ts';

type Said = { readonly at: number; readonly answers: SignAnswers; readonly isMistake?: true };
const start = 5 * dayMs;

/** @param said `at` and `nowMs` in milliseconds after the start of an early day, so that windows of days are met */
const ask = (said: readonly Said[], nowMs: number): Assessment => {
  const write = logWriter();
  const cellsGiven = new Date(dayZeroMs).toISOString().slice(0, 10);
  const entries = said.flatMap(({ at, answers, isMistake }): readonly Row[] => {
    const row = write(start + at, { kind: 'check-in', asked: signCodes, answers });
    return isMistake ? [row, write(start + at, { kind: 'note', answers: { text: '' }, removes: row.id })] : [row];
  });
  return assess([write(-dayMs, { kind: 'treatment', answers: { cellsGiven } }), ...entries], { limits: noLimits, now: nowAt(start + nowMs) });
};
const fires = (rule: RuleId, said: readonly Said[], nowMs: number): boolean => ask(said, nowMs).findings.some((finding) => finding.rule === rule);

const upTo = 400;
const numbers = Array.from({ length: upTo + 1 }, (_, value) => value);
/** The last whole number for which it still holds, counted from one. */
const last = (holds: (value: number) => boolean): number => (numbers.find((value) => value > 0 && !holds(value)) ?? Number.NaN) - 1;
const spanOf = (holds: (value: number) => boolean): string => {
  const found = numbers.filter(holds);
  return `${found[0]} to ${found.at(-1)}`;
};

const temp = (text: string): SignAnswers => ({ temp: { text, unit: 'C' } });
const pulse = (value: number): SignAnswers => ({ heart_rate: { text: String(value) } });

const currentHours = (): number => last((hours) => fires('W33', [{ at: 0, answers: { foggy: true } }, { at: hours * hourMs, answers: {} }], hours * hourMs));
const newestDays = (): number => last((days) => fires('W33', [{ at: 0, answers: { foggy: true } }], days * dayMs));
const carriedHours = (): number => last((hours) => fires('W25', [{ at: 0, answers: { spo2: { text: '94' } } }, { at: hours * hourMs, answers: {} }], hours * hourMs));
const betterHours = (): number => last((hours) => !fires('W01', [{ at: 0, answers: temp('38.5'), isMistake: true }, { at: hours * hourMs, answers: temp('36.8') }], hours * hourMs));
const repeatMinutes = (): string => {
  const replaces = numbers.filter((minutes) => !fires('W14', [{ at: 0, answers: pulse(105) }, { at: minutes * minuteMs, answers: pulse(80) }], hourMs * 8));
  return `${replaces[0]} to ${replaces.at(-1)}`;
};
const futureHours = (): number => last((hours) => fires('W33', [{ at: hours * hourMs, answers: { foggy: true } }], 0));
const lowestRoundedUp = (unit: 'C' | 'F'): string => {
  const line = sayFor('W01').plain(`fever${unit}`);
  const tries = Array.from({ length: 11 }, (_, index) => (Number(line) - 0.1 + index / 100).toFixed(2));
  const found = tries.find((text) => fires('W01', [{ at: 0, answers: { temp: { text, unit } } }], 0));
  return `${found} °${unit} counts as ${format.degrees(Number(line), unit)}`;
};
const missingUntil = (code: DataIssueCode): number =>
  numbers.findLast((day) => ask([{ at: (day - 5) * dayMs, answers: {} }], (day - 5) * dayMs).dataIssues.some((issue) => issue.code === code)) ?? Number.NaN;

const usable = (code: 'heart_rate' | 'systolic' | 'spo2' | 'resp_rate'): string =>
  spanOf((value) => readingsOf({ [code]: { text: String(value) } }).issues.length === 0);
const mostCounted = (): number => last((times) => readingsOf({ loose_stools_24h: times }).issues.length === 0);
const slipKg = (): number => {
  const isSlip = (kg: number): boolean =>
    ask([{ at: 0, answers: { weight_kg: { text: '100' } } }, { at: hourMs, answers: { weight_kg: { text: String(100 + kg) } } }], hourMs).dataIssues.some(({ code }) => code === 'weight-implausible');
  return numbers.find((kg) => kg > 0 && isSlip(kg)) ?? Number.NaN;
};
const slipHours = (): number => last((hours) =>
  ask([{ at: 0, answers: { weight_kg: { text: '100' } } }, { at: hours * hourMs, answers: { weight_kg: { text: '70' } } }], hours * hourMs).dataIssues.some(({ code }) => code === 'weight-implausible'));

/** Whole numbers that are read in this way, as ranges. */
const readAs = (unit: 'C' | 'F', issue: string | undefined): string => {
  const ranges: [number, number][] = [];
  for (let value = 0; value <= 12_000; value += 1) {
    const read = readTemperature(String(value), unit);
    if (read.kind !== 'read' || read.issue !== issue) continue;
    const open = ranges.at(-1);
    if (open && open[1] === value - 1) open[1] = value;
    else ranges.push([value, value]);
  }
  return ranges.map(([from, to]) => `${from} to ${to}`).join(', ');
};

const listed = (ids: readonly string[]): string => format.list(ids);
const groupsOf = (sets: readonly (readonly RuleId[])[]): string => sets.map((set) => set.join(' / ')).join('; ');

export const countingRules = (): readonly string[] => {
  const soft = allRules.filter((rule) => 'soft' in rule).map((rule) => rule.id);
  return [
    'In a check-in a sign that was asked and left out is not present; one that was not asked is unknown. A measurement that is left out was not measured.',
    `The current entries are those of the ${currentHours()} hours up to and including the newest one, as long as that one is at most ${newestDays()} days old. Silence clears nothing.`,
    `Each entry is judged with the day on which it was made; one that fires is enough. A few rules look at all current entries together or back in time: their rows say so. The farthest that any rule looks back is ${longestLookBackHours / 24} days.`,
    `A later normal value does not take a sign away. Only an entry marked as a mistake, with a better one beside it, stops counting: made at the same time or up to ${betterHours()} hours later, with a usable value for everything that the mistaken one measured, an answer to every sign that it named, and by a caregiver if the mistaken one was a caregiver’s. Until then it still counts, and the app asks for the better value.`,
    `Temperature, pulse, upper pressure, oxygen, breathing rate and thinking score that are not among the current entries stay in force from the newest earlier entry, up to ${carriedHours()} hours old.`,
    `Temperatures are compared in the unit typed. High limits after rounding half up to a tenth (${lowestRoundedUp('C')}, ${lowestRoundedUp('F')}), low limits as typed.`,
    'Severity goes none, mild, moderate, severe, very severe: the worst of the last 24 hours, in our own words (not PRO-CTCAE, S59). Usual values recorded before the infusion lower a sign only where its row says so.',
    `Without a recorded usual value the careful one is assumed: a thinking score of ${usualScore}, no loose stools, no shaking, no pain. An unknown product is judged as a BCMA product. An unknown day lies in every window; then T06, T07 and W97 are off.`,
    `Repeat at rest: for W11, W14, W17 and W26 only, an ordinary value of the same kind ${repeatMinutes()} minutes later replaces the first. Nothing else can be measured away.`,
    'In hospital: while the newest entry says so, only that entry is judged, and T06, T07 and the reminders of missing measurements pause. The next ordinary entry ends it, and everything earlier counts again.',
    `Same-day rules are ambers (T05). Some have a slight form, which counts for less there and changes nothing else: ${listed(soft)}.`,
    `Of rules that grade the same thing, the strongest speaks for an entry: ${groupsOf(onePerEntry)}. By sign: ${groupsOf(onePerSign)}.`,
    'The result has the highest level of any rule that fires. An urgent or emergency result stays on the screen until somebody says what happened; saying so changes no rule.',
    'A rule that fails, or an entry that cannot be read, counts as “cannot tell”: it is shown, and it silences no other rule.',
    'A treatment centre may only tighten: move a number the way its arrow points, widen a window, raise a level. The app refuses anything looser. The rules are for adults.',
  ];
};

/** Each with what the app does. A reading whose likely meaning is danger is acted on; one whose likely meaning is normal is asked about first. */
export const dataIssuesInWords = (): Readonly<Record<DataIssueCode, string>> => ({
  'temp-unit-swapped': `With °C on the pad ${readAs('C', 'temp-unit-swapped')} is read as °F, with °F on the pad ${readAs('F', 'temp-unit-swapped')} as °C. It is acted on and asked back.`,
  'temp-decimal-missing': `${readAs('C', 'temp-decimal-missing')}: a point is put in, in whichever unit fits. It is acted on and asked back.`,
  'temp-implausible': `Anything else outside ${readAs('C', undefined)} °C or ${readAs('F', undefined)} °F: no reading. It is asked again and the check-in stays incomplete.`,
  'temp-missing': `No usable temperature among the current entries, up to day ${missingUntil('temp-missing')}. A carried value does not make up for it. The check-in stays incomplete.`,
  'thinking-check-missing': `No thinking check among the current entries, up to day ${missingUntil('thinking-check-missing')}. The check-in stays incomplete.`,
  'spo2-implausible': `Oxygen outside ${usable('spo2')} %: not used, asked again. A low value inside that range is never taken for a slip.`,
  'hr-implausible': `Pulse outside ${usable('heart_rate')} a minute: not used, asked again.`,
  'rr-implausible': `Breathing outside ${usable('resp_rate')} a minute: not used, asked again.`,
  'bp-implausible': `Upper pressure outside ${usable('systolic')} mmHg: not used, asked again.`,
  'bp-swapped': 'The upper value is lower than the lower one: the larger is used as the upper value, and asked back.',
  'count-implausible': `More than ${mostCounted()} stools or vomits in 24 hours: asked back. The count still stands, since it may be danger.`,
  'weight-implausible': `${slipKg()} kg or more of difference within ${slipHours()} hours: taken for another unit. No weight rule uses it; asked back.`,
  'date-implausible': `Dated later than now. Up to ${futureHours()} hours it counts as made now and the time is asked for; later it is not evaluated, and that is said.`,
  'retraction-open': 'An entry is marked as a mistake and no better one is there: it still adds its signs.',
});
