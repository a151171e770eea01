/** A page of the guide: the parts of the template, each of them required. */
import type { Format } from '#content/format.ts';
import type { RuleWords } from '#content/words.ts';
import type { Level, RuleFacts, RuleId } from '#rules/types.ts';
import type { CivilDay } from '#symptoms/row.ts';
import type { SourceId } from './sources.ts';

/** What the pages are told, so that no number is written by hand. */
export type GuideFacts = {
  readonly format: Format;
  readonly rules: RuleWords;
  /** The rule as it stands for this person, limits of the team included. */
  readonly describe: (rule: RuleId) => Pick<RuleFacts, 'lines'>;
  /** The number to dial, or null when the country is unknown. */
  readonly emergency: string | null;
  readonly waits: {
    /** No answer on the 24-hour line: minutes until the emergency number. */
    readonly urgentMinutes: number;
    /** No answer at the clinic: hours until the 24-hour line. */
    readonly sameDayHours: number;
    /** No visit within so many days: call in office hours. */
    readonly routineDays: number;
  };
};

export type GuideText = string | ((facts: GuideFacts) => string);
/** A text, or a warning sign named by its rule, with the thresholds in force. */
export type GuideItem = GuideText | { readonly rule: RuleId };

export type GuidePage = {
  /** The main message: one or two sentences. */
  readonly remember: GuideText;
  /** What one might notice: at most five. */
  readonly notice: readonly GuideItem[];
  readonly why: GuideText;
  /** The one care card: its level and its signs. */
  readonly care: { readonly level: Level; readonly signs: readonly GuideItem[] };
  /** What to do today: two to four steps. */
  readonly today: readonly GuideText[];
  readonly sources: readonly SourceId[];
  /** Who signed the page, and when. Null: not yet reviewed by a clinician. */
  readonly reviewed: { readonly by: string; readonly on: CivilDay } | null;
  readonly nextReview: CivilDay;
};

/** A page in plain sentences, ready to be shown. */
export type ReadPage = Omit<GuidePage, 'remember' | 'notice' | 'why' | 'care' | 'today'> & {
  readonly remember: string;
  readonly notice: readonly string[];
  readonly why: string;
  readonly care: { readonly level: Level; readonly signs: readonly string[] };
  readonly today: readonly string[];
};

const isRule = (item: GuideItem): item is { readonly rule: RuleId } => typeof item === 'object';

const textOf = (text: GuideText, facts: GuideFacts): string => (typeof text === 'string' ? text : text(facts));

const itemText = (item: GuideItem, facts: GuideFacts): string => {
  if (!isRule(item)) return textOf(item, facts);
  const { lines } = facts.describe(item.rule);
  return facts.rules[item.rule].sign({ entered: [], lines, day: null }, facts.format);
};

/** Puts the person's own thresholds and numbers into a page. */
export const readPage = (page: GuidePage, facts: GuideFacts): ReadPage => ({
  ...page,
  remember: textOf(page.remember, facts),
  notice: page.notice.map((item) => itemText(item, facts)),
  why: textOf(page.why, facts),
  care: { level: page.care.level, signs: page.care.signs.map((item) => itemText(item, facts)) },
  today: page.today.map((text) => textOf(text, facts)),
});
