/** `npm run test:faults`: does to the app what a bad phone does, and says what a person would have lost. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWithout, defences, type Defence } from './defences.ts';
import { readOptions, type Options } from './options.ts';
import { record } from './record.ts';
import type { Rig } from './rig.ts';
import { rigs } from './rigs.ts';
import { runRig, said } from './run-rig.ts';
import { stopServers } from './server.ts';

type Job = { readonly rig: Rig; readonly count: number };
type Tested = { readonly source: string; readonly without: Defence | null };
/** Rounds that held and rounds that did not; with a defence taken out, rigs that noticed and rigs that did not. */
type Tally = { passed: number; failed: number };

const amountOf = (rig: Rig, { count, full }: Options): number =>
  count === null ? rig.amount[full ? 'full' : 'ci'] : Math.max(1, Math.round(count * (rig.share ?? 1)));

const chosen = (names: readonly string[]): readonly Rig[] => {
  const unknown = names.filter((name) => !rigs.some((rig) => rig.name.startsWith(name)));
  if (unknown.length > 0) throw new Error(`There is no rig ${unknown.join(', ')}; there are ${rigs.map(({ name }) => name).join(', ')}.`);
  return rigs.filter(({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)));
};

const takenOut = (name: string): readonly Defence[] => {
  const found = defences.filter((defence) => name === 'all' || defence.name === name);
  if (found.length === 0) throw new Error(`There is no defence ${name}; there are ${defences.map((one) => one.name).join(', ')}, and all.`);
  return found;
};

const jobsOf = (defence: Defence, options: Options): readonly Job[] => {
  const asked = new Set(chosen(options.rigs));
  return defence.rigs.flatMap(({ rig: name, count }) => rigs.filter((rig) => rig.name === name && asked.has(rig)).map((rig) => ({ rig, count: options.count ?? count })));
};

const minuteMs = 60_000;
const listed = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ');

const runJob = async ({ rig, count }: Job, { source, without }: Tested, options: Options, folder: string, until: number, tally: Tally): Promise<void> => {
  const lack = await rig.lacks();
  if (lack !== null) {
    console.log(`Skipped: ${rig.title}: ${lack}`);
    return;
  }
  console.log(`\n── ${rig.title}: ${count} from ${options.from}, seed ${options.seed}${without ? `, without ${without.what}` : ''}`);
  const { from, seed, workers } = options;
  const result = await runRig(rig, { source, dist: join(source, 'dist'), folder }, { from, count, seed, workers, until, untilFailed: without !== null }, console.log).catch((error: unknown) => {
    console.log(`   It could not begin: ${said(error)}`);
    return null;
  });
  if (result === null) {
    tally.failed += 1;
    return;
  }
  const bad = new Set(result.failures.map(({ round }) => round)).size;
  console.log(`   ${result.faults} done in ${result.seconds.toFixed(0)} s, ${bad} rounds gone wrong; ${listed(result.counts)}; go on with --from ${result.next}`);
  if (result.faults === 0) return;
  tally.failed += without ? Number(bad === 0) : bad;
  tally.passed += without ? Number(bad > 0) : result.faults / rig.perRound - bad;
  if (options.record) await record({ rig, result, from, seed, without: without?.what ?? null });
};

export const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const until = options.minutes === null ? Infinity : performance.now() + options.minutes * minuteMs;
  const tally: Tally = { passed: 0, failed: 0 };
  try {
    if (options.without === null) {
      const tested: Tested = { source: process.cwd(), without: null };
      for (const rig of chosen(options.rigs)) await runJob({ rig, count: amountOf(rig, options) }, tested, options, folder, until, tally);
    } else {
      for (const without of takenOut(options.without)) {
        const copy = join(folder, `without-${without.name}`);
        await mkdir(copy);
        await buildWithout(without, copy);
        for (const job of jobsOf(without, options)) await runJob(job, { source: copy, without }, options, folder, until, tally);
      }
    }
  } finally {
    await stopServers();
    await rm(folder, { recursive: true, force: true });
  }
  if (options.without !== null) console.log('\nWith a defence taken out, a rig passes when it goes red.');
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
};
