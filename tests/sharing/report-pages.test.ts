import { describe, expect, it } from 'vitest';
import type { Level } from '#rules/types.ts';
import { pagesOf } from '#sharing/report-pages.ts';
import type { Sheet, SheetFlag } from '#sharing/report-sheet.ts';

const flag = (level: Level, id: number): SheetFlag => ({ id: `${level} ${id}`, level, name: level, when: `Day ${id}, 8:00 am`, entered: 'Headache: moderate.', done: 'Called 9:00 am, reached someone.' });
const flags = (level: Level, many: number): readonly SheetFlag[] => Array.from({ length: many }, (_, index) => flag(level, many - index));

const sheet = (more: Partial<Sheet>): Sheet => ({
  title: 'Report', facts: [], made: [], boxes: [{ big: '2 calls', small: ['Day 4'] }], missing: [], flags: [], said: [],
  temperature: { title: 'Temperature', sentence: 'Highest 100.9 °F.', drawing: null },
  symptoms: { days: [], rows: [], key: '' }, checks: [], questions: [], notes: [], notesLeftOut: false, footer: [], ...more,
});

const questions = Array.from({ length: 20 }, (_, index) => `Question number ${index}, and it is a long one that takes more than one line of the page`);

describe('what stands on the first page', () => {
  it('is everything as long as it fits, with lines for the team', () => {
    expect(pagesOf(sheet({ flags: flags('urgent', 3), questions: questions.slice(0, 3) }))).toMatchObject({ questionsFirst: true, moved: [], second: false, teamLines: 5 });
  });

  it('loses the questions first', () => {
    const all = flags('same-day', 10);
    expect(pagesOf(sheet({ flags: all, questions }))).toMatchObject({ flags: all, questionsFirst: false, moved: [], second: true });
  });

  it('then the oldest warnings of the same day, and no others', () => {
    const urgent = flags('urgent', 20);
    const { flags: first, moved, second } = pagesOf(sheet({ flags: [...urgent, ...flags('same-day', 14)] }));
    expect(second).toBe(true);
    expect(first.slice(0, 20)).toEqual(urgent);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ level }) => level === 'same-day')).toBe(true);
    expect(moved.at(-1)?.id).toBe('same-day 1');
    expect([...first, ...moved]).toHaveLength(34);
  });

  it('leaves room for what is missing', () => {
    const full = { flags: flags('urgent', 15), questions: questions.slice(0, 4) };
    expect(pagesOf(sheet(full)).teamLines - pagesOf(sheet({ ...full, missing: ['One line.', 'Another.'] })).teamLines).toBeGreaterThan(0);
    expect(pagesOf(sheet({ flags: flags('urgent', 40), missing: ['One line.'] })).teamLines).toBe(0);
    expect(pagesOf(sheet({ flags: flags('urgent', 40) })).teamLines).toBe(1);
  });

  it('keeps every warning of a higher level, even where the page grows too long', () => {
    const many = [...flags('emergency', 30), ...flags('urgent', 30)];
    expect(pagesOf(sheet({ flags: many }))).toMatchObject({ flags: many, moved: [] });
  });
});
