/** `npm run test:faults`: builds the app and runs the fault rigs on it. Their options stand in e2e/faults/options.ts. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './browser.mjs';
import { tool } from './tool.mjs';

process.env.CHROMIUM_PATH ??= await findChromium();
const [node = process.execPath, ...build] = tool('vite', 'build', '--logLevel', 'warn');
const built = spawnSync(node, build, { stdio: ['ignore', 'inherit', 'inherit'] });
const ran = built.status === 0
  ? spawnSync(process.execPath, ['scripts/run.mjs', 'e2e/faults/main.ts', ...process.argv.slice(2)], { stdio: ['ignore', 'inherit', 'inherit'] })
  : built;
if (built.status !== 0) console.log('0 passed, 1 failed');
process.exitCode = ran.status ?? 1;
