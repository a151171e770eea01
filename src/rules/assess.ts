/** Rows + limits + now -> an assessment. Plain function: no clock, no chance, no sentences. */
import { signsMarked } from '#symptoms/catalogue.ts';
import { msOf } from '#symptoms/moment.ts';
import type { Row, TreatmentAnswers } from '#symptoms/row.ts';
import { dayNumber, treatmentOf } from '#symptoms/treatment.ts';
import { allRules, longestLookBackHours } from './all-rules.ts';
import { dataIssuesOf, lacks } from './data-issues.ts';
import { linesOf } from './describe.ts';
import { entriesOf, hourMs } from './entry.ts';
import { evaluate, firesIn } from './evaluate.ts';
import { findingOf } from './finding.ts';
import { rank } from './in-force.ts';
import type { Limits } from './limits.ts';
import { countedTarget, pictureOf, type Flag, type Picture, type Situation } from './look.ts';
import type { Rule } from './rule.ts';
import { ruleSet } from './rule-set.ts';
import type { Assessment, Finding, Now, RuleId } from './types.ts';

type Asking = { readonly limits: Limits; readonly now: Now };

const situationOf = (rows: readonly Row[], treatment: TreatmentAnswers, { limits, now }: Asking): Situation => {
  const setUp = rows.filter((row) => row.kind === 'treatment').map((row) => msOf(row.observedAt));
  return {
    nowMs: msOf(now.instant),
    today: now.civilDay,
    day: dayNumber(treatment, now.civilDay),
    target: countedTarget(treatment.target),
    baselines: treatment.baselines ?? {},
    setUpMs: Math.min(...setUp),
    drivingClearance: limits.drivingClearance,
  };
};

/** Whether a row fires the rule with nothing before or beside it. */
const aloneIn = (rules: readonly Rule[], picture: Picture, limits: Limits): ((rowId: string, rule: RuleId) => boolean) => {
  const entries = new Map(picture.entries.map((entry) => [entry.rowId, entry]));
  return (rowId, rule) => {
    const entry = entries.get(rowId);
    return entry !== undefined && firesIn(rules, pictureOf([entry], { ...picture, nowMs: entry.ms }), limits, rule);
  };
};

const restsOf = (flag: Flag): readonly string[] => [
  ...new Set(flag.hits.flatMap(({ entry }) => (entry ? [entry.rowId] : []))),
];

const missingOf = (picture: Picture): Assessment['missing'] => {
  if (picture.inHospital) return [];
  const asked = new Set(picture.current.flatMap((entry) => entry.asked));
  const danger = signsMarked('now').every((code) => asked.has(code));
  const { temperature, thinkingCheck } = lacks(picture);
  return [
    ...(danger ? [] : (['danger'] as const)),
    ...(temperature ? (['temperature'] as const) : []),
    ...(thinkingCheck ? (['thinking-check'] as const) : []),
  ];
};

/** `assess` with another list of rules, so that a test can plant one that throws. */
export const assessBy = (rules: readonly Rule[], rows: readonly Row[], asking: Asking): Assessment => {
  const { limits, now } = asking;
  const treatment = treatmentOf(rows);
  const situation = situationOf(rows, treatment, asking);
  const since = situation.nowMs - longestLookBackHours * hourMs;
  const { entries, undated } = entriesOf(rows, treatment, now, since);
  const picture = pictureOf(entries, situation);
  const { fired, cannotTell } = evaluate(rules, picture, limits);
  const firesAlone = aloneIn(rules, picture, limits);
  const findings = rules.flatMap((rule): readonly Finding[] => {
    const flag = fired.find((one) => one.rule === rule.id);
    if (!flag) return [];
    const alone = restsOf(flag).filter((rowId) => firesAlone(rowId, rule.id)).toSorted();
    return [findingOf(flag, picture, { slug: rule.slug, sources: rule.sources, lines: linesOf(rule, limits), alone })];
  });
  // Within a level the table's order stays.
  const sorted = findings.toSorted((a, b) => rank(b.level) - rank(a.level));
  return {
    level: sorted[0]?.level ?? 'none',
    findings: sorted,
    cannotTell,
    dataIssues: dataIssuesOf(picture, undated),
    missing: missingOf(picture),
    day: picture.day,
    newest: picture.newest ? { rowId: picture.newest.rowId, at: picture.newest.at } : null,
    ruleSet: ruleSet.version,
  };
};

/**
 * @param rows the diary, in any order, duplicates allowed; at least the treatment rows and those of the longest look-back
 * @param asking `limits` of the centre (or `noLimits`); `now` as instant and civil day
 * @returns findings, highest level first, and what could not be told. Source: evidence pack, sections b and c.
 */
export const assess = (rows: readonly Row[], asking: Asking): Assessment => assessBy(allRules, rows, asking);
