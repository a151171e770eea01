/** Asks every rule what it sees. A rule that throws cannot tell; the others answer all the same. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import { rank } from './in-force.ts';
import type { Limits } from './limits.ts';
import type { Flag, Look, Picture } from './look.ts';
import { inWindow, type Hit, type Rule } from './rule.ts';
import { bookOf, type BookedRule } from './rule-book.ts';
import type { CannotTell, RuleId } from './types.ts';

type Answers = { readonly fired: readonly Flag[]; readonly cannotTell: readonly CannotTell[] };

type EntryHit = Hit & { readonly entry: Entry };
/** A hit of `on` knows its entry and takes part in the exclusions; one of `over` rests on several entries and does not. */
type Raw = { readonly on: readonly EntryHit[]; readonly over: readonly Hit[]; readonly waiting: readonly RuleId[] };
type Failed = { readonly reason: string };
type Outcome = { readonly hits: readonly Hit[] } | Failed;

const attempt = <T>(ask: () => T): T | Failed => {
  try {
    return ask();
  } catch (thrown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

/** Remembers each rule's answer, and refuses a rule that would wait for itself. */
const once = <T extends object>(ask: (id: RuleId) => T): ((id: RuleId) => T) => {
  const known = new Map<RuleId, T | 'asking'>();
  return (id) => {
    const answer = known.get(id);
    if (answer === 'asking') throw new Error(`${id} waits for itself`);
    if (answer !== undefined) return answer;
    known.set(id, 'asking');
    const fresh = ask(id);
    known.set(id, fresh);
    return fresh;
  };
};

/** What one rule may ask about the others, as far as evaluating them has to go. */
type Others = Pick<Look, 'hitsOf' | 'flags' | 'flagsOn' | 'linesOf' | 'isOutrankedBy'>;

/** Written out, because spreading objects for every rule took most of the time of an assessment. */
const lookOf = (picture: Picture, asked: BookedRule, others: Others): Look => ({
  nowMs: picture.nowMs, today: picture.today, day: picture.day, target: picture.target, baselines: picture.baselines,
  setUpMs: picture.setUpMs, drivingClearance: picture.drivingClearance,
  entries: picture.entries, current: picture.current, inForce: picture.inForce, before: picture.before,
  newest: picture.newest, inHospital: picture.inHospital,
  lines: asked.lines, window: asked.window, level: asked.level,
  linesOf: others.linesOf, isOutrankedBy: others.isOutrankedBy, flags: others.flags, flagsOn: others.flagsOn,
  hitsOf: others.hitsOf, fires: (id) => others.hitsOf(id).length > 0,
});

const codesOn = ({ rule, window }: BookedRule, entry: Entry, look: Look): readonly SignCode[] =>
  rule.on && inWindow(entry.day, window) ? rule.on(entry, look) : [];

const ask = (asked: BookedRule, look: Look, waiting: readonly RuleId[]): Raw => ({
  on: look.inForce.map((entry) => ({ entry, codes: codesOn(asked, entry, look) })).filter(({ codes }) => codes.length > 0),
  over: asked.rule.over?.(look) ?? [],
  waiting,
});

/** The rule's own hits, less those that a stronger rule speaks for. One that does not fire itself speaks for none. */
const settle = (asked: BookedRule, own: readonly EntryHit[], hitsOn: (id: RuleId) => readonly EntryHit[]): readonly EntryHit[] => {
  if (own.length === 0) return own;
  const isDropped = asked.anywhere.some(({ rule, by }) => hitsOn(rule).some(({ codes }) => by === null || codes.includes(by)));
  if (isDropped) return [];
  const perEntry = asked.perEntry.flatMap(hitsOn);
  const perSign = asked.perSign.flatMap(hitsOn);
  return own
    .filter((hit) => !perEntry.some((other) => other.entry === hit.entry))
    .map(({ entry, codes }) => ({
      entry,
      codes: codes.filter((code) => !perSign.some((other) => other.entry === entry && other.codes.includes(code))),
    }))
    .filter(({ codes }) => codes.length > 0);
};

type Interview = { readonly outcomeOf: (id: RuleId) => Outcome; readonly flagOf: (id: RuleId, hits: readonly Hit[]) => readonly Flag[] };

/** Rules are asked one by one, and those that they rest on before them. */
const interview = (rules: readonly Rule[], picture: Picture, limits: Limits): Interview => {
  const book = bookOf(rules, limits);
  const booked = (id: RuleId): BookedRule => {
    const own = book.get(id);
    if (!own) throw new Error(`${id} is not in the list`);
    return own;
  };

  const othersOf = (asked: BookedRule, waiting: RuleId[]): Others => {
    const hitsOf = (id: RuleId): readonly Hit[] => {
      const outcome = outcomeOf(id);
      if ('hits' in outcome) return outcome.hits;
      waiting.push(id);
      return [];
    };
    const looks = new Map<BookedRule, Look>();
    const lookAs = (other: BookedRule): Look => {
      const look = looks.get(other) ?? lookOf(picture, other, othersOf(other, waiting));
      looks.set(other, look);
      return look;
    };
    return {
      hitsOf,
      linesOf: (id) => booked(id).lines,
      isOutrankedBy: (id) => rank(booked(id).level) >= rank(asked.level),
      flags: (but) => rules.filter(({ group }) => !but.includes(group)).flatMap(({ id }) => flagOf(booked(id), hitsOf(id))),
      flagsOn: (entry, group) =>
        rules
          .filter((rule) => rule.group === group)
          .map(({ id }) => booked(id))
          .map((other) => ({ rule: other.rule.id, level: other.level, codes: codesOn(other, entry, lookAs(other)) }))
          .filter(({ codes }) => codes.length > 0),
    };
  };

  const rawOf = once((id: RuleId): Raw | Failed =>
    attempt(() => {
      const waiting: RuleId[] = [];
      const asked = booked(id);
      return ask(asked, lookOf(picture, asked, othersOf(asked, waiting)), waiting);
    }),
  );

  const hitsOn = once((id: RuleId): readonly EntryHit[] => {
    const raw = rawOf(id);
    return 'on' in raw ? settle(booked(id), raw.on, hitsOn) : [];
  });

  const outcomeOf = once((id: RuleId): Outcome => {
    const raw = rawOf(id);
    if ('reason' in raw) return raw;
    const hits = [...hitsOn(id), ...raw.over];
    const [blocker] = raw.waiting;
    return hits.length === 0 && blocker !== undefined ? { reason: `${blocker} could not answer` } : { hits };
  });

  const flagOf = (asked: BookedRule, hits: readonly Hit[]): readonly Flag[] => {
    if (hits.length === 0) return [];
    const { rule, level } = asked;
    const look = lookOf(picture, asked, othersOf(asked, []));
    // A sign that cannot say how slight it is counts in full.
    const soft = attempt(() => hits.every((hit) => hit.entry !== null && rule.soft?.(hit.entry, look) === true)) === true;
    return [{ rule: rule.id, group: rule.group, own: rule.level, level, soft, hits }];
  };

  return { outcomeOf, flagOf: (id, hits) => flagOf(booked(id), hits) };
};

/** @returns what every rule of the list says, in the list's order, and which could not say. */
export const evaluate = (rules: readonly Rule[], picture: Picture, limits: Limits): Answers => {
  const { outcomeOf, flagOf } = interview(rules, picture, limits);
  const outcomes = rules.map(({ id }) => ({ id, outcome: attempt(() => outcomeOf(id)) }));
  return {
    fired: outcomes.flatMap(({ id, outcome }) => ('hits' in outcome ? flagOf(id, outcome.hits) : [])),
    cannotTell: outcomes.flatMap(({ id, outcome }) => ('reason' in outcome ? [{ rule: id, reason: outcome.reason }] : [])),
  };
};

/** Whether one rule fires; asks no more rules than it rests on. */
export const firesIn = (rules: readonly Rule[], picture: Picture, limits: Limits, id: RuleId): boolean => {
  const outcome = attempt(() => interview(rules, picture, limits).outcomeOf(id));
  return 'hits' in outcome && outcome.hits.length > 0;
};
