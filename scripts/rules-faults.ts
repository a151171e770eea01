/**
 * `npm run -s rules:faults [-- WORD]`: shows that the tests of the rules can fail. In a copy of the tree it plants one
 * fault at a time, runs the test that must notice it, and prints what went red. WORD takes only the faults that name it.
 * Exit code 1 when a fault is not noticed, when it no longer fits the source, or when a test is red without any fault.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults, type Fault } from './planted-faults.ts';
import { tool } from './tool.mjs';

const copied = ['src', 'tests', 'scripts', 'package.json', 'vitest.config.ts'];

type Outcome = { readonly fullName: string; readonly status: string };
type Report = { readonly testResults: readonly { readonly assertionResults: readonly Outcome[] }[] };

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

const ended = (command: readonly string[], folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = command;
    spawn(program, args, { cwd: folder, stdio: 'ignore' }).on('error', reject).on('close', () => { resolve(); });
  });

/** @returns what each test said that ran. None at all, when the fault kept the file from loading. */
const outcomesOf = async (folder: string, files: readonly string[], names: readonly string[]): Promise<readonly Outcome[]> => {
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const pattern = `^(${names.map(escaped).join('|')})`;
  await ended(tool('vitest', 'run', '--project', 'pure', ...files, '-t', pattern, '--reporter=json', `--outputFile=${report}`), folder);
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  return testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed' || status === 'failed');
};

const isRed = ({ status }: Outcome): boolean => status === 'failed';

/** @returns the first test that went red; null when none did; what is wrong with the fault when it does not fit. */
const noticed = async (folder: string, { file, from, to, noticed: test }: Fault): Promise<{ red: string | null } | { unfit: string }> => {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8');
  const places = source.split(from).length - 1;
  if (places !== 1) return { unfit: `${file} has ${places} places for it` };
  await writeFile(path, source.replace(from, () => to));
  try {
    const outcomes = await outcomesOf(folder, [test.file], [test.name]);
    return { red: outcomes.find(isRed)?.fullName ?? null };
  } finally {
    await writeFile(path, source);
  }
};

export const main = async ([word = '']: readonly string[]): Promise<number> => {
  const chosen = faults.filter(({ breaks, what }) => `${breaks} ${what}`.includes(word));
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  try {
    await Promise.all(copied.map((name) => cp(name, join(folder, name), { recursive: true })));
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

    const files = [...new Set(chosen.map(({ noticed: { file } }) => file))];
    const sound = await outcomesOf(folder, files, [...new Set(chosen.map(({ noticed: { name } }) => name))]);
    const redBefore = sound.filter(isRed).map(({ fullName }) => fullName);
    process.stdout.write(`without a fault: ${sound.length - redBefore.length} of ${sound.length} tests pass\n`);
    for (const name of redBefore) process.stdout.write(`RED WITHOUT A FAULT: ${name}\n`);

    let missed = redBefore.length;
    for (const fault of chosen) {
      const known = sound.some(({ fullName }) => fullName.startsWith(fault.noticed.name));
      const answer = known ? await noticed(folder, fault) : { unfit: `no test is named “${fault.noticed.name}”` };
      const red = 'red' in answer ? answer.red : null;
      if (red === null) missed += 1;
      const told = 'unfit' in answer ? `DOES NOT FIT: ${answer.unfit}` : red === null ? 'NOT NOTICED' : `red: ${red}`;
      process.stdout.write(`${fault.breaks}\n  fault: ${fault.what} (${fault.file})\n  ${told}\n`);
    }
    process.stdout.write(`${chosen.length} faults, ${missed === 0 ? 'each noticed' : `${missed} not in order`}\n`);
    return missed === 0 && chosen.length > 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
};
