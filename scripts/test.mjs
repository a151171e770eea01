/** `npm test`: lint, types, unit tests, build, size and Chromium end to end, one after the other. */
import { forget, playwrightCounts, playwrightReport, vitestCounts, vitestReport } from './reports.mjs';
import { runSteps } from './steps.mjs';

forget(vitestReport);
forget(playwrightReport);

const npx = ['npx', '--no-install'];

runSteps([
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'types', command: ['npm', 'run', '-s', 'typecheck'] },
  {
    name: 'unit',
    command: [...npx, 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    counts: vitestCounts,
  },
  { name: 'build', command: [...npx, 'vite', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['npm', 'run', '-s', 'size'] },
  {
    name: 'end to end',
    command: [...npx, 'playwright', 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    counts: () => playwrightCounts(playwrightReport),
  },
]);
