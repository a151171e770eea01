/** A page of the guide: the parts of the template, each of them required. */
import type { Format } from '#content/format.ts';
import type { RuleWords } from '#content/words.ts';
import type { Limits } from '#rules/limits.ts';
import type { Level, RuleFacts, RuleId } from '#rules/types.ts';
import type { CivilDay } from '#symptoms/row.ts';
import type { Figures } from './figures.ts';
import type { SourceId } from './sources.ts';
import { toldBy, type Told } from './told.ts';

/** What the pages are told, so that no number is written by hand. */
export type GuideFacts = {
  readonly format: Format;
  readonly rules: RuleWords;
  /** The rule as it stands for this person, limits of the team included. */
  readonly describe: (rule: RuleId) => Pick<RuleFacts, 'lines' | 'window'>;
  /** What the person’s own team has set: shown as theirs. */
  readonly limits: Limits;
  /** Weeks near the centre, where the team has set its own. */
  readonly nearWeeks?: number;
  /** The figures that no rule holds. */
  readonly figures: Figures;
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

export type GuideText = string | ((told: Told) => string);
/** A text, or a warning sign named by its rule, with the thresholds in force. */
export type GuideItem = GuideText | NamedRule;
type NamedRule = {
  readonly rule: RuleId;
  /** With the day from which it has this level: before that it is more urgent. */
  readonly dated?: true;
};

export type GuidePage = {
  /** The main message: one or two sentences. */
  readonly remember: GuideText;
  /** What one might notice: at most five. */
  readonly notice: readonly GuideItem[];
  readonly why: GuideText;
  /** Pages of questions only: short answers, shown first. */
  readonly answers?: readonly { readonly question: GuideText; readonly answer: GuideText }[];
  /** The one care card: its level and its signs. */
  readonly care: {
    readonly level: Level;
    readonly signs: readonly GuideItem[];
    /** What the same page must say of signs that need a sooner call than its card. */
    readonly sooner?: readonly { readonly level: Level; readonly sign: GuideText }[];
  };
  /** What to do today: two to four steps. */
  readonly today: readonly GuideText[];
  readonly sources: readonly SourceId[];
  /** Who signed the page, and when. Null: not yet reviewed by a clinician. */
  readonly reviewed: { readonly by: string; readonly on: CivilDay } | null;
  readonly nextReview: CivilDay;
};

/** A page in plain sentences, ready to be shown. */
export type ReadPage = Omit<GuidePage, 'remember' | 'notice' | 'why' | 'answers' | 'care' | 'today'> & {
  readonly remember: string;
  readonly notice: readonly string[];
  readonly why: string;
  /** Empty on all pages but those of questions. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly care: {
    readonly level: Level;
    readonly signs: readonly string[];
    readonly sooner: readonly { readonly level: Level; readonly sign: string }[];
  };
  readonly today: readonly string[];
};

const isRule = (item: GuideItem): item is NamedRule => typeof item === 'object';

const textOf = (text: GuideText, told: Told): string => (typeof text === 'string' ? text : text(told));

/** Puts the person's own thresholds and numbers into a page. */
export const readPage = (page: GuidePage, facts: GuideFacts): ReadPage => {
  const told = toldBy(facts);
  const said = (text: GuideText): string => textOf(text, told);
  const itemText = (item: GuideItem): string => {
    if (!isRule(item)) return said(item);
    const { lines } = facts.describe(item.rule);
    const sign = facts.rules[item.rule].sign({ entered: [], lines, day: null }, facts.format);
    return item.dated ? told.dated(item.rule, sign) : sign;
  };
  return {
    ...page,
    remember: said(page.remember),
    notice: page.notice.map(itemText),
    why: said(page.why),
    answers: (page.answers ?? []).map(({ question, answer }) => ({ question: said(question), answer: said(answer) })),
    care: {
      level: page.care.level,
      signs: page.care.signs.map(itemText),
      sooner: (page.care.sooner ?? []).map(({ level, sign }) => ({ level, sign: said(sign) })),
    },
    today: page.today.map(said),
  };
};

/** Everything a person reads on a page, in its order: for counting, searching and reading aloud. */
export const textsOf = ({ remember, notice, why, answers, care, today }: ReadPage): readonly string[] => [
  remember, ...answers.flatMap(({ question, answer }) => [question, answer]), ...notice, why, ...care.signs,
  ...care.sooner.map(({ sign }) => sign), ...today,
];
