/** The rules as one centre has them, with what depends on the list alone worked out once. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { droppedBy, onePerEntry, onePerSign } from './exclusions.ts';
import { inForce, rank, type RuleInForce } from './in-force.ts';
import type { Limits } from './limits.ts';
import type { Rule } from './rule.ts';
import type { RuleId } from './types.ts';

export type BookedRule = RuleInForce & {
  /** Rules that take this one's place on the same entry, on the same sign of an entry, or wherever they fire. */
  readonly perEntry: readonly RuleId[];
  readonly perSign: readonly RuleId[];
  readonly anywhere: readonly { readonly rule: RuleId; readonly by: SignCode | null }[];
};
type RuleBook = ReadonlyMap<RuleId, BookedRule>;

const makeBook = (rules: readonly Rule[], limits: Limits): RuleBook => {
  const byId = new Map(rules.map((rule) => [rule.id, inForce(rule, limits)]));
  const booked = (own: RuleInForce): BookedRule => {
    const { id } = own.rule;
    // Stronger by the table, and at no lower level in force.
    const outranks = (other: RuleId): boolean => rank(byId.get(other)?.level ?? 'none') >= rank(own.level);
    const before = (set: readonly RuleId[]): readonly RuleId[] => (set.includes(id) ? set.slice(0, set.indexOf(id)) : []);
    return {
      ...own,
      perEntry: onePerEntry.flatMap(before).filter(outranks),
      perSign: onePerSign.flatMap(before).filter(outranks),
      anywhere: droppedBy
        .filter(({ dropped }) => dropped.includes(id))
        .flatMap(({ once, by = null }) => once.filter(outranks).map((rule) => ({ rule, by }))),
    };
  };
  return new Map([...byId].map(([id, own]) => [id, booked(own)]));
};

const books = new WeakMap<readonly Rule[], WeakMap<Limits, RuleBook>>();

export const bookOf = (rules: readonly Rule[], limits: Limits): RuleBook => {
  const byLimits = books.get(rules) ?? new WeakMap<Limits, RuleBook>();
  books.set(rules, byLimits);
  const book = byLimits.get(limits) ?? makeBook(rules, limits);
  byLimits.set(limits, book);
  return book;
};
