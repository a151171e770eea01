import { expect, it } from 'vitest';
import { pageForToday, spans } from '#app/guide/page-for-today.ts';

it.each([
  [null, 'unknown', 'call-team-now'],
  [-3, 'CD19', 'call-team-now'],
  [0, 'CD19', 'call-team-now'],
  [1, 'CD19', 'call-team-now'],
  [2, 'CD19', 'crs'],
  [3, 'BCMA', 'crs'],
  [4, 'CD19', 'call-team-thinking'],
  [6, 'unknown', 'thinking-nerves'],
  [8, 'CD19', 'thinking-nerves'],
  [9, 'CD19', 'infection'],
  [11, 'CD19', 'tiredness'],
  [14, 'CD19', 'bleeding'],
  [15, 'CD19', 'infection'],
  [22, 'CD19', 'tiredness'],
  [22, 'BCMA', 'stomach-gut'],
  [30, 'unknown', 'stomach-gut'],
  [31, 'CD19', 'tiredness'],
  [4000, 'BCMA', 'tiredness'],
] as const)('day %s after %s cells: %s', (day, target, page) => {
  expect(pageForToday(day, target)).toBe(page);
});

it('has a line of its own for every day, and no line that never speaks', () => {
  const days = [null, ...Array.from({ length: 800 }, (_, at) => at - 20)];
  const used = new Set<unknown>();
  for (const day of days.filter((one) => one !== null)) {
    for (const target of ['CD19', 'BCMA'] as const) {
      const line = spans.find((span) => (span.from === null || day >= span.from) && (span.to === null || day <= span.to) && (!span.target || target === 'BCMA'));
      expect(line, `day ${day}`).toBeDefined();
      expect(pageForToday(day, target)).toBe(line?.page);
      used.add(line);
    }
  }
  expect(spans.filter((line) => !used.has(line))).toEqual([]);
});
