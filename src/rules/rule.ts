/** What a warning sign is: a labelled record and a short predicate. */
import type { Entry } from './entry.ts';
import type { Look } from './look.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Group, Level, RuleId, Unit, Verified } from './types.ts';

/** A named threshold. `tighter` says which way a centre may move it. */
export type Line = {
  readonly value: number;
  readonly unit: Unit;
  readonly tighter: 'lower' | 'higher';
  /** A time back from now or from an entry: longer than the diary is read it would have no effect. */
  readonly looksBack?: true;
};
export type Lines = Readonly<Record<string, Line>>;

/** First and last day since the cells were given; null = open. An unknown day lies in every window. */
export type DayWindow = { readonly from: number | null; readonly to: number | null };

/** One entry that fires a rule, and the signs in it that do. `entry` is null when silence itself is the sign. */
export type Hit = { readonly entry: Entry | null; readonly codes: readonly SignCode[] };

type Predicates<L extends string> = {
  /** Each entry by itself: the signs in it that fire the rule. */
  on?(entry: Entry, look: Look<L>): readonly SignCode[];
  /** All current entries together, or entries over time. */
  over?(look: Look<L>): readonly Hit[];
  /** Whether this hit is only the slight form of the sign (counting rule 14). */
  soft?(entry: Entry, look: Look<L>): boolean;
};

type Facts = {
  readonly id: RuleId;
  readonly slug: string;
  readonly group: Group;
  readonly level: Level;
  readonly verified: Verified;
  readonly sources: readonly string[];
  readonly window: DayWindow;
  /** Hours before now that the rule reads. */
  readonly lookBackHours: number;
  /** Rules whose lines this one uses as well. */
  readonly borrows?: readonly RuleId[];
  /** The window counts from today, not from an entry's own day. */
  readonly byToday?: true;
};

export type Rule = Facts & { readonly lines: Lines } & Predicates<string>;

/** Ties the names of the lines to the predicate, so that a misspelt one does not compile. */
export const rule = <L extends string>(record: Facts & { readonly lines: Readonly<Record<L, Line>> } & Predicates<L>): Rule => record;

/** Fires at this value and above. */
export const orMore = (value: number, unit: Unit): Line => ({ value, unit, tighter: 'lower' });
/** Fires at this value and below; also the length of a time in which something holds. */
export const orLess = (value: number, unit: Unit): Line => ({ value, unit, tighter: 'higher' });
/** How long something from before still counts. */
export const lasting = (value: number, unit: 'days' | 'hours'): Line => ({ ...orLess(value, unit), looksBack: true });
/** Last day on which a part of the rule holds. */
export const untilDay = (day: number): Line => orLess(day, 'days');

export const anyDay: DayWindow = { from: null, to: null };
export const upTo = (day: number): DayWindow => ({ from: null, to: day });
export const from = (day: number): DayWindow => ({ from: day, to: null });

export const inWindow = (day: number | null, window: DayWindow): boolean =>
  day === null || ((window.from === null || day >= window.from) && (window.to === null || day <= window.to));

/** Current entries reach back 24 h from the newest, which may be 7 days old; values carried over, 48 h. */
export const currentHours = 7 * 24 + 48;
/** A rule that looks further back than the current entries by so many days. */
export const plusDays = (days: number): number => currentHours + days * 24;
