/** Runs the steps of a test command one after the other, keeps the time and the count of each. */
import { spawnSync } from 'node:child_process';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, command: readonly string[], env?: Record<string, string>, cwd?: string, counts?: () => Counts }} Step
 */

/** @param {number} ms */
const minutes = (ms) => `${(ms / 60_000).toFixed(1)} min`;

/** @param {Step} step @returns {Counts} a step that fails without a failed test of its own counts as one failure */
const run = ({ command: [program, ...args], env, cwd, counts }) => {
  const { status } = spawnSync(program ?? '', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, cwd });
  const none = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Counts} */
  let counted = none;
  try {
    counted = counts ? counts() : none;
  } catch {
    // The step ended before it could write its report.
    return { ...none, failed: 1 };
  }
  return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
};

/**
 * Every step runs, also after a failed one, so that one run shows everything. Ends the process with the fitting code.
 * @param {readonly Step[]} steps
 */
export const runSteps = (steps) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const table = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    const counts = run(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const tests = step.counts ? `  ${counts.passed} passed, ${counts.failed} failed` : counts.failed ? '  failed' : '';
    table.push(`${minutes(performance.now() - start).padStart(9)}  ${step.name}${tests}`);
  }
  console.log(`\n${table.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
};
