/** `npm run test:faults`: does the app what a bad phone does to it, and says what a person would have lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, type Options } from './options.ts';
import { record } from './record.ts';
import type { Rig } from './rig.ts';
import { rigs } from './rigs.ts';
import { runRig } from './run-rig.ts';
import { stopServers } from './server.ts';

const amountOf = (rig: Rig, { count, full }: Options): number =>
  count === null ? rig.amount[full ? 'full' : 'ci'] : Math.max(1, Math.round(count * (rig.share ?? 1)));

const chosen = ({ rigs: wanted }: Options): readonly Rig[] => {
  const unknown = wanted.filter((name) => !rigs.some((rig) => rig.name.startsWith(name)));
  if (unknown.length > 0) throw new Error(`There is no rig ${unknown.join(', ')}; there are ${rigs.map(({ name }) => name).join(', ')}.`);
  return rigs.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
};

const minuteMs = 60_000;
const listed = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ');

export const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const dist = 'dist';
  const until = options.minutes === null ? Infinity : performance.now() + options.minutes * minuteMs;
  let passed = 0;
  let failed = 0;
  try {
    for (const rig of chosen(options)) {
      const lack = await rig.lacks();
      if (lack !== null) {
        console.log(`Skipped: ${rig.title}: ${lack}`);
        continue;
      }
      const count = amountOf(rig, options);
      console.log(`\n── ${rig.title}: ${count} from ${options.from}, seed ${options.seed}`);
      const result = await runRig(rig, { dist, folder }, { from: options.from, count, seed: options.seed, workers: options.workers, until }, console.log);
      const bad = new Set(result.failures.map(({ round }) => round)).size;
      console.log(`   ${result.faults} done in ${result.seconds.toFixed(0)} s, ${result.failures.length} failures in ${bad} rounds; ${listed(result.counts)}; go on with --from ${result.next}`);
      if (result.faults === 0) continue;
      failed += bad;
      passed += result.faults / rig.perRound - bad;
      if (options.record) await record({ rig, result, from: options.from, seed: options.seed, without: options.without });
    }
  } finally {
    await stopServers();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};
