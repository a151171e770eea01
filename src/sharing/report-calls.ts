/** Which calls were about which warnings. */
import { levels, type Level } from '#rules/types.ts';
import type { CivilDay, Row, RowOfKind } from '#symptoms/row.ts';

export const levelsDown: readonly Level[] = levels.toReversed();
export const flagKey = (level: Level, day: CivilDay): string => `${day} ${level}`;

/** A correction is about the same event as the row that it corrects. */
const rootsIn = (rows: readonly Row[]): ((id: string) => string) => {
  const earlier = new Map(rows.flatMap((row) => (row.replaces !== undefined && row.replaces !== row.id ? [[row.id, row.replaces] as const] : [])));
  return (id) => {
    const seen = new Set<string>();
    let root = id;
    for (let next = earlier.get(root); next !== undefined && !seen.has(next); next = earlier.get(root)) {
      seen.add(next);
      root = next;
    }
    return root;
  };
};

/** @returns those of the calls that name one of these warnings: the same rule, and an entry that both rest on. */
export const callsFor = (
  shown: readonly RowOfKind<'shown'>[], calls: readonly RowOfKind<'call'>[], rows: readonly Row[],
): readonly RowOfKind<'call'>[] => {
  const rootOf = rootsIn(rows);
  return calls.filter(({ answers }) => answers.alerts.some((alert) => shown.some(({ answers: own }) => {
    if (own.rule !== alert.rule) return false;
    const roots = new Set(own.rests.map(rootOf));
    return alert.rests.some((id) => roots.has(rootOf(id))) || (roots.size === 0 && alert.rests.length === 0);
  })));
};
