import { readFileSync } from 'node:fs';

export const themes = ['day', 'night', 'strong', 'strong-night'] as const;
export type Theme = (typeof themes)[number];

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Each token with a value per theme: name without dashes -> theme -> value. */
export const tokens: ReadonlyMap<string, ReadonlyMap<Theme, string>> = new Map(
  [...css.matchAll(/^ {2}--([a-z0-9-]+): (var\(--day,.*);$/gm)].map(([, name = '', line = '']) => [name, valuesOf(line)]),
);

function valuesOf(line: string): ReadonlyMap<Theme, string> {
  return new Map(
    themes.flatMap((theme) => {
      const value = new RegExp(`var\\(--${theme}, ((?:[^()]|\\([^()]*\\))*)\\)`).exec(line)?.[1];
      return value === undefined ? [] : [[theme, value] as const];
    }),
  );
}

/** @returns the colour of a token as `#rgb` or `#rrggbb`; throws for a name that is not there. */
export function colour(name: string, theme: Theme): string {
  const value = tokens.get(name)?.get(theme);
  if (value === undefined || !/^#([\da-f]{3}){1,2}$/i.test(value)) throw new Error(`--${name} has no colour for ${theme}`);
  return value;
}

/** WCAG 2 contrast of two colours, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
