import { expect, it } from 'vitest';
import { chapters } from '#content/guide/chapters.ts';
import { pageForToday, spans } from '#app/guide/page-for-today.ts';

it.each([
  [null, {}, 'be-ready'],
  [-3, { target: 'CD19' }, 'be-ready'],
  [0, { target: 'CD19' }, 'first-two-days'],
  [1, {}, 'taking-temperature'],
  [2, { target: 'CD19' }, 'crs'],
  [2, { target: 'CD19', product: 'something else' }, 'crs'],
  [2, { target: 'CD19', product: 'Yescarta' }, 'product-yescarta'],
  [3, { product: 'Yescarta' }, 'crs'],
  [4, {}, 'thinking-check'],
  [6, { target: 'BCMA', product: 'Carvykti' }, 'thinking-nerves'],
  [8, {}, 'infection'],
  [13, { target: 'CD19' }, 'driving'],
  [14, {}, 'staying-near'],
  [15, {}, 'infection'],
  [20, {}, 'your-medicines'],
  [21, { target: 'BCMA' }, 'bcma-movement'],
  [21, { target: 'CD19' }, 'light-activity'],
  [24, {}, 'bcma-movement'],
  [30, {}, 'follow-up'],
  [45, {}, 'late-tiredness'],
  [46, { target: 'BCMA' }, 'bcma-gut'],
  [75, { target: 'CD19' }, 'late-infections'],
  [76, {}, 'bcma-movement'],
  [90, { target: 'CD19' }, 'late-thinking-mood'],
  [91, {}, 'vaccines'],
  [365, {}, 'work'],
  [366, {}, 'follow-up'],
  [4000, { target: 'BCMA' }, 'follow-up'],
] as const)('day %s, %j: %s', (day, treatment, page) => {
  expect(pageForToday(day, treatment)).toBe(page);
});

it('has a page for every day, and no line that never speaks', () => {
  const days = Array.from({ length: 800 }, (_, at) => at - 20);
  const people = [{ target: 'CD19' }, { target: 'BCMA' }, { target: 'CD19', product: 'Kymriah' }] as const;
  const shown = new Set(days.flatMap((day) => people.map((person) => `${day} ${pageForToday(day, person)}`)));
  const silent = spans.filter(({ from, to, page }) => !shown.has(`${from ?? to} ${page === 'product' ? 'product-kymriah' : page}`));
  expect(silent).toEqual([]);
  // Whoever has cells that do not aim at BCMA is never sent to a page for those that do.
  expect(days.map((day) => pageForToday(day, { target: 'CD19' })).filter((page) => page.startsWith('bcma'))).toEqual([]);
});

it('never puts a page of When to call on a quiet Today: its title would read as an alarm', () => {
  const alarming = (chapters.find(({ id }) => id === 'when-to-call')?.pages ?? []) as readonly string[];
  const days = [null, ...Array.from({ length: 800 }, (_, at) => at - 20)];
  expect(days.filter((day) => alarming.includes(pageForToday(day, {})))).toEqual([]);
});
