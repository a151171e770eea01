/** The shapes of the warning signs. Rows + limits + now in, an assessment out. */
import type { By, CivilDay, Instant, ProductTarget, Severity, SignCode } from '#symptoms/row.ts';

export const levels = ['routine', 'same-day', 'urgent', 'emergency'] as const;
/** How urgently to call, mildest first in `levels`. */
export type Level = (typeof levels)[number];
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
/** The table's row id: W01 to W99, C01, T01 to T07. Closed, so that a rule without words does not compile. */
export type RuleId = Exclude<`W${Digit}${Digit}`, 'W00'> | 'C01' | `T0${Exclude<Digit, '0' | '8' | '9'>}`;
export type Group =
  | 'temp' | 'circ' | 'breath' | 'neuro' | 'head' | 'fatigue' | 'vomit' | 'stool' | 'belly' | 'fluids' | 'bleed'
  | 'infect' | 'skin' | 'pain' | 'swell' | 'cancer' | 'mood' | 'care' | 'worry' | 'late' | 'combo';
export type Verified = 'yes' | 'part' | 'no';

export type Unit = 'C' | 'F' | 'per-min' | 'mmHg' | 'percent' | 'hours' | 'days' | 'count' | 'points' | 'kg' | 'percent-of-weight' | 'steps';
export type Quantity = { readonly value: number; readonly unit: Unit };

/** The moment of looking: an instant and the civil day where the person is. */
export type Now = { readonly instant: Instant; readonly civilDay: CivilDay };

/** One answer that a finding rests on. */
export type Entered = {
  readonly rowId: string;
  readonly at: Instant;
  readonly by: By;
  readonly code: SignCode;
  readonly value:
    | { readonly kind: 'yes' }
    | { readonly kind: 'severity'; readonly severity: Severity }
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'temperature'; readonly text: string; readonly celsius: number; readonly fahrenheit: number; readonly unit: 'C' | 'F' }
    | { readonly kind: 'thinking'; readonly score: number | 'unable'; readonly usual: number }
    | { readonly kind: 'doses' };
};

/** What the words of a rule may speak of. An empty `entered` names the sign in general (guide, check, rulebook). */
export type SignValues = {
  readonly entered: readonly Entered[];
  /** The rule's named thresholds in force, e.g. `{ feverC: 38 °C, feverF: 100.4 °F }`. */
  readonly lines: Readonly<Record<string, Quantity>>;
  /** Days since the cells were given, or null when unknown. */
  readonly day: number | null;
};

export type Finding = SignValues & {
  readonly rule: RuleId;
  readonly slug: string;
  readonly group: Group;
  readonly level: Level;
  /** A slight form: changes nothing but how ambers add up (counting rule 14). */
  readonly soft: boolean;
  /** Ids of the rows it rests on, sorted. */
  readonly rests: readonly string[];
  /** Those of `rests` that fire the rule by themselves: a new one of these is a new event. */
  readonly alone: readonly string[];
  readonly sources: readonly string[];
  readonly ruleSet: string;
};

export const dataIssueCodes = [
  'temp-unit-swapped', 'temp-decimal-missing', 'temp-implausible', 'temp-missing', 'thinking-check-missing',
  'spo2-implausible', 'hr-implausible', 'rr-implausible', 'bp-implausible', 'bp-swapped', 'count-implausible',
  'weight-implausible', 'date-implausible', 'retraction-open',
] as const;
export type DataIssueCode = (typeof dataIssueCodes)[number];
export type DataIssue = { readonly code: DataIssueCode; readonly rowId?: string };

/** A rule that could not answer. It never silences the others. */
export type CannotTell = { readonly rule: RuleId; readonly reason: string };

export type Assessment = {
  readonly level: Level | 'none';
  /** Highest level first, then the table's order. */
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly dataIssues: readonly DataIssue[];
  /** What a calm sentence still needs from the current entries. */
  readonly missing: readonly ('danger' | 'temperature' | 'thinking-check')[];
  readonly day: number | null;
  /** The newest entry that counts, if any. */
  readonly newest: { readonly rowId: string; readonly at: Instant } | null;
  readonly ruleSet: string;
};

/** A rule as others may see it: what the guide, the charts and the rulebook print. */
export type RuleFacts = {
  readonly rule: RuleId;
  readonly slug: string;
  readonly group: Group;
  readonly level: Level;
  readonly lines: Readonly<Record<string, Quantity>>;
  readonly sources: readonly string[];
  readonly verified: Verified;
  /** First and last day on which the rule applies; null = any. */
  readonly window: { readonly from: number | null; readonly to: number | null };
  /** Longest look-back in hours that the rule reads. */
  readonly lookBackHours: number;
  /** Whether the day asked about lies in the window. An unknown day lies in every window. */
  readonly applies: boolean;
};

export type Context = { readonly day: number | null; readonly target: ProductTarget };
