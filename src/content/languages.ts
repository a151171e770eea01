/** One row per language. Each language is a chunk for the first screen, one for the other screens and one for the phrases of the rules. */
import type { Lang, RuleWords, ShellWords, Words } from './words.ts';

export const languages = ['en', 'es'] as const satisfies readonly Lang[];

const isLang = (text: string): text is Lang => languages.some((lang) => lang === text);

const shells: Readonly<Record<Lang, () => Promise<{ readonly shellWords: ShellWords }>>> = {
  en: () => import('./en/shell.ts'),
  es: () => import('./es/shell.ts'),
};

const screens: Readonly<Record<Lang, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/words.ts'),
  es: () => import('./es/words.ts'),
};

const rules: Readonly<Record<Lang, () => Promise<{ readonly ruleWords: RuleWords }>>> = {
  en: () => import('./en/rules.ts'),
  es: () => import('./es/rules.ts'),
};

/** What the first screen says. Rejects when the chunk cannot be had. */
export const loadShellWords = async (lang: Lang): Promise<ShellWords> => (await shells[lang]()).shellWords;

const asked = new Map<Lang, Promise<Words>>();

/**
 * Every word but the phrases of the rules and the pages of the guide. Rejects when the chunk cannot be had.
 * @returns the same promise each time, so that a page may wait for it while it renders
 */
export const loadWords = (lang: Lang): Promise<Words> => {
  const known = asked.get(lang);
  if (known) return known;
  const words = screens[lang]().then((chunk) => chunk.words);
  asked.set(lang, words);
  words.catch(() => asked.delete(lang));
  return words;
};

/** Two phrases per rule: needed as soon as a finding, the guide or the check is shown. */
export const loadRuleWords = async (lang: Lang): Promise<RuleWords> => (await rules[lang]()).ruleWords;

/** @returns the first language of the phone that the app speaks; English when there is none. */
export const phoneLanguage = (wanted: readonly string[]): Lang =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLang) ?? 'en';
