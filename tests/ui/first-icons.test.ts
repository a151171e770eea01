/** Today and Get help come with the first screen: what they show must be drawn there, not in the chunk that comes later. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { firstIcons } from '#ui/first-icons.ts';
import { moreIcons } from '#ui/more-icons.ts';

const importing = /(?:from |import |import\()'([#.][^']+\.tsx?)'/g;
/** Here alone pages come in later, each with all icons. */
const pages = ['src/app/further-pages.tsx', 'src/app/keeping/unseen-work.tsx'];
const laterPage = /import\('(?:\.|#app)\/pages\/[^']+'\)/g;

const place = (file: string, path: string): string =>
  path.startsWith('#') ? `src/${path.slice(1)}` : normalize(join(dirname(file), path));

/** Every source file that the first screen or what follows it on Today and Get help may run. */
const reached = (file: string, seen: Map<string, string>): ReadonlyMap<string, string> => {
  if (seen.has(file) || !existsSync(file)) return seen;
  const whole = readFileSync(file, 'utf8');
  const text = pages.includes(file) ? whole.replace(laterPage, '') : whole;
  seen.set(file, text);
  for (const [, path] of text.matchAll(importing)) if (path) reached(place(file, path), seen);
  return seen;
};

test('no icon is drawn twice', () => {
  expect(Object.keys(firstIcons).filter((name) => name in moreIcons)).toEqual([]);
});

test('Today and Get help show only icons of the first screen', () => {
  const files = reached('src/app/main.tsx', new Map());
  expect([...files.keys()]).toEqual(expect.arrayContaining(['src/app/pages/today-page.tsx', 'src/app/today-cards.tsx', 'src/ui/bottom-bar.tsx']));
  const lines = [...files].flatMap(([file, text]) =>
    file === 'src/ui/more-icons.ts' ? [] : text.split('\n').map((line) => ({ file, line })).filter(({ line }) => /icon/i.test(line)),
  );
  const named = lines.flatMap(({ file, line }) => [...line.matchAll(/(["'])(\w+)\1/g)].map(([, , name = '']) => ({ file, name })));
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['thermometer', 'menu', 'question']));
  expect(named.filter(({ name }) => name in moreIcons)).toEqual([]);
});
