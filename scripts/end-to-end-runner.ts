/** Builds the app of a tree and runs some of its end-to-end tests. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestName } from './safety-hazards.ts';
import { readOutcomes, type Outcome } from './test-outcomes.ts';
import { tool } from './tool.mjs';
import { patternOf } from './unit-runner.ts';

/** @returns the exit code, and the end of what was printed */
const run = (command: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<{ code: number | null; printed: string }> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = command;
    let printed = '';
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env } });
    const keep = (chunk: Buffer): void => {
      printed = `${printed}${chunk.toString()}`.slice(-1000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject).on('close', (code) => { resolve({ code, printed }); });
  });

/**
 * On one shape of the screen: enough to see a test fail.
 * @returns what each test said; nothing of one that did not run
 * @throws when the app does not build, or Playwright does not start
 */
export const runEndToEnd = async (folder: string, tests: readonly TestName[]): Promise<readonly Outcome[]> => {
  const report = join(folder, 'outcomes.json');
  await rm(report, { force: true });
  // What runs this script has set it to development, where the app keeps no files.
  const built = await run(tool('vite', 'build', '--logLevel', 'warn'), folder, { NODE_ENV: 'production' });
  if (built.code !== 0) throw new Error(`The app does not build: ${built.printed}`);
  const files = [...new Set(tests.map(({ file }) => file))];
  const pattern = patternOf(tests.map(({ name }) => name));
  const ran = await run(
    tool('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--project=pixel7', ...files, '-g', pattern, '--reporter=json'),
    folder, { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  const outcomes = await readOutcomes(report, folder);
  if (!outcomes) throw new Error(`Playwright wrote no report: ${ran.printed}`);
  return outcomes.filter(({ status }) => status !== 'skipped');
};
