/** `npm test`: lint, types, unit tests, build, size, Chromium end to end and the tests of the hazard log, one after the other. */
import { forget, playwrightCounts, playwrightReport, vitestCounts, vitestReport } from './reports.mjs';
import { runSteps } from './steps.mjs';
import { tool } from './tool.mjs';

forget(vitestReport);
forget(playwrightReport);

runSteps([
  { name: 'lint', command: tool('oxlint', '--type-aware') },
  { name: 'types', command: tool('tsc', '-b') },
  {
    name: 'unit',
    command: tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`),
    counts: vitestCounts,
  },
  { name: 'build', command: tool('vite', 'build', '--logLevel', 'warn') },
  { name: 'size', command: [process.execPath, 'scripts/size.mjs'] },
  {
    name: 'end to end',
    command: tool('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=line,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    counts: () => playwrightCounts(playwrightReport),
  },
  // Each control of the hazard log has a test; here it is seen that it ran.
  { name: 'safety', command: [process.execPath, 'scripts/run.mjs', 'scripts/safety-tests.ts'] },
]);
