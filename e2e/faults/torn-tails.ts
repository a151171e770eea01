/**
 * Rig b: the end of Chromium's newest database log is cut off, as a kill while writing does. The next start looks normal and
 * keeps saving; the start after that opens an empty database without an error (reliability fact 1).
 */
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chance } from '#scripts/seeded.ts';
import { engineLacks, openBrowser } from './browsers.ts';
import { judge } from './judge.ts';
import { harmless, minutesAfterNine, takeTemperature } from './person.ts';
import { copyOf, prepare, storesOf } from './profiles.ts';
import type { Outcome, Rig } from './rig.ts';
import { addressOf } from './server.ts';
import { watchWords } from './watch.ts';

const ignore = (): void => undefined;
const longestCut = 4096;

const newestLog = async (profile: string): Promise<string> => {
  const logs = (await storesOf(profile)).database.filter((file) => file.endsWith('.log')).toSorted();
  const newest = logs.at(-1);
  if (newest === undefined) throw new Error('The browser keeps no database log where it kept one: look how this version stores IndexedDB.');
  return newest;
};

const cut = async (file: string, bytes: number): Promise<number> => {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  await handle.truncate(Math.max(0, size - bytes));
  await handle.close();
  return Math.min(size, bytes);
};

/** Small cuts as often as large ones. @returns how many bytes went */
export const cutNewestLog = async (profile: string, chance: Chance): Promise<number> =>
  cut(await newestLog(profile), Math.round(2 ** chance.between(0, Math.log2(longestCut))));

/** Three starts: entries, the cut, entries behind the damage, and the start that finds it. */
const tear = async (url: string, profile: string, prepared: readonly string[], chance: Chance): Promise<Outcome> => {
  let entries = prepared;
  const failures: string[] = [];
  let lost = 0;
  let said = 0;
  const session = async (number: number, saves: number, leave: 'close' | 'kill', check: boolean): Promise<void> => {
    const browser = await openBrowser('chromium', profile, minutesAfterNine(10 + number * 10));
    try {
      await watchWords(browser.page);
      if (check) {
        const verdict = await judge(browser.page, url, entries);
        failures.push(...verdict.failures.map((failure) => `start ${number}: ${failure}`));
        if (verdict.lost > 0 && verdict.said) failures.push(`start ${number}: ${verdict.lost} of ${entries.length} entries are lost, and it is said`);
        lost += verdict.lost;
        said += Number(verdict.said);
      }
      if (saves > 0) await browser.page.goto(`${url}/menu`);
      for (let save = 0; save < saves; save++) {
        const value = harmless[chance.whole(0, harmless.length - 1)] ?? harmless[0];
        await takeTemperature(browser.page, value, ignore, ignore);
        entries = [...entries, value];
      }
      await (leave === 'kill' ? browser.kill() : browser.close());
    } finally {
      await browser.kill();
    }
  };
  await session(0, 1, chance.happens(0.5) ? 'kill' : 'close', false);
  const bytes = await cutNewestLog(profile, chance);
  await session(1, 2, chance.happens(0.5) ? 'kill' : 'close', true);
  await session(2, 0, 'close', true);
  return {
    failures: failures.map((failure) => `${bytes} bytes cut, ${failure}`),
    counts: { cuts: 1, entries: entries.length, lost, 'starts with a notice': said },
  };
};

export const tornTails: Rig = {
  name: 'torn-tails',
  title: 'torn log tails, 1 to 4,096 bytes, Chromium',
  amount: { ci: 10, full: 200 },
  perRound: 1,
  limitMs: 120_000,
  lacks: () => Promise.resolve(engineLacks('chromium')),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare('chromium', url, join(folder, 'prepared-torn'));
    return {
      run: async ({ chance, folder: own }) => {
        const profile = join(own, 'profile');
        await copyOf(prepared, profile);
        return await tear(url, profile, prepared.entries, chance);
      },
      stop: () => Promise.resolve(),
    };
  },
};
