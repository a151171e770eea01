/**
 * Whether the new log after an unclean end is needed (reliability fact 2). The journal would hide it, so nothing comes back
 * from there in this copy of the app: what the database holds is all there is. A kill, a torn end of its log, entries behind
 * the damage, and the start that finds it: what was written before the cut must still be there.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chance } from '#scripts/seeded.ts';
import { engineLacks, openBrowser } from './browsers.ts';
import { buildWithout, type Edit } from './defences.ts';
import { harmless, minutesAfterNine, missingOf, readDiary, takeTemperature } from './person.ts';
import { copyOf, prepare } from './profiles.ts';
import type { Outcome, Rig } from './rig.ts';
import { addressOf } from './server.ts';
import { cutNewestLog } from './torn-tails.ts';
import { watchWords } from './watch.ts';

const ignore = (): void => undefined;

/** The journal still knows how the last visit ended. */
const nothingComesBack: Edit = { file: 'src/symptoms/store/copies.ts', find: 'const look = anothers ? null : found;', replace: 'const look = null;' };

const visit = async (profile: string, number: number, work: (page: Parameters<typeof watchWords>[0]) => Promise<void>, leave: 'close' | 'kill'): Promise<void> => {
  const browser = await openBrowser('chromium', profile, minutesAfterNine(10 + number * 10));
  try {
    await watchWords(browser.page);
    await work(browser.page);
    if (leave === 'close') await browser.close();
  } finally {
    await browser.kill();
  }
};

const tear = async (url: string, profile: string, before: readonly string[], chance: Chance): Promise<Outcome> => {
  const save = async (page: Parameters<typeof watchWords>[0], count: number): Promise<void> => {
    await page.goto(`${url}/menu`);
    for (let done = 0; done < count; done++) await takeTemperature(page, harmless[chance.whole(0, harmless.length - 1)] ?? harmless[0], ignore, ignore);
  };
  await visit(profile, 0, (page) => save(page, 1), 'kill');
  const bytes = await cutNewestLog(profile, chance);
  await visit(profile, 1, (page) => save(page, 2), chance.happens(0.5) ? 'kill' : 'close');
  let missing = 0;
  await visit(profile, 2, async (page) => {
    missing = missingOf(before, (await readDiary(page, url, before)).entries).length;
  }, 'close');
  const emptied = missing === before.length;
  return {
    failures: emptied ? [`${bytes} bytes cut: the database is empty at the start after next`] : [],
    counts: { cuts: 1, 'databases emptied': Number(emptied), 'entries from before that are gone': missing },
  };
};

export const newLog: Rig = {
  name: 'new-log',
  title: 'torn log tails where nothing comes back from the journal, Chromium',
  amount: { ci: 2, full: 20 },
  perRound: 1,
  limitMs: 240_000,
  lacks: () => Promise.resolve(engineLacks('chromium')),
  start: async ({ source, folder }) => {
    const copy = join(folder, 'nothing-comes-back');
    await mkdir(copy);
    await buildWithout({ edits: [nothingComesBack] }, copy, source);
    const url = await addressOf(join(copy, 'dist'));
    const prepared = await prepare('chromium', url, join(folder, 'prepared-new-log'));
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
