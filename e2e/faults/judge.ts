/** What counts as noticed: all that was kept is shown, or the screen says that it is not and says nothing calm. */
import type { Page } from '@playwright/test';
import { getHelpWorks, missingOf, readDiary, readToday } from './person.ts';
import type { Kind } from './watch.ts';

export type Verdict = {
  readonly failures: readonly string[];
  /** Entries that are missing. */
  readonly lost: number;
  readonly said: boolean;
};

const wrongWords = (said: ReadonlySet<Kind>, whole: boolean): readonly string[] => [
  ...(said.has('welcome') ? ['the welcome page over a diary that was begun'] : []),
  ...(said.has('calm') && !whole ? ['a calm sentence over a diary that was not whole'] : []),
];

/** A cold start, as a person goes through it: Today first, then the diary, then Get help. */
export const judge = async (page: Page, url: string, entries: readonly string[]): Promise<Verdict> => {
  const today = await readToday(page, url);
  const diary = await readDiary(page, url, entries);
  const lost = missingOf(entries, diary.entries).length;
  const more = missingOf(diary.entries, entries);
  const said = today.has('said') || diary.said.has('said');
  const help = await getHelpWorks(page, url);
  return {
    lost,
    said,
    failures: [
      ...wrongWords(new Set([...today, ...diary.said]), lost === 0),
      ...(lost > 0 && !said ? [`${lost} of ${entries.length} entries are missing, and nothing on the screen says so`] : []),
      ...(more.length > 0 ? [`entries that nobody made: ${more.join(', ')}`] : []),
      ...(help ? [] : ['Get help offers no call']),
    ],
  };
};
