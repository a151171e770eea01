import { expect, test } from 'vitest';
import { colour, contrast, themes, tokens } from './tokens.ts';

/** Every pair of text and ground that the components put together: at least 7:1 (WCAG 2.2, 1.4.6). */
const text = [
  ['ink', 'bg'], ['ink', 'surface'], ['ink', 'surface2'],
  ['ink2', 'bg'], ['ink2', 'surface'], ['ink2', 'surface2'],
  ['action', 'bg'], ['action', 'surface'], ['action', 'action-soft'],
  ['ink', 'action-soft'], ['on-action', 'action'], ['on-help', 'help'], ['bg', 'ink'], ['surface', 'ink2'],
  ['on-emg', 'emg'], ['emg', 'on-emg'], ['emg-ink', 'emg-soft'], ['ink', 'emg-soft'],
  ['on-urg', 'urg'], ['urg-ink', 'urg-soft'], ['ink', 'urg-soft'],
  ['on-tod', 'tod'], ['tod-ink', 'tod-soft'], ['ink', 'tod-soft'],
  ['note-ink', 'note-soft'], ['ink', 'note-soft'],
  ['d0t', 'd0'], ['d1t', 'd1'], ['d2t', 'd2'], ['d3t', 'd3'], ['d4t', 'd4'],
  ['data', 'd0'], ['stone-ink', 'stone'], ['ink', 'hill2'],
] as const;

/** Edges that show where a control is, shapes and the focus ring: at least 3:1 (1.4.11). */
const edges = [
  ['edge', 'surface'], ['edge', 'bg'], ['control', 'surface'], ['control', 'bg'], ['control', 'surface2'], ['control', 'action-soft'],
  ['action', 'surface'], ['data', 'surface'], ['focus', 'bg'], ['focus', 'surface'],
  ['emg-line', 'bg'], ['emg-line', 'surface'], ['urg-line', 'bg'], ['urg-line', 'surface'],
  ['tod-line', 'surface'], ['note-line', 'surface'], ['note', 'note-soft'], ['tod', 'tod-soft'],
] as const;

const inAllThemes = (pairs: readonly (readonly [string, string])[]) =>
  themes.flatMap((theme) => pairs.map(([front, back]) => ({ theme, front, back })));

test.each(inAllThemes(text))('$theme: $front on $back is readable at 7:1', ({ theme, front, back }) => {
  expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(7);
});

test.each(inAllThemes(edges))('$theme: $front shows on $back at 3:1', ({ theme, front, back }) => {
  expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
});

test.each(themes)('%s: amber and red differ in lightness, not only in hue', (theme) => {
  expect(contrast(colour('urg', theme), colour('emg', theme))).toBeGreaterThanOrEqual(4);
});

test('every token of the table has a value in every theme', () => {
  expect(tokens.size).toBeGreaterThan(50);
  for (const [name, values] of tokens) expect([...values.keys()], name).toEqual([...themes]);
});

test('the formula gives the values of the standard', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
