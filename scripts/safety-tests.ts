/** Last step of `npm test`: fails when the test of a control did not run, or did not pass wherever it ran. */
import { playwrightReport, vitestReport } from './reports.mjs';
import { problemsIn, readHazards, runNames, runOf, type Run } from './safety-hazards.ts';
import { readOutcomes } from './test-outcomes.ts';

const reports = { unit: vitestReport, 'end-to-end': playwrightReport } as const satisfies Record<Run, string>;

export const main = async (): Promise<number> => {
  const controls = (await readHazards()).hazards.flatMap((hazard) => hazard.controls);
  let wrong = 0;
  for (const run of runNames) {
    const own = controls.filter(({ test }) => runOf(test) === run);
    // Without a report nothing has run.
    const problems = problemsIn(own, (await readOutcomes(reports[run])) ?? []);
    wrong += problems.length;
    process.stdout.write([`${run}: the tests of ${own.length - problems.length} of ${own.length} controls ran and passed`, ...problems, ''].join('\n'));
  }
  return wrong === 0 ? 0 : 1;
};
