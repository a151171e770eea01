import type { CivilDay } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';
import type { Days } from '#app/use-days.ts';

/**
 * What the days lack, in words: rows that could not be read, and rows that are in neither copy any more, also those that
 * somebody has read of. Whoever gets the page must not take them for calm days.
 * @param unread ids that the page's own look could not read; what the app's own look could not is counted with them
 * @param days what the page shows; null: the whole diary. A row lost between two days that are both before them or both after is no gap in them.
 */
export const useMissing = (unread: readonly string[], days: Days | null): readonly string[] => {
  const { diary, words } = useApp();
  const lost = useLost(days);
  if (diary.status !== 'ready') return [];
  const { unreadable } = words.report.missing;
  const notRead = new Set([...unread, ...diary.unread]).size;
  return [...(notRead > 0 ? [unreadable(notRead)] : []), ...(lost === null ? [] : [lost])];
};

/** Rows that are in neither copy any more, and what a browser that emptied everything may have taken with it. @param days as above. @returns null where none of these days lacks one. */
export const useLost = (days: Days | null): string | null => {
  const { diary, words, format, pocket } = useApp();
  if (diary.status !== 'ready') return null;
  const gaps = diary.lost.map(({ from, to, after, before }) => ({ entries: to - from + 1, ...inOrder(after, before) }));
  const here = gaps.filter(({ first, last }) => days === null || ((last ?? days.since) >= days.since && (first ?? days.until) <= days.until));
  // One line, however many stretches: from the day before the first to the day after the last, open where one of them is.
  const rows = here.reduce((sum, { entries }) => sum + entries, 0);
  const outer = (ends: readonly (CivilDay | null)[], end: 0 | -1): string | null => {
    const day = ends.includes(null) ? null : ends.filter((one) => one !== null).toSorted().at(end);
    return day ? format.fullDate(day) : null;
  };
  const [after, before] = [outer(here.map(({ first }) => first), 0), outer(here.map(({ last }) => last), -1)];
  const { lost, emptied } = words.report.missing;
  const on = pocket.emptied === null || pocket.emptied === 'perhaps' ? null : pocket.emptied.on;
  const mayLack = on !== null && (days === null || days.since <= on);
  return [...(rows > 0 ? [lost(rows, after, before)] : []), ...(mayLack ? [emptied(format.fullDate(on))] : [])].join(' ') || null;
};

/** The row before or after a gap may have been dated back: then the gap lies between the two days all the same. */
const inOrder = (after: CivilDay | null, before: CivilDay | null): { readonly first: CivilDay | null; readonly last: CivilDay | null } =>
  after !== null && before !== null && after > before ? { first: before, last: after } : { first: after, last: before };
