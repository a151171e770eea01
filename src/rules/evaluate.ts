/** Asks every rule what it sees. A rule that throws cannot tell; the others answer all the same. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import { droppedBy, onePerEntry, onePerSign } from './exclusions.ts';
import { inForce, rank, type RuleInForce } from './in-force.ts';
import type { Limits } from './limits.ts';
import type { Flag, Look, Picture } from './look.ts';
import { inWindow, type Hit, type Rule } from './rule.ts';
import type { CannotTell, RuleId } from './types.ts';

export type Answers = { readonly fired: readonly Flag[]; readonly cannotTell: readonly CannotTell[] };

/** A hit of `on` knows its entry and takes part in the exclusions; one of `over` rests on several entries and does not. */
type Raw = { readonly on: readonly (Hit & { readonly entry: Entry })[]; readonly over: readonly Hit[]; readonly waiting: ReadonlySet<RuleId> };
type Failed = { readonly reason: string };
type Outcome = { readonly hits: readonly Hit[] } | Failed;
type Book = ReadonlyMap<RuleId, RuleInForce>;

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const attempt = <T>(ask: () => T): T | Failed => {
  try {
    return ask();
  } catch (thrown) {
    return { reason: reasonOf(thrown) };
  }
};

/** Remembers each rule's answer, and refuses a rule that would wait for itself. */
const once = <T>(ask: (id: RuleId) => T): ((id: RuleId) => T) => {
  const known = new Map<RuleId, T>();
  const asking = new Set<RuleId>();
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    if (asking.has(id)) throw new Error(`${id} waits for itself`);
    asking.add(id);
    try {
      const fresh = ask(id);
      known.set(id, fresh);
      return fresh;
    } finally {
      asking.delete(id);
    }
  };
};

const books = new WeakMap<readonly Rule[], WeakMap<Limits, Book>>();

const bookOf = (rules: readonly Rule[], limits: Limits): Book => {
  const byLimits = books.get(rules) ?? new WeakMap<Limits, Book>();
  books.set(rules, byLimits);
  const book = byLimits.get(limits) ?? new Map(rules.map((rule) => [rule.id, inForce(rule, limits)]));
  byLimits.set(limits, book);
  return book;
};

/** The stronger rules of every set that this one is in, at no lower level than its own. */
const strongerIn = (sets: readonly (readonly RuleId[])[], id: RuleId, book: Book): readonly RuleId[] => {
  const outranks = (other: RuleId): boolean =>
    rank(book.get(other)?.level ?? 'none') >= rank(book.get(id)?.level ?? 'none');
  return sets.filter((set) => set.includes(id)).flatMap((set) => set.slice(0, set.indexOf(id))).filter(outranks);
};

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

export const evaluate = (rules: readonly Rule[], picture: Picture, limits: Limits): Answers => {
  const book = bookOf(rules, limits);

  const lookOf = (asked: RuleInForce, waiting: Set<RuleId>): Look => {
    const hitsOf = (id: RuleId): readonly Hit[] => {
      const outcome = outcomeOf(id);
      if ('hits' in outcome) return outcome.hits;
      waiting.add(id);
      return [];
    };
    const borrowed = (asked.rule.borrows ?? []).flatMap((id) => Object.entries(book.get(id)?.lines ?? {}));
    return {
      ...picture,
      lines: { ...Object.fromEntries(borrowed), ...asked.lines },
      window: asked.window,
      level: asked.level,
      linesOf: (id) => book.get(id)?.lines ?? {},
      isOutrankedBy: (id) => rank(book.get(id)?.level ?? 'none') >= rank(asked.level),
      hitsOf,
      fires: (id) => hitsOf(id).length > 0,
      flags: (but) =>
        rules.filter(({ id, group }) => id !== asked.rule.id && !but.includes(group)).flatMap(({ id }) => flagOf(id, hitsOf(id))),
      flagsOn: (entry, group) =>
        [...book.values()]
          .filter((other) => other.rule.group === group)
          .map((other) => ({ rule: other.rule.id, level: other.level, codes: codesOn(other, entry, waiting) }))
          .filter(({ codes }) => codes.length > 0),
    };
  };

  const codesOn = (asked: RuleInForce, entry: Entry, waiting: Set<RuleId>): readonly SignCode[] => {
    if (!asked.rule.on || !inWindow(entry.day, asked.window)) return [];
    return distinct(asked.rule.on(entry, lookOf(asked, waiting)));
  };

  const rawOf = once((id: RuleId): Raw | Failed => {
    const asked = book.get(id);
    const waiting = new Set<RuleId>();
    if (!asked) return { on: [], over: [], waiting };
    return attempt(() => ({
      on: picture.inForce
        .map((entry) => ({ entry, codes: codesOn(asked, entry, waiting) }))
        .filter((hit) => hit.codes.length > 0),
      over: asked.rule.over?.(lookOf(asked, waiting)) ?? [],
      waiting,
    }));
  });

  const onHits = (id: RuleId): Raw['on'] => {
    const raw = rawOf(id);
    return 'on' in raw ? raw.on : [];
  };

  const isDropped = (id: RuleId): boolean =>
    droppedBy.some(({ once: first, by, dropped }) => {
      if (!dropped.includes(id)) return false;
      const stronger = strongerIn([[...first, id]], id, book);
      return stronger.some((other) => onHits(other).some((hit) => by === undefined || hit.codes.includes(by)));
    });

  const settled = (id: RuleId, raw: Raw): readonly Hit[] => {
    if (isDropped(id)) return [];
    const perEntry = strongerIn(onePerEntry, id, book).flatMap(onHits);
    const perSign = strongerIn(onePerSign, id, book).flatMap(onHits);
    const left = raw.on
      .filter((hit) => !perEntry.some((other) => other.entry === hit.entry))
      .map(({ entry, codes }) => ({
        entry,
        codes: codes.filter((code) => !perSign.some((other) => other.entry === entry && other.codes.includes(code))),
      }))
      .filter((hit) => hit.codes.length > 0);
    return [...left, ...raw.over];
  };

  const outcomeOf = once((id: RuleId): Outcome => {
    const raw = rawOf(id);
    if ('reason' in raw) return raw;
    const hits = settled(id, raw);
    const [blocker] = raw.waiting;
    return hits.length === 0 && blocker !== undefined ? { reason: `${blocker} could not answer` } : { hits };
  });

  const flagOf = (id: RuleId, hits: readonly Hit[]): readonly Flag[] => {
    const asked = book.get(id);
    if (!asked || hits.length === 0) return [];
    const { rule } = asked;
    const look = lookOf(asked, new Set());
    const soft = hits.every((hit) => hit.entry !== null && rule.soft?.(hit.entry, look) === true);
    return [{ rule: id, group: rule.group, own: rule.level, level: asked.level, soft, hits }];
  };

  const outcomes = rules.map(({ id }) => ({ id, outcome: attempt(() => outcomeOf(id)) }));
  return {
    fired: outcomes.flatMap(({ id, outcome }) => ('hits' in outcome ? flagOf(id, outcome.hits) : [])),
    cannotTell: outcomes.flatMap(({ id, outcome }) => ('reason' in outcome ? [{ rule: id, reason: outcome.reason }] : [])),
  };
};
