/** Every save waits for the disk: the flushes of the app's own files are counted while entries are saved. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { engineLacks, openBrowser } from './browsers.ts';
import { harmless, minutesAfterNine, takeTemperature } from './person.ts';
import { processesOf } from './processes.ts';
import { copyOf, prepare } from './profiles.ts';
import type { Rig } from './rig.ts';
import { addressOf } from './server.ts';

const saves = 10;
const ignore = (): void => undefined;

/** Files in which the diary lies, as strace names them. */
const stores = { database: /\.indexeddb\.leveldb\//u, journal: /\/File System\//u } as const;

/** Follows every process of the browser. @returns how to stop, which gives the names of the files that were flushed */
const countFlushes = async (profile: string, into: string): Promise<() => Promise<readonly string[]>> => {
  const pids = (await processesOf(profile)).flatMap((pid) => ['-p', String(pid)]);
  const tracer = spawn('strace', ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', into, ...pids], { stdio: ['ignore', 'ignore', 'pipe'] });
  // It says “attached” once for each process; the last line comes when all are followed.
  let told = '';
  for await (const part of tracer.stderr) {
    told += String(part);
    if (told.split('attached').length > pids.length / 2 || tracer.exitCode !== null) break;
  }
  return async () => {
    const ended = once(tracer, 'exit');
    tracer.kill('SIGINT');
    await ended;
    return (await readFile(into, 'utf8')).split('\n').flatMap((line) => /\b(?:fsync|fdatasync)\(\d+<([^>]+)>/u.exec(line)?.slice(1, 2) ?? []);
  };
};

const straceLacks = (): Promise<string | null> =>
  promisify(execFile)('strace', ['-f', '-e', 'trace=fsync', 'true']).then(() => null, () => 'strace is not installed or may not trace here (apt-get install strace)');

export const flushes: Rig = {
  name: 'flushes',
  title: `flushes to the disk in ${saves} saves, Chromium`,
  amount: { ci: 1, full: 10 },
  perRound: 1,
  limitMs: 120_000,
  lacks: async () => engineLacks('chromium') ?? (await straceLacks()),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare('chromium', url, join(folder, 'prepared-flushes'));
    return {
      run: async ({ chance, folder: own }) => {
        const profile = join(own, 'profile');
        await copyOf(prepared, profile);
        const browser = await openBrowser('chromium', profile, minutesAfterNine(10));
        try {
          await browser.page.goto(`${url}/menu`);
          const stop = await countFlushes(profile, join(own, 'strace.txt'));
          for (let save = 0; save < saves; save++) {
            await takeTemperature(browser.page, harmless[chance.whole(0, harmless.length - 1)] ?? harmless[0], ignore, ignore);
          }
          const files = await stop();
          const of = (store: keyof typeof stores): number => files.filter((file) => stores[store].test(file)).length;
          const few = (['database', 'journal'] as const).filter((store) => of(store) < saves);
          return {
            failures: few.map((store) => `${of(store)} flushes of the ${store} in ${saves} saves`),
            counts: { saves, 'flushes of the database': of('database'), 'flushes of the journal': of('journal') },
          };
        } finally {
          await browser.kill();
        }
      },
      stop: () => Promise.resolve(),
    };
  },
};
