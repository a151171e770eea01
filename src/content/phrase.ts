/** What the phrases of a rule are made of: the values entered and the lines of the rule, in no language yet. */
import type { Entered, SignValues } from '#rules/types.ts';
import type { Format } from './format.ts';
import type { RulePhrases } from './shape/rules.ts';

export type Text = string | ((values: SignValues, format: Format) => string);

const textOf = (text: Text, values: SignValues, format: Format): string =>
  typeof text === 'string' ? text : text(values, format);

/** @returns the rule's line of that name, or null when the rule does not state it. */
export const lineOf = (values: SignValues, name: string): number | null => values.lines[name]?.value ?? null;

/**
 * A temperature line in both units, the person's own first: “100.4 °F (38.0 °C)”.
 * @param name the lines' name without its unit: `fever` for `feverC` and `feverF`
 */
export const temperatureLine = (values: SignValues, format: Format, name: string): string | null => {
  const celsius = lineOf(values, `${name}C`);
  const fahrenheit = lineOf(values, `${name}F`);
  return celsius === null || fahrenheit === null ? null : format.temperature({ celsius, fahrenheit });
};

/** `around` puts the value into words; without a value nothing is said. */
export const ifKnown = <T>(value: T | null, around: (value: T) => string): string => (value === null ? '' : around(value));

/** One text up to the day of the rule's line of that name, also while the day is unknown; another one after it. */
export const upToDay = (name: string, early: Text, later: Text): Text => (values, format) =>
  textOf(values.day === null || values.day <= (lineOf(values, name) ?? values.day) ? early : later, values, format);

/** The newest entry of each sign, in the order given. */
const newestOfEach = (entered: readonly Entered[]): readonly Entered[] => {
  const newest = new Map<string, Entered>();
  for (const one of entered) {
    const known = newest.get(one.code);
    if (!known || Date.parse(one.at) >= Date.parse(known.at)) newest.set(one.code, one);
  }
  return [...newest.values()];
};

/** One entered sign in words: standing alone, and inside a list. */
export type Said = { readonly alone: string; readonly inList: string };

/**
 * Makes the two phrases of a rule. With entries, the sign is what was entered; without, the general form.
 * @param say puts one entry into words
 */
export const phrasesIn =
  (say: (entered: Entered, format: Format) => Said) =>
  (general: Text, why: Text): RulePhrases => ({
    sign: (values, format) => {
      const [first, ...others] = newestOfEach(values.entered).map((one) => say(one, format));
      if (!first) return textOf(general, values, format);
      if (others.length === 0) return first.alone;
      return format.capital(format.list([first, ...others].map((one) => one.inList)));
    },
    why: (values, format) => textOf(why, values, format),
  });
