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

/** What an alert is about: its rule, and what the rows it rests on first were. */
type Event = { readonly rule: string; readonly roots: ReadonlySet<string> };
/** One alert as a row of the log names it. */
type Log = Event & { readonly row: RowOfKind<'call'> | RowOfKind<'shown'>; readonly key: AlertKey; readonly level: Level };

const crisisRules: readonly string[] = ['W87', 'W88'] satisfies readonly RuleId[];
export const isCrisis = (rule: string): boolean => crisisRules.includes(rule);

/** A correction is the same event as the row that it corrects. */
export const rootsIn = (rows: readonly Row[]): ((rowId: string) => string) => {
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

/** Two rows about one event share one of these. Silence that nothing came before rests on no row. */
const namesOf = ({ rule, roots }: Event): readonly string[] => (roots.size === 0 ? [rule] : [...roots].map((root) => `${rule} ${root}`));

/** Those of `all` about the same event. Looked up, not compared one by one: the log of years is long. */
const sharersIn = <E extends Event>(all: readonly E[]): ((event: Event) => readonly E[]) => {
  const byName = new Map<string, E[]>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const own = byName.get(name);
      if (own) own.push(one);
      else byName.set(name, [one]);
    }
  }
  return (event) => [...new Set(namesOf(event).flatMap((name) => byName.get(name) ?? []))];
};

const isShown = (log: Log): log is Log & { readonly row: RowOfKind<'shown'> } => log.row.kind === 'shown';
const isCall = (log: Log): log is Log & { readonly row: RowOfKind<'call'> } => log.row.kind === 'call';

const inTime = (a: Log, b: Log): number => msOf(a.row.observedAt) - msOf(b.row.observedAt) || Number(a.row.id > b.row.id) - Number(a.row.id < b.row.id);

const lastOutcome = (own: readonly Log[]): Outcome | null => {
  const last = own.filter(isCall).toSorted(inTime).at(-1)?.row;
  if (!last) return null;
  const { outcome } = last.answers;
  return { rowId: last.id, at: last.observedAt, outcome, answers: outcome !== 'no-answer' };
};

const isAnswer = (log: Log, level: Level): boolean =>
  isCall(log) && log.row.answers.outcome !== 'no-answer' && rank(log.level) >= rank(level);

const inOrder = (a: Alert, b: Alert): number => Number(b.crisis) - Number(a.crisis) || rank(b.level) - rank(a.level);

/** Shown to call now, and nobody has said what happened. */
const isLeft = (shown: Log, own: readonly Log[]): boolean => {
  const answers = own.filter((other) => isAnswer(other, shown.level));
  // A call that was made before covers only the rows that it knew of.
  const isLater = answers.some(({ row }) => msOf(row.observedAt) >= msOf(shown.row.observedAt));
  const isCovered = answers.length > 0 && [...shown.roots].every((root) => answers.some(({ roots }) => roots.has(root)));
  return !isLater && !isCovered;
};

type Judged = Event & { readonly alert: Alert; readonly isAnswered: boolean; readonly isNew: boolean; readonly isLogged: boolean };

const judgedIn = (logAbout: (event: Event) => readonly Log[], rootOf: (rowId: string) => string, ruleSet: string) => (finding: Finding): Judged => {
  const { rule, level, rests } = finding;
  const event = { rule, roots: new Set(rests.map(rootOf)) };
  const own = logAbout(event);
  /** A newer row that fires by itself is new to them. */
  const isKnownTo = (logs: readonly Log[]): boolean =>
    logs.length > 0 && finding.alone.every((id) => logs.some(({ roots }) => roots.has(rootOf(id))));
  const isAnswered = isKnownTo(own.filter((one) => isAnswer(one, level)));
  const last = lastOutcome(own);
  return {
    ...event,
    // What was answered before is no answer to what is new.
    alert: { key: { rule, rests }, rule, level, crisis: isCrisis(rule), finding, last: last?.answers && !isAnswered ? null : last },
    isAnswered,
    isNew: level !== 'routine' && !isKnownTo(own.filter((one) => rank(one.level) >= rank(level))),
    isLogged: isKnownTo(own.filter((one) => isShown(one) && one.row.ruleSet === ruleSet)),
  };
};

/** One alert for each event: the highest level at which it was shown. */
const unansweredIn = (log: readonly Log[], logAbout: (event: Event) => readonly Log[], judged: readonly Judged[]): readonly Alert[] => {
  const judgedAbout = sharersIn(judged);
  const stillFires = (shown: Log): boolean => judgedAbout(shown).some(({ alert }) => rank(alert.level) >= rank(shown.level));
  const left = log
    .filter((one) => isShown(one) && rank(one.level) >= rank('urgent') && !stillFires(one) && isLeft(one, logAbout(one)))
    .toSorted((a, b) => rank(a.level) - rank(b.level) || inTime(a, b));
  const lastOf = new Map(left.flatMap((shown) => namesOf(shown).map((name) => [name, shown] as const)));
  return left
    .filter((shown) => namesOf(shown).every((name) => lastOf.get(name) === shown))
    .map((shown): Alert => ({
      key: { rule: shown.key.rule, rests: shown.key.rests },
      rule: shown.key.rule as RuleId,
      level: shown.level,
      crisis: isCrisis(shown.rule),
      finding: null,
      last: lastOutcome(logAbout(shown)),
    }));
};

/**
 * @param rows the whole log: `shown` and `call` rows say what was shown and what happened
 * @returns every finding as an open or a standing alert, and what was shown before and never answered
 */
export const alertsOf = (assessment: Assessment, rows: readonly Row[]): Alerts => {
  const rootOf = rootsIn(rows);
  const logged = (row: Log['row'], key: AlertKey): Log =>
    ({ row, key, level: row.answers.level, rule: key.rule, roots: new Set(key.rests.map(rootOf)) });
  const log = rows.flatMap((row): readonly Log[] => {
    if (row.kind === 'shown') return [logged(row, row.answers)];
    return row.kind === 'call' ? row.answers.alerts.map((key) => logged(row, key)) : [];
  });
  const logAbout = sharersIn(log);
  const judged = assessment.findings.map(judgedIn(logAbout, rootOf, assessment.ruleSet));
  const alertsWhere = (test: (one: Judged) => boolean): readonly Alert[] =>
    judged.filter(test).map(({ alert }) => alert).toSorted(inOrder);
  return {
    open: alertsWhere((one) => !one.isAnswered),
    standing: alertsWhere((one) => one.isAnswered),
    unanswered: unansweredIn(log, logAbout, judged).toSorted(inOrder),
    newScreen: alertsWhere((one) => one.isNew)[0] ?? null,
    unlogged: alertsWhere((one) => !one.isLogged),
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
