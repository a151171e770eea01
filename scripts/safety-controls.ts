/**
 * `npm run safety:controls -- [--only H03] [--from H07] [--run unit]`: shows that the test of each control can fail. In a copy of the tree
 * it takes away one control at a time, runs its test, which must go red, and writes what it saw to `docs/safety/controls.json`
 * and, readable, `docs/safety/controls.md`. `--only` takes one hazard or one
 * control, `--from` goes on where a run was stopped, `--run` takes those with unit tests (seconds each) or end-to-end (a build each).
 * Exit code 1 when a test stays green without its control, is red with it, did not run, or a removal no longer fits the source.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleSet } from '#rules/rule-set.ts';
import { findChromium } from './browser.mjs';
import { runEndToEnd } from './end-to-end-runner.ts';
import { testPort } from './ports.mjs';
import { writeSafety } from './safety.ts';
import { nameOf, readHazards, runOf, type Control, type Hazard, type TestName } from './safety-hazards.ts';
import { keepShown, type Shown } from './safety-shown.ts';
import type { Outcome } from './test-outcomes.ts';
import { inTreeCopy, whileReplaced } from './tree-copy.ts';
import { startUnitRunner } from './unit-runner.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const versionOf = async (name: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as { readonly version: string };
  return `${name} ${version}`;
};

/** What a result was seen with. */
const versionsFor = async (control: Control): Promise<string> => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const browser = async (): Promise<string> => spawnSync(await findChromium(), ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ').slice(0, 2).join(' ');
  const runner = runOf(control.test) === 'unit' ? await versionOf('vitest') : `${await versionOf('playwright')}, ${await browser()}`;
  return `app ${version}, rules ${ruleSet.version}, Node ${process.versions.node}, ${runner}`;
};

/** The copy serves its app at a port of its own: the tests of this tree may run beside it. */
const moveAway = async (folder: string): Promise<void> => {
  const ports = join(folder, 'scripts/ports.mjs');
  const source = await readFile(ports, 'utf8');
  await writeFile(ports, source.replace(String(testPort), String(await freePort())));
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No port is free'));
      });
    });
  });

type Wanted = { readonly only?: string | undefined; readonly from?: string | undefined; readonly run?: string | undefined };

/** Ids in the order of the log: H02.10 comes after H02.9. */
const chosen = (hazards: readonly Hazard[], { only, from, run }: Wanted): readonly Control[] => {
  const all = hazards.flatMap(({ controls }) => controls);
  const start = from === undefined ? 0 : all.findIndex(({ id }) => id === from || id.startsWith(`${from}.`));
  return all
    .slice(start === -1 ? all.length : start)
    .filter(({ id, test }) => (only === undefined || id === only || id.startsWith(`${only}.`)) && (run === undefined || runOf(test) === run));
};

type Tree = {
  readonly folder: string;
  readonly run: (tests: readonly TestName[]) => Promise<readonly Outcome[]>;
  readonly changed: (file: string) => void;
};

/** @returns the tests that are not green while every control is in place */
const redBefore = async (tree: Tree, controls: readonly Control[]): Promise<ReadonlySet<string>> => {
  const tests = controls.map(({ test }) => test);
  const green = new Set((await tree.run(tests)).filter(({ status }) => status === 'passed').map(nameOf));
  return new Set(tests.map(nameOf).filter((name) => !green.has(name)));
};

/** @returns what the test said without the control; `said` tells what is wrong when it was not red */
const remove = async (tree: Tree, { test, remove: { file, find, put } }: Control): Promise<Pick<Shown, 'red' | 'said'>> => {
  try {
    const outcomes = await whileReplaced(join(tree.folder, file), find, put, () => {
      tree.changed(file);
      return tree.run([test]);
    });
    const own = outcomes.filter((outcome) => nameOf(outcome) === nameOf(test));
    const failed = own.find(({ status }) => status === 'failed');
    if (failed) return { red: true, said: failed.said };
    return { red: false, said: own.length === 0 ? 'did not run' : 'stayed green' };
  } catch (error) {
    return { red: false, said: error instanceof Error ? error.message : String(error) };
  } finally {
    tree.changed(file);
  }
};

/** The work in a copy of the tree, with a runner of each sort. Tests read files by their path in the working directory. */
const inCopy = (work: (tree: Tree) => Promise<void>): Promise<void> =>
  inTreeCopy(async (folder) => {
    const home = process.cwd();
    await moveAway(folder);
    process.chdir(folder);
    const unit = await startUnitRunner(folder);
    try {
      const run = async (tests: readonly TestName[]): Promise<readonly Outcome[]> => {
        const [units, journeys] = (['unit', 'end-to-end'] as const).map((name) => tests.filter((test) => runOf(test) === name));
        return [...(units?.length ? await unit.run(units) : []), ...(journeys?.length ? await runEndToEnd(folder, journeys) : [])];
      };
      await work({ folder, run, changed: unit.changed });
    } finally {
      await unit.stop();
      process.chdir(home);
    }
  });

export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, from: { type: 'string' }, run: { type: 'string' } } });
  const { hazards } = await readHazards();
  const controls = chosen(hazards, values);
  if (controls.length === 0) {
    say('No control has such an id.');
    return 1;
  }
  const ids = hazards.flatMap((one) => one.controls.map(({ id }) => id));
  const home = process.cwd();
  let wrong = 0;
  await inCopy(async (tree) => {
    const broken = await redBefore(tree, controls);
    for (const name of broken) say(`NOT GREEN with its control in place: ${name}`);
    for (const control of controls) {
      const start = performance.now();
      const { red, said } = broken.has(nameOf(control.test)) ? { red: false, said: 'not green with the control in place' } : await remove(tree, control);
      if (!red) wrong += 1;
      const { id, test, remove: removed } = control;
      say(`${red ? 'red' : 'NOT RED'}  ${id} ${control.what}\n  ${nameOf(test)}\n  ${said}`);
      await keepShown(home, ids, {
        id, date: new Date().toISOString().slice(0, 10), versions: await versionsFor(control), red, said: said.replaceAll(tree.folder, '').slice(0, 160),
        seconds: Math.round((performance.now() - start) / 1000), test, remove: removed,
      });
    }
  });
  await writeSafety();
  say(`${controls.length} controls removed one at a time: ${controls.length - wrong} times red, ${wrong} not`);
  return wrong === 0 ? 0 : 1;
};
