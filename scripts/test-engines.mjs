/** `npm run test:engines`: the first night with the built app in Firefox and WebKit. Outside CI an engine that is not installed is left out, with a line that says so. */
import { engines, isInstalled } from './engines.mjs';
import { enginesReport, forget, playwrightCounts } from './reports.mjs';
import { runSteps } from './steps.mjs';
import { tool } from './tool.mjs';

const required = process.env.CI === 'true';
const missing = engines.filter((engine) => !isInstalled(engine));
const present = engines.filter(isInstalled);

for (const { name, packages } of missing) {
  const remedy = `install it with: apt-get install ${packages.join(' ')}`;
  console.log(required ? `${name} is not installed, and must be here: ${remedy}` : `Skipped: ${name} is not installed; ${remedy}`);
}

forget(enginesReport);

if (required && missing.length > 0) {
  console.log(`0 passed, ${missing.length} failed`);
  process.exitCode = 1;
} else if (present.length === 0) {
  console.log('0 passed, 0 failed');
} else {
  runSteps([
    { name: 'build', command: tool('vite', 'build', '--logLevel', 'warn') },
    {
      name: present.map(({ name }) => name).join(' and '),
      command: tool('playwright', 'test', '--config', 'e2e/engines/playwright.config.ts', '--reporter=line,json'),
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: enginesReport, ENGINES: present.map(({ name }) => name).join(',') },
      counts: () => playwrightCounts(enginesReport),
    },
  ]);
}
