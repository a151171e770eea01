/** Where the browser had emptied the small copy: whether the diary is gone, too, is settled once, by the first reading of it. */
import { useEffect } from 'react';
import type { CivilDay } from '#symptoms/row.ts';
import type { Gap } from '#symptoms/store/diary.ts';
import { readPocket, type Emptied, type Pocket } from '#symptoms/store/pocket.ts';
import type { DiaryState, ShellValue } from './app-context.ts';

/** However much there was: the browser emptied everything that it kept of the app. No number of a row is 0. */
export const everything: Gap = { deviceId: 'all', from: 0, to: 0, after: null, before: null };

export const isEverything = ({ to }: Gap): boolean => to === everything.to;

/** No entry is left, and the browser emptied everything: a backup comes before any answer begins another diary. */
export const isAllGone = (diary: DiaryState): boolean => diary.status === 'ready' && diary.total === 0 && diary.gaps.some(isEverything);

/** Somebody has read that everything was gone, or brought a backup back: from then on it is named beside what is shown of those days. */
export const asRead = (emptied: Emptied): Emptied => (emptied === 'perhaps' ? emptied : emptied && { ...emptied, read: true });

/** @param wasThere as `useLiveDiary` */
export const useEmptied = (wasThere: boolean | null, { emptied }: Pocket, setPocket: ShellValue['setPocket'], today: CivilDay): void => {
  useEffect(() => {
    if (wasThere === null || emptied !== 'perhaps') return;
    const isOpen = readPocket().emptied === 'perhaps'; // Another window may have settled it.
    setPocket(isOpen ? { emptied: wasThere ? null : { on: today, read: false } } : {});
  });
};
