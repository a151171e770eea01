import { useApp } from '#app/app-context.ts';

/**
 * What the days lack, in words: rows that could not be read, and rows that are in neither copy any more, also those that
 * somebody has read of. Whoever gets the page must not take them for calm days.
 * @param unread ids that the page's own look could not read; what the app's own look could not is counted with them
 */
export const useMissing = (unread: readonly string[]): readonly string[] => {
  const { diary, words, format } = useApp();
  if (diary.status !== 'ready') return [];
  const { unreadable, lost } = words.report.missing;
  const notRead = new Set([...unread, ...diary.unread]).size;
  // One line, however many stretches: from the day before the first to the day after the last, open where one of them is.
  const rows = diary.lost.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const outer = (days: readonly (string | null)[], end: 0 | -1): string | null => {
    const day = days.includes(null) ? null : days.filter((one) => one !== null).toSorted().at(end);
    return day ? format.date(day) : null;
  };
  const [after, before] = [outer(diary.lost.map((gap) => gap.after), 0), outer(diary.lost.map((gap) => gap.before), -1)];
  return [...(notRead > 0 ? [unreadable(notRead)] : []), ...(rows > 0 ? [lost(rows, after, before)] : [])];
};
