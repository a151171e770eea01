/** Counts the tests in the reports that Vitest and Playwright write. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the reports go; not part of the repository. */
export const vitestReport = resolve('reports/vitest.json');
export const playwrightReport = resolve('reports/playwright.json');
export const enginesReport = resolve('reports/engines.json');
export const versionsReport = resolve('reports/versions.json');

/**
 * An old report must not stand in for one that was never written.
 * @param {string} file
 */
export const forget = (file) => rmSync(file, { force: true });

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const vitestCounts = () => {
  const report = read(vitestReport);
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
};

/**
 * A test that only passed when tried again counts as failed.
 * @param {string} file
 */
export const playwrightCounts = (file) => {
  const { stats } = read(file);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
};
