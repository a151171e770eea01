/** The warning signs and the phone links as plain HTML, in every language, from the words and the rules of the app. */
import { checkGroups, nothingKnown, type CheckGroup } from '#app/check-groups.ts';
import { words as en } from '#content/en/words.ts';
import { words as es } from '#content/es/words.ts';
import { formatFor } from '#content/format.ts';
import { languages } from '#content/languages.ts';
import { regionOf } from '#content/regions.ts';
import { servedWords, type ServedWords } from '#content/served-words.ts';
import type { Lang, Words } from '#content/words.ts';
import { noLimits } from '#rules/limits.ts';
import type { SignCode } from '#symptoms/catalogue.ts';

const allWords: Readonly<Record<Lang, Words>> = { en, es };
const country = null;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
const tag = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const callLinks = (lang: Lang, { levels }: Words): string => {
  const format = formatFor(lang, country);
  return list(
    regionOf(country).emergency.map(
      ({ number, countries }) =>
        `<a href="tel:${number}">${escape(levels.emergency.button(number))}</a> ${escape(format.list(countries.map(format.country)))}`,
    ),
  );
};

const signLine = ({ signs }: Words, code: SignCode): string => {
  const { label, hint } = signs[code];
  return escape(hint ? `${label}. ${hint}` : label);
};

const groupText = (words: Words, { level, codes }: CheckGroup): string => {
  const { title, hint } = words.check.groups[level];
  const heading = typeof title === 'string' ? title : title(country);
  return tag('h3', heading) + tag('p', hint) + list(codes.map((code) => signLine(words, code)));
};

const languageText = (lang: Lang, words: Words, groups: readonly CheckGroup[]): string =>
  `<section lang="${lang}">`
  + tag('h2', words.check.title(null))
  + callLinks(lang, words)
  + groups.map((group) => groupText(words, group)).join('')
  + tag('p', words.check.strictest)
  + tag('p', words.help.needsSignal)
  + '</section>';

/** Shown by src/offline/watchdog.ts only. `target`: where the link opens, out of a frame or in place. */
const notice = (what: keyof ServedWords, target: '_blank' | '_self'): string => {
  const inLanguage = (lang: Lang): string => {
    const { title, text, button } = servedWords[lang][what];
    return `<div lang="${lang}">${tag('h2', title)}${tag('p', text)}<p><a href="/" target="${target}">${escape(button)}</a></p>${callLinks(lang, allWords[lang])}</div>`;
  };
  return `<section id="served-${what}" class="served-notice" hidden>${languages.map(inLanguage).join('')}</section>`;
};

/** @returns the HTML that stands in the page until the app takes its place. Nothing is known yet, so the list is the strictest. */
export const servedText = (): string => {
  const groups = checkGroups(noLimits, nothingKnown);
  const names = languages.map((lang) => `<span lang="${lang}">${escape(allWords[lang].common.appName)}</span>`).join(' · ');
  const notices = notice('late', '_self') + notice('framed', '_blank');
  return `<main class="served"><h1>${names}</h1>${notices}${languages.map((lang) => languageText(lang, allWords[lang], groups)).join('')}</main>`;
};
