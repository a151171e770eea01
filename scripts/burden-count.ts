/** What one simulated month makes the app say: flags, alerts and calls, counted. */
import { alertsOf } from '#rules/alert.ts';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { levels, type Assessment, type Finding, type Level, type RuleId } from '#rules/types.ts';
import { msOf } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';
import { rhythm } from './burden-assumptions.ts';
import { dayMs, dayZeroMs, hourMs, minuteMs, nowAt } from './simulated-log.ts';
import { monthDays, type Month, type Step } from './simulated-month.ts';

export type RuleCount = { readonly rule: RuleId; readonly level: Level; flags: number; alerts: number };
export type MonthCount = {
  readonly looks: number;
  readonly cannotTell: number;
  /** By rule: on how many days it fired, and how many alerts it raised. */
  readonly rules: readonly RuleCount[];
  /** The highest level of each day on which anything was flagged. */
  readonly days: readonly Level[];
  /** How often the level rose to urgent or above from below it. */
  readonly callsNow: number;
  /** Hours from onset to the first urgent or emergency sign that rests on what was entered since; null when none came. */
  readonly hoursToUrgent: number | null;
};

const worse = (a: Level, b: Level): boolean => levels.indexOf(a) > levels.indexOf(b);
const isCallNow = (level: Assessment['level']): boolean => level === 'urgent' || level === 'emergency';
const looksAfterMinutes = rhythm.thinkingAfterMinutes + 1;

/** Each check-in is looked at once it is saved. Silence is looked at before a late one and whenever two are missed running. */
const looksOf = (steps: readonly Step[]): readonly { readonly ms: number; readonly rows: readonly Row[] }[] =>
  steps.flatMap(({ ms, rows }, index) => {
    const silent = steps[index - 1]?.rows.length === 0;
    return [
      ...(silent ? [{ ms: ms - 1, rows: [] }] : []),
      ...(rows.length > 0 ? [{ ms: ms + looksAfterMinutes * minuteMs, rows }] : []),
    ];
  });

const restsOnWhatCameAfter = (finding: Finding, rows: readonly Row[], onsetMs: number): boolean =>
  isCallNow(finding.level) && rows.some((row) => finding.rests.includes(row.id) && msOf(row.observedAt) - dayZeroMs >= onsetMs);

export const countMonth = ({ setUp, steps, write }: Month, onsetMs: number | null): MonthCount => {
  const diary: Row[] = [setUp];
  const shown: Row[] = [];
  const rules = new Map<RuleId, RuleCount>();
  const days = new Map<number, Level>();
  const seen = new Set<string>();
  let [looks, cannotTell, callsNow] = [0, 0, 0];
  let wasCallNow = false;
  let hoursToUrgent: number | null = null;

  for (const { ms, rows } of looksOf(steps)) {
    diary.push(...rows);
    const assessment = assess(diary, { limits: noLimits, now: nowAt(ms) });
    looks += 1;
    cannotTell += assessment.cannotTell.length;
    const day = Math.min(monthDays - 1, Math.floor(ms / dayMs));
    for (const { rule, level } of assessment.findings) {
      const count = rules.get(rule) ?? { rule, level, flags: 0, alerts: 0 };
      rules.set(rule, count);
      if (!seen.has(`${rule} ${day}`)) count.flags += 1;
      seen.add(`${rule} ${day}`);
    }
    // As the app does it: what is shown is logged once, and only what is new is shown again.
    const firing = new Set<string>(assessment.findings.map(({ rule }) => rule));
    const log = shown.filter((row) => row.kind === 'shown' && firing.has(row.answers.rule));
    for (const alert of alertsOf(assessment, log).unlogged) {
      const count = rules.get(alert.rule);
      if (count) count.alerts += 1;
      shown.push(write(ms, { kind: 'shown', answers: { ...alert.key, level: alert.level } }));
    }
    const highest = assessment.level;
    const today = days.get(day);
    if (highest !== 'none' && (today === undefined || worse(highest, today))) days.set(day, highest);
    if (isCallNow(highest) && !wasCallNow) callsNow += 1;
    wasCallNow = isCallNow(highest);
    if (onsetMs !== null && hoursToUrgent === null && ms >= onsetMs && assessment.findings.some((finding) => restsOnWhatCameAfter(finding, diary, onsetMs))) {
      hoursToUrgent = (ms - onsetMs) / hourMs;
    }
  }
  return { looks, cannotTell, rules: [...rules.values()], days: [...days.values()], callsNow, hoursToUrgent };
};
