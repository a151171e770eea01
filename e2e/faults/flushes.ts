/** Every save waits for the disk: each write to the journal is followed by a flush, and the flushes of journal and database are counted. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { engineLacks, openBrowser } from './browsers.ts';
import { harmless, minutesAfterNine, readToday, takeTemperature } from './person.ts';
import { processesOf } from './processes.ts';
import { copyOf, prepare, storesOf } from './profiles.ts';
import type { Rig } from './rig.ts';
import { addressOf } from './server.ts';

const saves = 5;
const ignore = (): void => undefined;

/** What was done to one file, in order: `w` for a write, `f` for a flush. */
type Doings = ReadonlyMap<string, string>;

const limitMs = 30_000;
/** Chromium numbers private files; beside them it keeps its own notes on names and sizes. */
const content = /\/\d{8}$/u;

/** Follows every process of the browser, but only what it does to these files. @returns how to stop, which tells it */
const follow = async (profile: string, files: readonly string[], into: string): Promise<() => Promise<Doings>> => {
  const pids = await processesOf(profile);
  const args = ['-f', '-y', '-e', 'trace=fsync,fdatasync,write,pwrite64,writev,pwritev', '-o', into, ...files.flatMap((file) => ['-P', file]), ...pids.flatMap((pid) => ['-p', String(pid)])];
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(tracer, 'exit');
  await new Promise<void>((resolve, reject) => {
    let told = '';
    const timer = setTimeout(() => reject(new Error(`strace does not follow the browser: ${told.slice(-200)}`)), limitMs);
    tracer.stderr.on('data', (part: Buffer) => {
      told += part.toString();
      // One line for each process: followed, or gone before it could be.
      if ((told.match(/attached|No such process/gu) ?? []).length < pids.length) return;
      clearTimeout(timer);
      resolve();
    });
  });
  return async () => {
    tracer.kill('SIGINT');
    await ended;
    const doings = new Map<string, string>();
    for (const line of (await readFile(into, 'utf8')).split('\n')) {
      const [, call, file] = /\b(fsync|fdatasync|p?writev?(?:64)?)\(\d+<([^>]+)>/u.exec(line) ?? [];
      if (call !== undefined && file !== undefined) doings.set(file, `${doings.get(file) ?? ''}${call.startsWith('f') ? 'f' : 'w'}`);
    }
    return doings;
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
          // After an unclean end the app first has the database begin a new log.
          await readToday(browser.page, url);
          const stores = await storesOf(profile);
          const [database, journal] = [stores.database.filter((file) => file.endsWith('.log')), stores['private-files'].filter((file) => content.test(file))];
          const stop = await follow(profile, [...database, ...journal], join(own, 'strace.txt'));
          for (let save = 0; save < saves; save++) {
            await takeTemperature(browser.page, harmless[chance.whole(0, harmless.length - 1)] ?? harmless[0], ignore, ignore);
          }
          const doings = await stop();
          const flushesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + (doings.get(file)?.split('f').length ?? 1) - 1, 0);
          const counted = { database: flushesOf(database), journal: flushesOf(journal) };
          // Of the journal every write; the browser adds records of its own to the database, which may wait.
          const open = [...doings].filter(([file, done]) => journal.includes(file) && done.endsWith('w')).map(([file, done]) => `${basename(file)}: ${done.split('w').length - 1} writes, the last of them not flushed`);
          return {
            failures: [
              ...open,
              ...(['database', 'journal'] as const).filter((store) => counted[store] < saves).map((store) => `${counted[store]} flushes of the ${store} in ${saves} saves`),
            ],
            counts: { saves, 'flushes of the database': counted.database, 'flushes of the journal': counted.journal },
          };
        } finally {
          await browser.kill();
        }
      },
      stop: () => Promise.resolve(),
    };
  },
};
