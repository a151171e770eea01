/**
 * The tests of the rules as one file, for `npm run mutation`: one start instead of twenty for each mutant. The cheapest
 * that notice the most come first. Left out are those that take minutes (laws, pairs) or start a process of their own.
 */
import { expect, test } from 'vitest';

const load = async (): Promise<void> => {
  await import('./table-rows.test.ts');
  await import('./sign-level.test.ts');
  await import('./neuro.test.ts');
  await import('./temperature.test.ts');
  await import('./circulation-and-breath.test.ts');
  await import('./head-and-energy.test.ts');
  await import('./bleeding-skin-pain.test.ts');
  await import('./stomach.test.ts');
  await import('./months-and-mood.test.ts');
  await import('./care-and-silence.test.ts');
  await import('./together.test.ts');
  await import('./counting.test.ts');
  await import('./receipts.test.ts');
  await import('./time.test.ts');
  await import('./limits.test.ts');
  await import('./never-silent.test.ts');
  await import('./alert.test.ts');
  await import('./calm.test.ts');
  await import('./edges.test.ts');
  await import('./vignettes.test.ts');
  await import('./slice.test.ts');
};
// A mutant that breaks the loading of a rule would else leave no test, and none that fails.
const broken = await load().then(() => null, (thrown: unknown) => thrown);

test('the rules load', () => {
  expect(broken).toBeNull();
});
