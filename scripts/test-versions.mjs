/**
 * `npm run test:versions`: the last two tagged builds against this one, every route of each. While there are no two tags,
 * two builds of this checkout under other file names stand for them. Tags are built with the packages that are installed now.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { forget, playwrightCounts, versionsReport } from './reports.mjs';
import { runSteps } from './steps.mjs';
import { tool } from './tool.mjs';

const folder = resolve('reports/versions');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
forget(versionsReport);

/** @param {readonly string[]} args */
const git = (...args) => spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1e9 });

/** @param {string} tag @returns {import('./steps.mjs').Step & { at: string }} how to build it, and where it will be */
const tagged = (tag) => {
  const source = `${folder}/source-${tag}`;
  mkdirSync(source);
  git('archive', '--output', `${source}.tar`, tag);
  spawnSync('tar', ['-xf', `${source}.tar`, '-C', source]);
  symlinkSync(resolve('node_modules'), `${source}/node_modules`);
  const at = `${folder}/${tag}`;
  return { name: `build ${tag}`, command: tool('vite', 'build', '--logLevel', 'warn', '--outDir', at), cwd: source, at };
};

/** @param {string} name @returns {import('./steps.mjs').Step & { at: string }} */
const standIn = (name) => ({ name: `build “${name}”`, command: [process.execPath, 'scripts/build-version.mjs', name, `${folder}/${name}`], at: `${folder}/${name}` });

const tags = (git('tag', '--sort=-creatordate').stdout ?? '').split('\n').filter(Boolean).slice(0, 2);
if (tags.length < 2) console.log('There are no two tags yet: two builds of this checkout under other file names stand for older ones.');
const older = tags.length < 2 ? ['older', 'oldest'].map(standIn) : tags.map(tagged);

runSteps([
  ...older,
  { name: 'build', command: tool('vite', 'build', '--logLevel', 'warn') },
  {
    name: 'from each to this one',
    command: tool('playwright', 'test', '--config', 'e2e/versions/playwright.config.ts', '--reporter=line,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: versionsReport, VERSIONS: older.map(({ at }) => at).join(',') },
    counts: () => playwrightCounts(versionsReport),
  },
]);
