/** Runs the rounds of one rig, some side by side, and adds up what came of them. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '#scripts/seeded.ts';
import { signalAll } from './processes.ts';
import { addCounts, type Bench, type Counts, type Outcome, type Ready, type Rig } from './rig.ts';

export type Failure = { readonly round: number; readonly what: string };
export type Result = {
  /** Faults done, and the number of the last one, from which `--from` goes on. */
  readonly faults: number;
  readonly next: number;
  readonly failures: readonly Failure[];
  readonly counts: Counts;
  readonly seconds: number;
};

/** Profiles of failed rounds, to be looked at. */
export const evidence = resolve('test-results/faults');

/** Keeps the numbers of two seeds apart, however many rounds each has. */
const chanceOf = (seed: number, round: number) => seeded(seed * 1_000_003 + round);

export const said = (error: unknown): string => (error instanceof Error ? error.message.split('\n', 3).join(' ') : String(error));

const failed = (what: string): Outcome => ({ failures: [what], counts: {} });

const oneRound = async (rig: Rig, ready: Ready, { folder }: Bench, number: number, seed: number): Promise<Outcome> => {
  const own = join(folder, `${rig.name}-${number}`);
  await mkdir(own, { recursive: true });
  // Held: with a browser that hangs nothing else may keep this process going, and it would end without a word.
  const done = new AbortController();
  const late = wait(rig.limitMs, failed(`not done after ${rig.limitMs / 1000} s`), { signal: done.signal });
  const running = ready.run({ number, chance: chanceOf(seed, number), folder: own }).catch((error: unknown) => failed(said(error)));
  const outcome = await Promise.race([running, late]);
  late.catch(() => undefined); // Ended early, as meant.
  done.abort();
  await signalAll(`${own}/`, 'SIGKILL');
  if (outcome.failures.length === 0) await rm(own, { recursive: true, force: true });
  else {
    const kept = join(evidence, `${rig.name}-${seed}-${number}`);
    await mkdir(evidence, { recursive: true });
    await rm(kept, { recursive: true, force: true });
    await rename(own, kept).catch(() => undefined); // Another disk, or a mount inside: then it stays where it is until the run ends.
  }
  return outcome;
};

type Asked = { readonly from: number; readonly count: number; readonly seed: number; readonly workers: number; readonly until: number; /** One failure is enough. */ readonly untilFailed: boolean };

/** @param asked faults, not rounds; both ends are widened to whole rounds */
export const runRig = async (rig: Rig, bench: Bench, { from, count, seed, workers, until, untilFailed }: Asked, tell: (line: string) => void): Promise<Result> => {
  const started = performance.now();
  const first = Math.floor(from / rig.perRound);
  const last = Math.ceil((from + count) / rig.perRound);
  const ready = await rig.start(bench);
  const failures: Failure[] = [];
  let counts: Counts = {};
  let next = first;
  const goesOn = (): boolean => next < last && performance.now() < until && (failures.length === 0 || !untilFailed);
  const work = async (): Promise<void> => {
    while (goesOn()) {
      const number = next++;
      const outcome = await oneRound(rig, ready, bench, number, seed);
      counts = addCounts(counts, outcome.counts);
      for (const note of outcome.notes ?? []) tell(`  (${rig.name} round ${number}: ${note})`);
      for (const what of outcome.failures) {
        failures.push({ round: number, what });
        tell(`  ${rig.name} round ${number}: ${what}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, last - first) }, work));
  } finally {
    await ready.stop();
  }
  return { faults: (next - first) * rig.perRound, next: next * rig.perRound, failures, counts, seconds: (performance.now() - started) / 1000 };
};
