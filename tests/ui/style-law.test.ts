import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|tsx?)$/.test(file));
const read = (file: string) => readFileSync(new URL(file, src), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
const where = (pattern: RegExp, allowed: RegExp) => files.filter((file) => pattern.test(withoutComments(read(file))) && !allowed.test(file));

test('red and amber are read by the alert levels and the charts only', () => {
  const reads = /--(emg|urg)\b/;
  expect(where(reads, /^ui\/(tokens|level)\.css$|chart[^/]*$/)).toEqual([]);
  expect(where(reads, /^$/)).toContain('ui/level.css');
});

test('only the alert family, calls, checks and day marks take the colours of a level', () => {
  const family = /^ui\/(level|alert|emergency|dock|button)\.css$|^ui\/(level-shape|alert-card|call-link|call-dock|check-group|emergency-screen)\.tsx$/;
  expect(where(/--lv\b|--lv-|data-level/, family)).toEqual([]);
});

test('no colour is written outside the tokens, but black and white veils', () => {
  expect(where(/#[\da-f]{3,8}\b(?=\s*[;,)])/i, /^ui\/tokens\.css$|chart[^/]*$|\.tsx?$/)).toEqual([]);
});

test('no text is set below 15 px', () => {
  for (const file of files.filter((each) => each.endsWith('.css'))) {
    for (const [, rem] of read(file).matchAll(/font-size: ([\d.]+)rem/g)) expect(Number(rem), file).toBeGreaterThanOrEqual(0.9375);
  }
});

test('every custom property that is read is set somewhere', () => {
  const all = files.map((file) => withoutComments(read(file))).join('\n');
  const set = new Set([...all.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
  const used = new Set([...all.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});

test('nothing loops, pulses or slides', () => {
  expect(where(/infinite|@keyframes (?!served)/, /^$/)).toEqual([]);
});
