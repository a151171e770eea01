/** What the rules look at: the entries in force, those before them, and what is known of the person. */
import type { Baselines, CivilDay, ProductTarget } from '#symptoms/row.ts';
import { saysHowItIs } from './entry-answers.ts';
import { hourMs, isWithinDays, type Entry } from './entry.ts';
import type { Measured } from './readings.ts';
import type { DayWindow, Hit } from './rule.ts';
import type { Group, Level, RuleId } from './types.ts';

export type Situation = {
  readonly nowMs: number;
  readonly today: CivilDay;
  /** Today's day number; null when unknown. */
  readonly day: number | null;
  /** Unknown counts as BCMA (counting rule 8). */
  readonly target: 'CD19' | 'BCMA';
  readonly baselines: Baselines;
  /** When the diary was set up; Infinity while it was not, so that nothing is overdue. */
  readonly setUpMs: number;
  readonly drivingClearance: CivilDay | null;
};

export type Picture = Situation & {
  /** Every entry that counts, oldest first. */
  readonly entries: readonly Entry[];
  /** Counting rule 2: the 24 h up to the newest entry. */
  readonly current: readonly Entry[];
  /** `current`, and the values carried over (counting rule 5), each as an entry with that one value. */
  readonly inForce: readonly Entry[];
  /** Entries before the current ones. */
  readonly before: readonly Entry[];
  /** The newest that stands and says how the person is. */
  readonly newest: Entry | null;
  /** Counting rule 13: only the entry that says so is judged, and silence is no sign. */
  readonly inHospital: boolean;
};

/** A rule that fires, as other rules may see it. `own` is its level in the table, `level` the one in force. */
export type Flag = {
  readonly rule: RuleId;
  readonly group: Group;
  readonly own: Level;
  readonly level: Level;
  readonly soft: boolean;
  readonly hits: readonly Hit[];
};

export type Look<L extends string = string> = Picture & {
  /** The rule's own lines, as this centre has them; those it borrows come by `linesOf`. */
  readonly lines: Readonly<Record<L, number>>;
  readonly window: DayWindow;
  readonly level: Level;
  readonly linesOf: (rule: RuleId) => Readonly<Record<string, number>>;
  /** Whether another rule stands at this one's level or above: only then may it take this one's place. */
  readonly isOutrankedBy: (rule: RuleId) => boolean;
  readonly fires: (rule: RuleId) => boolean;
  /** What rests on: the hits of another rule, none when it does not fire. */
  readonly hitsOf: (rule: RuleId) => readonly Hit[];
  /** Every rule that fires, but those of the groups named: the asking rule's own must be among them. */
  readonly flags: (but: readonly Group[]) => readonly Flag[];
  /** Rules of a group that one entry, current or past, fires by itself. */
  readonly flagsOn: (entry: Entry, group: Group) => readonly (Pick<Flag, 'rule' | 'level'> & Pick<Hit, 'codes'>)[];
};

export const countedTarget = (target: ProductTarget | undefined): 'CD19' | 'BCMA' => (target === 'CD19' ? 'CD19' : 'BCMA');

const currentMs = 24 * hourMs;
const newestDays = 7;
const carryMs = 48 * hourMs;
const carriedCodes = ['temp', 'heart_rate', 'systolic', 'spo2', 'resp_rate', 'thinking_check'] as const satisfies readonly Measured[];

const only = (entry: Entry, code: (typeof carriedCodes)[number]): Entry => ({
  ...entry,
  answers: {},
  readings: { [code]: entry.readings[code] },
  asked: [],
  issues: entry.issues.filter((issue) => code === 'temp' && issue.code.startsWith('temp-')),
});

/** A mistaken entry adds its value, but neither is the newest nor stops an older one from being carried. */
const carried = (current: readonly Entry[], before: readonly Entry[], newest: Entry): readonly Entry[] =>
  carriedCodes.flatMap((code) => {
    const has = (entry: Entry): boolean => entry.readings[code] !== undefined;
    if (current.some((entry) => !entry.open && has(entry))) return [];
    const early = before.filter((entry) => newest.ms - entry.ms <= carryMs && has(entry));
    const last = early.findLastIndex((entry) => !entry.open);
    return early.filter((entry, index) => index === last || (entry.open && index > last)).map((entry) => only(entry, code));
  });

const empty = { current: [], inForce: [], before: [], newest: null, inHospital: false } as const;

/** This moment as entries are dated. */
export const nowOf = ({ nowMs, today }: Pick<Situation, 'nowMs' | 'today'>): Pick<Entry, 'ms' | 'civilDay'> => ({ ms: nowMs, civilDay: today });

/** In hospital, unless an ordinary entry stands at the same moment. One dated later than now has to be asked about first. */
const staysIn = (newest: Entry, standing: readonly Entry[]): boolean =>
  newest.answers.admitted === true &&
  !newest.issues.some(({ code }) => code === 'date-implausible') &&
  !standing.some((entry) => entry.ms === newest.ms && saysHowItIs(entry) && entry.answers.admitted !== true);

/**
 * A mistaken entry, or one of doses alone, is not the newest. Without a fresh one that says how the person is, the doses
 * of the last days are judged all the same.
 * @param entries oldest first, as `entriesOf` gives them
 */
export const pictureOf = (entries: readonly Entry[], situation: Situation): Picture => {
  const fresh = (entry: Entry): boolean => isWithinDays(entry, nowOf(situation), newestDays);
  const standing = entries.filter((entry) => !entry.open);
  const newest = standing.findLast(saysHowItIs) ?? standing.at(-1) ?? null;
  const base = { ...situation, ...empty, entries, newest };
  if (newest && fresh(newest) && staysIn(newest, standing)) {
    return { ...base, entries: [newest], current: [newest], inForce: [newest], inHospital: true };
  }
  const freshOnes = standing.filter(fresh);
  const anchor = freshOnes.findLast(saysHowItIs) ?? freshOnes.at(-1);
  const current = entries.filter((entry) => (anchor ? anchor.ms - entry.ms <= currentMs : entry.open && fresh(entry)));
  const before = entries.filter((entry) => !current.includes(entry));
  return { ...base, current, before, inForce: [...current, ...(anchor ? carried(current, before, anchor) : [])] };
};
