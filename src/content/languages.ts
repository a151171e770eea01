/** One row per language. Each language is one chunk for the screens and one for the phrases of the rules. */
import type { Lang, RuleWords, Words } from './words.ts';

export const languages = ['en', 'es'] as const satisfies readonly Lang[];

export const isLang = (text: string): text is Lang => languages.some((lang) => lang === text);

const screens: Readonly<Record<Lang, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/words.ts'),
  es: () => import('./es/words.ts'),
};

const rules: Readonly<Record<Lang, () => Promise<{ readonly ruleWords: RuleWords }>>> = {
  en: () => import('./en/rules.ts'),
  es: () => import('./es/rules.ts'),
};

/** Every word but the phrases of the rules and the pages of the guide. Rejects when the chunk cannot be had. */
export const loadWords = async (lang: Lang): Promise<Words> => (await screens[lang]()).words;

/** Two phrases per rule: needed as soon as a finding, the guide or the check is shown. */
export const loadRuleWords = async (lang: Lang): Promise<RuleWords> => (await rules[lang]()).ruleWords;

/** @returns the first language of the phone that the app speaks; English when there is none. */
export const phoneLanguage = (wanted: readonly string[]): Lang =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLang) ?? 'en';
