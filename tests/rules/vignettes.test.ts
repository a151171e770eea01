/** The open test cases of the clinical pack and our own, through the same door as `npm run assess`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resultOf } from '#scripts/assess.ts';
import { readVignettes } from '#scripts/vignette.ts';

type Expected = {
  readonly id: string;
  readonly title: string;
  readonly expect: {
    readonly level: string;
    readonly must_fire: readonly string[];
    readonly must_not_fire: readonly string[];
    readonly data_issues?: readonly string[];
    readonly data_issues_absent?: readonly string[];
  };
};

describe.each([['the open test cases', 'vignettes.json', 157], ['further cases from a review of the table', 'vignettes-own.json', 263]] as const)('%s', (_, file, count) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const expected = (JSON.parse(text) as { vignettes: readonly Expected[] }).vignettes;
  const { vignettes, unusable } = readVignettes(text);

  test(`there are ${count} of them, and every field is known`, () => {
    expect(vignettes).toHaveLength(count);
    expect(unusable).toEqual([]);
    expect(vignettes.flatMap((vignette) => vignette.unknown)).toEqual([]);
  });

  test.each(expected.map((one, index) => [`${one.id} ${one.title}`, one, index] as const))('%s', (_title, one, index) => {
    const vignette = vignettes[index];
    if (!vignette) throw new Error('lost a case');
    const { level, fired, data_issues: issues } = resultOf(vignette);
    expect(level).toBe(one.expect.level);
    expect(fired).toEqual(expect.arrayContaining([...one.expect.must_fire]));
    expect(fired.filter((id) => one.expect.must_not_fire.includes(id))).toEqual([]);
    expect(issues).toEqual(expect.arrayContaining([...(one.expect.data_issues ?? [])]));
    expect(issues.filter((code) => one.expect.data_issues_absent?.includes(code))).toEqual([]);
  });
});
