/** How people say a sign, loaded only when somebody searches for one. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Lang } from './words.ts';

export type SignSearchWords = Readonly<Partial<Record<SignCode, string>>>;

const languages: Readonly<Record<Lang, () => Promise<{ readonly signSearch: SignSearchWords }>>> = {
  en: () => import('./en/sign-search.ts'),
  es: () => import('./es/sign-search.ts'),
};

/** Rejects when the chunk cannot be had. */
export const loadSignSearch = async (lang: Lang): Promise<SignSearchWords> => (await languages[lang]()).signSearch;
