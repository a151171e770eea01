import { expect, it } from 'vitest';
import { explainingPages } from '#app/guide/explaining-pages.ts';

it.each([
  ['a quiet day', [], { temp: { text: '98.2', unit: 'F' }, fatigue: 'none', chest_pain: false, loose_stools_24h: 0 }, []],
  ['one mild sign', [], { nausea: 'mild' }, ['stomach-gut']],
  ['a count', [], { loose_stools_24h: 2 }, ['stomach-gut']],
  ['a finding before a sign', [{ rule: 'W65' }], { loose_stools_24h: 3, rash: 'mild' }, ['bcma-gut', 'stomach-gut']],
  ['the same page once', [{ rule: 'W62' }], { nausea: 'moderate', vomit_count_24h: 2 }, ['stomach-gut']],
  ['never more than two', [{ rule: 'W52' }, { rule: 'W81' }, { rule: 'W94' }], {}, ['next-visit', 'skin']],
] as const)('%s', (_, findings, answers, pages) => {
  expect(explainingPages(findings, answers)).toEqual(pages);
});
