/**
 * Alerts: a rule id and the rows it rests on. One event gives one alert, and no call-now alert is lost before somebody
 * has said what happened. Pure: reads the assessment and the log, keeps nothing.
 */
import { msOf } from '#symptoms/moment.ts';
import type { AlertKey, CallOutcome, Instant, Row, RowOfKind } from '#symptoms/row.ts';
import { rank } from './in-force.ts';
import type { Assessment, Finding, Level, RuleId } from './types.ts';

/** What was last recorded about an alert. `answers` is false for “no answer”: the alert stays open. */
export type Outcome = { readonly rowId: string; readonly at: Instant; readonly outcome: CallOutcome; readonly answers: boolean };

export type Alert = {
  readonly key: AlertKey;
  readonly rule: RuleId;
  readonly level: Level;
  /** Shown before anything else: W87, W88. */
  readonly crisis: boolean;
  /** Null when the rule no longer fires and nobody has said what happened. */
  readonly finding: Finding | null;
  readonly last: Outcome | null;
};

/** Each list: crisis first, then the highest level, then the table's order. */
export type Alerts = {
  /** The rule fires and no outcome is recorded. */
  readonly open: readonly Alert[];
  /** The rule fires and somebody said what happened: “called 02:50”. */
  readonly standing: readonly Alert[];
  /** Shown at urgent or emergency, the rule no longer fires, nobody has said what happened. */
  readonly unanswered: readonly Alert[];
  /** The alert that needs a full screen now: a new rule, a higher level, or a new row that fires by itself. */
  readonly newScreen: Alert | null;
  /** To be written to the log when shown: once per alert and rule-set version. */
  readonly unlogged: readonly Alert[];
};

type Log = { readonly row: RowOfKind<'call'> | RowOfKind<'shown'>; readonly key: AlertKey; readonly level: Level };

const crisisRules: readonly string[] = ['W87', 'W88'] satisfies readonly RuleId[];
export const isCrisis = (rule: string): boolean => crisisRules.includes(rule);

/** A correction is the same event as the row that it corrects. */
const rootsIn = (rows: readonly Row[]): ((rowId: string) => string) => {
  const earlier = new Map(rows.flatMap((row) => (row.replaces && row.replaces !== row.id ? [[row.id, row.replaces] as const] : [])));
  return (rowId) => {
    const seen = new Set<string>();
    let root = rowId;
    for (let next = earlier.get(root); next !== undefined && !seen.has(next); next = earlier.get(root)) {
      seen.add(next);
      root = next;
    }
    return root;
  };
};

const logOf = (rows: readonly Row[]): readonly Log[] =>
  rows.flatMap((row): readonly Log[] => {
    if (row.kind === 'shown') return [{ row, key: row.answers, level: row.answers.level }];
    if (row.kind === 'call') return row.answers.alerts.map((key) => ({ row, key, level: row.answers.level }));
    return [];
  });

const isCall = (log: Log): log is Log & { readonly row: RowOfKind<'call'> } => log.row.kind === 'call';

const outcomeOf = (row: RowOfKind<'call'>): Outcome => ({
  rowId: row.id, at: row.observedAt, outcome: row.answers.outcome, answers: row.answers.outcome !== 'no-answer',
});

const byTime = (a: Log, b: Log): number => msOf(a.row.observedAt) - msOf(b.row.observedAt) || Number(a.row.id > b.row.id) - 0.5;

const lastOutcome = (calls: readonly Log[]): Outcome | null => {
  const last = calls.filter(isCall).toSorted(byTime).at(-1);
  return last ? outcomeOf(last.row) : null;
};

const isAnswer = (log: Log, level: Level): boolean =>
  isCall(log) && log.row.answers.outcome !== 'no-answer' && rank(log.level) >= rank(level);

const inOrder = (a: Alert, b: Alert): number => Number(b.crisis) - Number(a.crisis) || rank(b.level) - rank(a.level);

/**
 * @param rows the whole log: `shown` and `call` rows say what was shown and what happened
 * @returns every finding as an open or a standing alert, and what was shown before and never answered
 */
export const alertsOf = (assessment: Assessment, rows: readonly Row[]): Alerts => {
  const rootOf = rootsIn(rows);
  const log = logOf(rows);
  const roots = (key: AlertKey): ReadonlySet<string> => new Set(key.rests.map(rootOf));
  const same = (a: AlertKey, b: AlertKey): boolean => {
    if (a.rule !== b.rule) return false;
    const known = roots(b);
    return a.rests.length === 0 ? b.rests.length === 0 : a.rests.some((id) => known.has(rootOf(id)));
  };

  const judged = assessment.findings.map((finding) => {
    const key: AlertKey = { rule: finding.rule, rests: finding.rests };
    const own = log.filter((entry) => same(key, entry.key));
    const answers = own.filter((entry) => isAnswer(entry, finding.level));
    const unknownTo = (entries: readonly Log[]): boolean => {
      const known = new Set(entries.flatMap((entry) => [...roots(entry.key)]));
      return entries.length === 0 || finding.alone.some((id) => !known.has(rootOf(id)));
    };
    const atLevel = own.filter((entry) => rank(entry.level) >= rank(finding.level));
    const last = lastOutcome(own);
    const alert: Alert = {
      key, rule: finding.rule, level: finding.level, crisis: isCrisis(finding.rule), finding,
      last: unknownTo(answers) && last?.answers ? null : last,
    };
    return {
      alert,
      answered: !unknownTo(answers),
      isNew: unknownTo(atLevel),
      logged: !unknownTo(own.filter((entry) => entry.row.kind === 'shown' && entry.row.ruleSet === assessment.ruleSet)),
    };
  });

  const stillFires = (shown: Log): boolean =>
    judged.some(({ alert }) => same(shown.key, alert.key) && rank(alert.level) >= rank(shown.level));
  const wasAnswered = (shown: Log): boolean => {
    const calls = log.filter((entry) => isAnswer(entry, shown.level) && same(shown.key, entry.key));
    const covered = new Set(calls.flatMap((entry) => [...roots(entry.key)]));
    const since = calls.some((entry) => msOf(entry.row.observedAt) >= msOf(shown.row.observedAt));
    return since || (calls.length > 0 && [...roots(shown.key)].every((root) => covered.has(root)));
  };
  const left = log
    .filter((entry) => entry.row.kind === 'shown' && rank(entry.level) >= rank('urgent'))
    .filter((shown) => !stillFires(shown) && !wasAnswered(shown))
    .toSorted(byTime);
  const latest = left.filter((shown, index) => !left.slice(index + 1).some((later) => same(shown.key, later.key) && rank(later.level) >= rank(shown.level)));
  const unanswered = latest.map((shown): Alert => ({
    key: { rule: shown.key.rule, rests: shown.key.rests },
    rule: shown.key.rule as RuleId,
    level: shown.level,
    crisis: isCrisis(shown.key.rule),
    finding: null,
    last: lastOutcome(log.filter((entry) => same(shown.key, entry.key))),
  }));

  const alertsWhere = (test: (one: (typeof judged)[number]) => boolean): readonly Alert[] =>
    judged.filter(test).map(({ alert }) => alert).toSorted(inOrder);
  return {
    open: alertsWhere((one) => !one.answered),
    standing: alertsWhere((one) => one.answered),
    unanswered: unanswered.toSorted(inOrder),
    newScreen: alertsWhere((one) => one.isNew && one.alert.level !== 'routine')[0] ?? null,
    unlogged: alertsWhere((one) => !one.logged),
  };
};

/**
 * @param level of the call that was made; @param crisis whether it was made about W87 or W88
 * @returns the alerts that it covers: open ones of the same or a lower level. A crisis is covered by its own call only.
 */
export const answeredBy = (alerts: Alerts, level: Level, crisis = false): readonly AlertKey[] =>
  [...alerts.open, ...alerts.unanswered]
    .filter((alert) => rank(alert.level) <= rank(level) && (crisis || !alert.crisis))
    .map((alert) => alert.key);
