/** The words that lock a backup, a chunk per language: nobody else needs them. */
import type { Lang } from './words.ts';

const lists: Readonly<Record<Lang, () => Promise<{ readonly wordList: readonly string[] }>>> = {
  en: () => import('./en/backup-word-list.ts'),
  es: () => import('./es/backup-word-list.ts'),
};

export const loadBackupWords = async (lang: Lang): Promise<readonly string[]> => (await lists[lang]()).wordList;
